import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** The announced agreement in short: `signed 2024-04-09, term 60, automatic`. */
function ownOf(text: string): string {
  const [own] = readFacts(makeRelease(text, { id: 'r' })).agreements.filter(({ status }) => status === 'own');
  return own === undefined
    ? 'none'
    : [
        ...own.signedOn.map(({ value }) => `signed ${value}`),
        ...own.effectiveOn.map(({ value }) => `effective ${value}`),
        ...own.termMonths.map(({ value }) => `term ${value}`),
        ...own.renewal.map(({ value }) => value),
      ].join(', ');
}

it.each([
  [
    'rows of the agreement that is to follow are not of the announced one',
    '2024年4月27日\n株式会社北見食品\n\n株式会社大雪乳業との業務提携に関する基本合意書の締結に関するお知らせ\n\n当社は、2024年4月28日、株式会社大雪乳業との間で業務提携に関する基本合意書を締結します。\n\n4．日程\n(1) 取締役会決議日　　　　2024年4月27日\n(2) 本基本合意書締結日　　2024年4月28日\n(3) 業務提携契約締結日　　2024年9月（予定）\n',
    'signed 2024-04-28',
  ],
  [
    'the day with which a sentence opens is that of the signing in it; what is wished by a day is not',
    'April 11, 2024\n\nLetter of Intent Signed with Vidra College\n\nOn Tuesday, April 9, a delegation from Vidra College visited the campus of Avelle University, where the two institutions signed a Letter of Intent. It records the wish of both sides to conclude a Memorandum of Understanding by the end of March 2025.',
    'signed 2024-04-09',
  ],
  [
    'a renewal gives the new term',
    'July 5, 2022\n\nAvelle University and Norvane Institute renew pact\n\nAvelle University and Norvane Institute renewed their memorandum of understanding on June 29, 2022 for another five years, after which it goes on from year to year unless either side objects.',
    'signed 2022-06-29, term 60, automatic',
  ],
  [
    '更新後の期間',
    '2022年7月1日\n青葉大学\n\n霧積市との協定を更新しました\n\n青葉大学は2022年6月30日、霧積市との連携協定を3年間更新することで合意し、覚書に署名しました。',
    'signed 2022-06-30, term 36',
  ],
  [
    'negotiations have a period of their own',
    '2024年4月28日\n株式会社北見食品\n\n株式会社大雪乳業との基本合意書の締結に関するお知らせ\n\n株式会社北見食品は2024年4月28日、株式会社大雪乳業と基本合意書を締結しました。独占交渉期間は、本基本合意書の締結日から6か月間です。',
    'signed 2024-04-28',
  ],
])('%s', (_, text, expected) => {
  expect(ownOf(text)).toBe(expected);
});

it.each([
  [
    'the paper before the announced one, however lately it was signed',
    '2023年9月4日\n株式会社ソラノート\n\n灘浜計器株式会社との資本業務提携に関するお知らせ\n\n株式会社ソラノート（以下「当社」）は、灘浜計器株式会社との間で資本業務提携を行うことを決議しました。\n\n当社と灘浜計器株式会社は、2023年5月に基本合意書を取り交わし、量産の方法について検討を重ねてまいりました。\n\n契約締結日　2023年9月8日（予定）\n',
    ['own capital alliance 2023-09-08', 'mentioned basic agreement 2023-05'],
  ],
  [
    'what the announced paper was signed as is no earlier one',
    '2023年9月9日\n株式会社ソラノート\n\n灘浜計器株式会社と基本合意書を締結\n\n株式会社ソラノートは9月8日、灘浜計器株式会社と基本合意書を取り交わし、今後の進め方を確認しました。\n',
    ['own basic agreement 2023-09-08'],
  ],
])('%s', (_, text, expected) => {
  const { agreements } = readFacts(makeRelease(text, { id: 'r' }));
  const told = agreements.map(({ status, instrument, signedOn }) =>
    [status, instrument[0]?.value.kind, signedOn[0]?.value].join(' '),
  );
  expect(told).toEqual(expected);
});
