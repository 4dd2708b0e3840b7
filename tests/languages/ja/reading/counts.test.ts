import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findCounts } = READING.ja;
const check = (text: string, expected: readonly string[]): void => {
  expect(findCounts(text).map(({ form, countClass, number }) => `${form} ${countClass} ${number}`)).toEqual(
    expected,
  );
};

describe('連携先を数えるもの', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['当会の提携先は、今回で国内外合わせて18団体となりました。', ['total partner 18']],
    ['市町村との包括連携協定は、若杉町に次いで5例目となります。', ['ordinal municipality 5']],
    ['海外の団体との覚書締結は、ハムン・バイオに続き3団体目です。', ['ordinal overseas 3']],
    ['本覚書は、当会が締結する11件目の覚書です。', ['ordinal partner 11']],
    ['鳴瀬市が企業と包括連携協定を締結するのは、リンクポートで9例目です。', ['ordinal company 9']],
    ['これにより、連携協定を結ぶ団体は二十となります。', []],
    ['今回の提携で16例目となります。', ['ordinal partner 16']],
    ['同会の連携は14団体目です。', ['ordinal partner 14']],
    ['自治体との覚書は、潮見県に続き2例目です。', ['ordinal municipality 2']],
    ['海外機関との協定は5例目となる。', ['ordinal overseas 5']],
    ['自治体との連携協定は初めてです。', ['ordinal municipality 1']],
    [
      '今回は2例目の提携で、海外の団体とは初めての提携となります。',
      ['ordinal partner 2', 'ordinal overseas 1'],
    ],
    ['当財団が海外の大学と協定を結ぶのは初めてです。', []],
    ['海外8団体を含む16団体と提携しています。', ['total partner 16', 'total overseas 8']],
    ['連携先は国内外14団体になりました。', ['total partner 14']],
    ['提携先は12団体(うち海外4団体)です。', ['total partner 12', 'total overseas 4']],
    ['連携協定の締結は、鳴瀬市で3自治体目です。', ['ordinal municipality 3']],
    ['第7号の提携パートナーとして', ['ordinal partner 7']],
    ['当会にとって6件目の連携協定です。', ['ordinal partner 6']],
    ['三十団体と連携協定を結んでいます。', ['total partner 30']],
    ['今般の締結により、連携は20機関に拡大しました。', ['total partner 20']],
    ['これで連携自治体は8団体となった。', ['total municipality 8']],
    ['二十一番目の連携団体となりました。', ['ordinal partner 21']],
    ['国内外22団体との提携ネットワーク', ['total partner 22']],
    ['～海外では2例目、船の相互訪問を秋から開始～', ['ordinal overseas 2']],
    ['海外の団体としてはハムン・バイオに続く2例目です。', ['ordinal overseas 2']],
    ['海外の機関とは4例目です。', ['ordinal overseas 4']],
    ['国外では3例目となります。', ['ordinal overseas 3']],
    ['自治体としては、若杉町に次いで2例目となりました。', ['ordinal municipality 2']],
    ['提携先は9団体で、このうち4団体が海外です。', ['total partner 9', 'total overseas 4']],
    ['提携先9団体のうち、海外は4団体です。', ['total partner 9', 'total overseas 4']],
    ['大学との協定は3例目です。', ['ordinal university 3']],
    ['今回で12団体目の連携協定です。', ['ordinal partner 12']],
    ['企業との包括連携協定としては4社目です。', ['ordinal company 4']],
    ['本市が結ぶ包括連携協定としては17件目です。', ['ordinal partner 17']],
    [
      '本学が高等学校と連携協定を結ぶのは14校目、県立の普通科の高校とは6校目になります。',
      ['ordinal school 14'],
    ],
    ['当金庫が企業と協定を結ぶのは今回で12社目です。', ['ordinal company 12']],
    ['海外協定校として31校目です。', ['ordinal overseas 31']],
    ['国内外で9番目の連携先です。', ['ordinal partner 9']],
    ['本協定は、県が民間企業と締結する包括連携協定の第24号です。', ['ordinal company 24']],
    [
      '本学の海外協定校はこれで33校となり、NTUは33校目、アフリカでは2校目の協定校です。',
      ['total overseas 33', 'ordinal overseas 33'],
    ],
    ['KRIは本学にとって19番目の海外協定機関です。', ['ordinal overseas 19']],
    [
      '本会が企業と包括連携協定を結ぶのは、あさなぎ信用金庫、浜桐電鉄株式会社に続いて3社目となります。',
      ['ordinal company 3'],
    ],
    ['浜桐町は、当社が協定を結ぶ6番目の自治体です。', ['ordinal municipality 6']],
    ['今回の締結により、協定締結企業は15社となりました。', ['total company 15']],
    ['海外の提携先は8機関目です。', ['ordinal overseas 8']],
    [
      '海辺の会の提携先は、SOHで14団体目、海外では7団体目となります。',
      ['ordinal partner 14', 'ordinal overseas 7'],
    ],
    [
      '自治体としては鳴瀬市、若杉町、白鷺県に次ぐ4例目、大学としては汐見大学に次ぐ2例目となります。',
      ['ordinal municipality 4', 'ordinal university 2'],
    ],
    ['また、海辺の会の連携先としては、国内外あわせて9団体目です。', ['ordinal partner 9']],
    ['企業としては株式会社リンクポートに続く3例目です。', ['ordinal company 3']],
    ['自治体では若杉町に続いて2例目です。', ['ordinal municipality 2']],
    ['海外の団体としては、ハムン・バイオに次いで5団体目です。', ['ordinal overseas 5']],
  ];
  it.each(rows)('%s', check);

  it('誰の順番で、誰の数か', () => {
    expect(findCounts('スカルヴィクは14番目の連携先です。')).toMatchObject([
      { partner: 'スカルヴィク', number: 14 },
    ]);
    expect(
      findCounts('潮見大学は当財団の9番目の連携先、霧積研究所は10番目の連携先となります。'),
    ).toMatchObject([
      { partner: '潮見大学', number: 9 },
      { partner: '霧積研究所', number: 10 },
    ]);
    expect(findCounts('本市が結ぶ包括連携協定としては17件目です。')[0]).not.toHaveProperty('partner');
    expect(findCounts('当会にとって6件目の連携協定です。')).toMatchObject([{ publisher: '当会' }]);
    expect(findCounts('今回の提携で16例目となります。')[0]).not.toHaveProperty('partner');
  });
});

describe('連携先の数ではないもの', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['3つの大学が4件目の共同研究を始めた。', []],
    ['当社にとって北浜地方の自治体との協定は今回が初めてです。', []],
    ['協定に基づく5回目の講座です。', []],
    ['国内では2例目の手術です。', []],
    ['海外では3例目の症例が報告されています。', []],
    ['世界で2番目の規模の連携拠点です。', []],
    ['潮流発電の団体としては、2018年に提携したハムン・バイオに次いで2団体目です。', []],
    ['水素分野では3例目の提携です。', []],
    ['海に面した団体との提携は多いが、氷を扱う団体としては2団体目です。', []],
    ['自治体の倉庫としては2例目の施設です。', []],
    ['12団体が参加した連携会議', []],
    ['連携協定の第4条に基づき', []],
    ['入居企業10社と意見交換した。', []],
    ['第3回の連携会議を開きました。', []],
    ['会員は160団体です。', []],
    ['県内で5例目の協定です。', []],
    ['全国初の取組です。', []],
    ['3度目の更新です。', []],
    ['入居企業は45社を数える。', []],
    ['国内初の試みとして協定を締結', []],
    ['5つの柱に沿って連携する。', []],
    ['2番目に大きい港です。', []],
    ['東海地方の市町村では4番目です。', []],
    ['参加者は12団体の代表でした。', []],
    ['第2号の建物が完成', []],
    ['病院との協定は3例目です。', []],
    ['本学が国内の信用金庫と協定を結ぶのは3例目です。', []],
    ['オーストラリアでは3番目の協定校です。', []],
    ['英国の大学としては3校目の協定となります。', []],
    ['このうち輸送に関する協定は、朝凪県倉庫協会に続き3件目です。', []],
    ['本市が結んだ災害時の応援に関する協定は58件となりました。', []],
    ['初めて訪れた', []],
    ['協定の第2号の更新', []],
  ];
  it.each(rows)('%s', check);
});
