import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `mentioned B (2019-04-01) ended 2024-09-30`: each agreement with its day of signing and the end told of it. */
function endsOf(text: string): string[] {
  return readFacts(makeRelease(text, { id: 'r' })).agreements.map(
    ({ status, partner, signedOn: [signed], endedOn, endsOn: [agreed] }) =>
      [
        `${status} ${partner.value}`,
        ...(signed ? [`(${signed.value})`] : []),
        ...endedOn.map(({ value }) => `ended ${value}`),
        ...(agreed && endedOn.length === 0 ? [`until ${agreed.value}`] : []),
      ].join(' '),
  );
}

const REPORT = '2023-05-10\nSoraito Hub\n\nHub Report 2023\n\nThe hub looks back on ten years. ';

const CALL =
  '令和6年4月1日\n浜桐市\n\n協定の相手方を募集します\n\n浜桐市では、まちづくりの相手方を募集します。';

it.each([
  [
    'run out, not renewed, given up by both, in a report',
    `${REPORT}The MOU with Avelle University, signed in June 2015, expired in June 2020 without renewal. The agreement with Norvane Institute was terminated by mutual consent as of March 31, 2021.`,
    ['mentioned Avelle University (2015-06) ended 2020-06', 'mentioned Norvane Institute ended 2021-03-31'],
  ],
  [
    'not what may end, nor what will have run',
    `${REPORT}The MOU with Avelle University was signed in June 2021. Either party may terminate the agreement with six months' notice. It expires on May 31, 2026.`,
    ['mentioned Avelle University (2021-06)'],
  ],
  [
    'the news itself: not the day of the resolution, nor that of the paper that ends it',
    '2024年6月28日\n株式会社北見食品\n\n株式会社大雪乳業との資本業務提携の解消に関するお知らせ\n\n当社は、2024年6月28日開催の取締役会において、株式会社大雪乳業（以下「大雪乳業」）との間で2019年4月1日に締結した資本業務提携契約を解消することを決議しましたので、お知らせいたします。\n\n1．解消の理由\n両社は新商品を共同で開発してまいりました。\n\n2．日程\n(1) 取締役会決議日　2024年6月28日\n(2) 解約合意書締結日　2024年6月28日\n(3) 資本業務提携解消日　2024年9月30日（予定）\n',
    ['mentioned 株式会社大雪乳業 (2019-04-01) ended 2024-09-30'],
  ],
  [
    'the news itself, where the headline does not say whose',
    '2024年11月5日\n株式会社北見食品\n\n資本業務提携の解消及び自己株式の取得に関するお知らせ\n\n当社は、本日開催の取締役会において、株式会社大雪乳業（以下「大雪乳業」といいます。）との資本業務提携を解消することについて決議いたしました。\n\n２．日程\n（１）取締役会決議日　　2024年11月5日\n（２）提携解消日　　　　2024年12月31日（予定）\n',
    ['mentioned 株式会社大雪乳業 ended 2024-12-31'],
  ],
  [
    'in a call for partners',
    `${CALL}市と株式会社サンプル商会との包括連携協定は、令和6年3月31日をもって満了しました。潮見大学との連携協定（平成30年5月1日締結）は、更新されず、令和5年4月30日に終了しています。`,
    ['mentioned 株式会社サンプル商会 ended 2024-03-31', 'mentioned 潮見大学 ended 2023-04-30'],
  ],
  [
    'by a sentence that only says 同協定',
    `${CALL}市は、浜桐商事株式会社との包括連携協定（令和元年8月27日締結）により、清掃の取組を続けてきました。同協定は、同社からの申出により、令和6年3月31日をもって満了しました。`,
    ['mentioned 浜桐商事株式会社 (2019-08-27) ended 2024-03-31'],
  ],
  [
    'one that still runs',
    `${CALL}なお、朝凪大学との覚書は、令和9年10月31日までの期間であり、延長について協議中です。`,
    ['mentioned 朝凪大学 until 2027-10-31'],
  ],
  [
    'of a renewed one only the former',
    '2023年7月1日\n青葉大学\n\n霧積市との包括連携協定を更新しました\n\n青葉大学は2023年6月28日、霧積市との包括連携協定を更新しました。2018年に締結した協定は2023年6月30日をもって満了し、新しい協定の有効期間は2023年7月1日から2028年6月30日までの5年間です。',
    ['own 霧積市 (2023-06-28) until 2028-06-30', 'mentioned 霧積市 (2018) ended 2023-06-30'],
  ],
])('%s', (_, text, expected) => {
  expect(endsOf(text)).toEqual(expected);
});

it('talks that ended ended no agreement', () => {
  expect(
    endsOf(
      'March 3, 2024\n\nSeiran Motors Corporation and Alba Pumps Ltd. have ended their talks on a capital alliance without an agreement.',
    ),
  ).toEqual([]);
});
