import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const {
  isPartnerList,
  findListedAgreements,
  isEnding,
  refersToAgreement,
  isRange,
  isMonthEnd,
  isAnnouncement,
  speaksForItself,
  findDates,
} = READING.ja;

describe('連携先の一覧の見出し', () => {
  it.each([
    ['<連携協定締結先一覧>', true],
    ['国内の提携先(五十音順)', true],
    ['当会がこれまでに締結した協定', true],
    ['連携先の募集について', false],
    ['式の次第', false],
    ['■海辺の会のこれまでの連携先(締結順)', true],
    ['海外協定校の一覧', true],
    ['提携先:', true],
    ['【協定締結先】', true],
    ['海外4団体を含む8団体と覚書を締結しています', true],
    ['パートナー一覧', true],
    ['これまでの提携', true],
    ['(参考)当社の主な提携', true],
    ['本会の主な協定先', true],
    ['当社の主な製品', false],
    ['主な連携先', false],
    ['連携内容', false],
    ['港の歴史', false],
    ['お問い合わせ先', false],
    ['これまでの連携イベントの様子', false],
  ])('%s: %s', (text, expected) => {
    expect(isPartnerList(text)).toBe(expected);
  });
});

describe('以前の連携先が続く文', () => {
  const rows: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['2017年に若杉町、2019年に白鷺県と連携協定を締結しており、今回が3例目です。', [['若杉町'], ['白鷺県']]],
    [
      '2016年5月に海道研究所、2017年6月に汐見大学、2020年7月に鳴瀬市と協定を締結した。',
      [['海道研究所'], ['汐見大学'], ['鳴瀬市']],
    ],
    ['2016年にVidra Works、2018年にスカルヴィクとMOUを締結している。', [['Vidra Works'], ['スカルヴィク']]],
    ['平成30年に白鷺県と、令和2年に若杉町と連携協定を結んでいる。', [['白鷺県'], ['若杉町']]],
    ['2016年に開館し、2020年に改装した施設で連携する。', []],
    ['2020年7月に鳴瀬市と協定を締結した。', []],
    ['協定に関する説明会を、12月10日に鳴瀬市、12月12日に若杉町で開きます。', []],
    ['連携協定の見学会を2021年5月に白鷺県、6月に若杉町で開催する予定です。', []],
    ['2016年5月に海道研究所、2017年6月に汐見大学を見学した。', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findListedAgreements(text).map(({ names }) => names.map(({ name }) => name))).toEqual(expected);
  });
});

describe('文が協定について言うこと', () => {
  it.each([
    ['業務提携の解消に関するお知らせ', true],
    ['基本合意を解約しました。', true],
    ['協定を終了する。', true],
    ['協定の終了後も協力する。', false],
    ['協定を更新しました。', false],
    ['式典は終了しました。', false],
  ])('解消: %s %s', (text, expected) => {
    expect(isEnding(text)).toBe(expected);
  });

  it.each([
    ['本協定は4月1日に発効します。', true],
    ['同覚書の有効期間は2年です。', true],
    ['調印式は市役所で行われました。', true],
    ['締結日:4月1日', true],
    ['港には倉庫がある。', false],
    ['来月セミナーを開く。', false],
  ])('この協定のこと: %s %s', (text, expected) => {
    expect(refersToAgreement(text)).toBe(expected);
  });

  it.each([
    ['2021年4月1日から2024年3月31日まで', true],
    ['2021年4月1日(木)~2024年3月31日', true],
    ['令和3年4月より令和6年3月', true],
    ['2021年4月1日と2024年3月31日', false],
    ['2021年4月1日に締結し、2024年3月31日に更新', false],
  ])('期間: %s %s', (text, expected) => {
    const [first, second] = findDates(text);
    expect(first && second && isRange(text, first, second)).toBe(expected);
  });

  it.each([
    ['2024年3月末まで', true],
    ['2024年3月まで', false],
  ])('月末: %s %s', (text, expected) => {
    const [date] = findDates(text);
    expect(date && isMonthEnd(text, date)).toBe(expected);
  });

  it.each([
    ['汐見製作所は21日、鳴瀬市と協定を締結したと発表した。', true],
    ['鳴瀬市は4月1日、提携を明らかにした。', true],
    ['汐見製作所は21日に協定を締結したと発表した。', false],
    ['鳴瀬市は4月1日、協定を締結した。', false],
  ])('発表の日: %s %s', (text, expected) => {
    const [date] = findDates(text);
    expect(date && isAnnouncement(text, date)).toBe(expected);
  });

  it.each([
    ['協定を締結しました。', true],
    ['当会は港町の団体です。', true],
    ['協定を締結した。', false],
    ['締結日 4月1日', false],
  ])('自らの声: %s %s', (text, expected) => {
    expect(speaksForItself(text)).toBe(expected);
  });
});
