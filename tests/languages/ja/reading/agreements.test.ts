import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { writtenClause, writtenNames } from '../../written.js';

const { findAgreements, findSubject, findPair } = READING.ja;

const check =
  (title: boolean) =>
  (text: string, expected: readonly string[]): void => {
    expect(findAgreements(text, title).map(writtenClause)).toEqual(expected);
  };

describe('協定のことを言う文', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      '汐見製作所は21日、鳴瀬市と包括連携協定を結んだと発表した。',
      ['汐見製作所 → 鳴瀬市 (comprehensive agreement)'],
    ],
    [
      'このたび、海辺の会は、ノルウェーのSkarvik Ocean Hubとの間で相互協力に関する覚書を取り交わしました。',
      ['海辺の会 → Skarvik Ocean Hub (memorandum)'],
    ],
    [
      '国立大学法人汐見大学と若杉町は、4月1日、連携協力に関する協定書に調印しました。',
      ['国立大学法人汐見大学 + 若杉町 →  (collaboration agreement)'],
    ],
    [
      '海道研究所は、海藻の研究で知られる汐見大学と共同研究契約を締結した。',
      ['海道研究所 → 汐見大学 (agreement)'],
    ],
    [
      '鳴瀬市の久我市長と汐見大学の戸川学長が、包括連携協定書に署名しました。',
      ['鳴瀬市 + 汐見大学 →  (comprehensive agreement)'],
    ],
    ['鳴瀬市の久我市長が協定書に署名しました。', [' →  (collaboration agreement)']],
    [
      '汐見銀行は、県内の市町と地方創生に関する協定を結んでいます。',
      ['汐見銀行 →  (collaboration agreement, earlier)'],
    ],
    ['若杉町に続き、鳴瀬市とも協定を締結した。', [' → 鳴瀬市 (collaboration agreement, earlier)']],
    [
      '汐見大学は2018年に若杉町と協定を締結しており、今回、鳴瀬市とも締結した。',
      ['汐見大学 → 若杉町 (collaboration agreement, earlier)', ' → 鳴瀬市 (no paper)'],
    ],
    ['鳴瀬市は、汐見大学と包括連携協定を締結しました。', ['鳴瀬市 → 汐見大学 (comprehensive agreement)']],
    ['鳴瀬市と汐見大学は覚書を取り交わした。', ['鳴瀬市 + 汐見大学 →  (memorandum)']],
    [
      '鳴瀬市、汐見大学及び株式会社リンクポートの三者は、連携協定を締結しました。',
      ['鳴瀬市 + 汐見大学 + 株式会社リンクポート →  (collaboration agreement)'],
    ],
    ['海辺の会はSkarvik Ocean HubとMOUを締結いたしました。', ['海辺の会 → Skarvik Ocean Hub (mou)']],
    [
      '鳴瀬市は、来月、汐見大学と協定を締結することになりました。',
      ['鳴瀬市 → 汐見大学 (collaboration agreement, future)'],
    ],
    [
      '株式会社リンクポートは、鳴瀬市と業務提携に関する基本合意書を締結しました。',
      ['株式会社リンクポート → 鳴瀬市 (basic agreement)'],
    ],
    [
      '当社は、ヴィドラ製作所との資本業務提携を行うことを決議しました。',
      [' → ヴィドラ製作所 (capital alliance, future)'],
    ],
    ['鳴瀬市は白鷺県との間で災害協定を結んだ。', ['鳴瀬市 → 白鷺県 (collaboration agreement)']],
    [
      '汐見大学は、これまでに若杉町と協定を締結しています。',
      ['汐見大学 → 若杉町 (collaboration agreement, earlier)'],
    ],
    [
      '当社と海道研究所は、2020年2月に基本合意書を取り交わし、船体の設計について検討を重ねてまいりました。',
      [' → 海道研究所 (basic agreement, earlier)'],
    ],
    ['鳴瀬市は白鷺県と協定を結び、防災訓練に取り組みます。', ['鳴瀬市 → 白鷺県 (collaboration agreement)']],
    ['昨年締結した協定に基づき、学生を派遣する。', [' →  (no paper, earlier, embedded)']],
    ['海道研究所とVidra Worksが提携で合意した。', ['海道研究所 + Vidra Works →  (no paper)']],
    ['本学は若杉町との覚書を更新しました。', [' → 若杉町 (memorandum)']],
  ];
  it.each(rows)('%s', check(false));

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['鳴瀬市は汐見大学との協議を終えた。', []],
    ['協定書の写しを窓口で配布する。', []],
    ['船と岸壁を綱で結ぶ。', []],
    ['意見を交換しました。', []],
    ['鳴瀬市は汐見大学と講座を開いた。', []],
    ['市役所の窓口で書類を交わした。', []],
    ['港には倉庫がある。', []],
    ['協定の内容は次のとおりです。', []],
    ['両者の絆を結び直す。', []],
    ['職員が署名運動に参加した。', []],
    ['地域と連携して取り組む。', []],
  ];
  it.each(none)('協定ではない: %s', check(false));
});

describe('題', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['鳴瀬市と汐見大学が包括連携協定を締結', ['鳴瀬市 + 汐見大学 →  (comprehensive agreement)']],
    ['株式会社リンクポートとの資本業務提携に関するお知らせ', [' → 株式会社リンクポート (capital alliance)']],
    ['「汐見大学と若杉町との包括連携協定」締結式', ['汐見大学 + 若杉町 →  (comprehensive agreement)']],
    ['鳴瀬市、新しい桟橋を公開', []],
    ['港の清掃について', []],
  ];
  it.each(rows)('%s', check(true));
});

describe('誰のことを言う文か', () => {
  it.each([
    ['鳴瀬市は、港で働く企業を募集します。', '鳴瀬市'],
    ['来月、講座を開きます。', undefined],
    ['両者は協力します。', undefined],
  ])('%s', (text, expected) => {
    expect(findSubject(text)?.name).toBe(expected);
  });

  it.each([
    ['株式会社リンクポートは、汐見大学と共同で船を造る。', '株式会社リンクポート + 汐見大学'],
    ['両者は船を造る。', ''],
  ])('%s', (text, expected) => {
    expect(writtenNames(findPair(text))).toBe(expected);
  });
});
