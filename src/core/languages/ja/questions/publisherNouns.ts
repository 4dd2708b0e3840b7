import type { PublisherNouns } from '../../questions/publisherNouns.js';

export const PUBLISHER_NOUNS: PublisherNouns = {
  nouns:
    '博物館 美術館 図書館 水族館 動物園 大学 短期大学 学校 高校 学園 病院 クリニック 銀行 信用金庫 大使館 領事館 研究所 機構 財団 協会 協議会 組合 クラスター パーク ネットワーク センター 空港 市 県 府 町 村 区'
      .split(' ')
      .sort((a, b) => b.length - a.length),
};

/** A museum that its releases name in English alone is a 博物館 all the same. */
export const IN_ENGLISH: Readonly<Record<string, string>> = {
  博物館: 'museum',
  美術館: 'gallery',
  図書館: 'library',
  水族館: 'aquarium',
  動物園: 'zoo',
  大学: 'university',
  病院: 'hospital',
  銀行: 'bank',
  大使館: 'embassy',
  研究所: 'institute',
  クラスター: 'cluster',
  ネットワーク: 'network',
};

/** 弊|財団, 当|協会, は|博物館: the house that speaks, or the noun alone. */
export const BEFORE_NOUN = /(?:^|[、。?! 「はがをにとでものやら])(?:弊|当)?$/;

/** 博物館|側は, 博物館|の. */
export const BEHIND_NOUN = /^(?:側|さん)?(?:は|が|の|と|に|も|って|で|から|を|、|側|\?|$)/;
