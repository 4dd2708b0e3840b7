import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** What a release in questions and answers says of its agreement. */
function told(text: string): Record<string, unknown> {
  const { agreements, people, counts } = readFacts(makeRelease(text, { id: 'r' }));
  const [own] = agreements.filter(({ status }) => status === 'own');
  return {
    parties: own?.parties,
    signed: own?.signedOn.map(({ value }) => value),
    months: own?.termMonths.map(({ value }) => value),
    signatories: people.filter(({ value }) => value.part === 'signatory').map(({ value }) => value.name),
    counts: counts.map(({ value }) => `${value.form} ${value.countClass} ${value.number}`),
  };
}

it('in English', () => {
  expect(
    told(
      `Kurose City\n9 May 2025\n\nQuestions and answers on the agreement with Iwato City\n\nWhat was signed?\nA Friendship City Agreement between Kurose City and Iwato City.\n\nWhen and where?\nOn 2 May 2025 in the council chamber of Kurose.\n\nWho signed?\nMayor Hannah Oduro and, for Iwato, Deputy Mayor Shun Kirishima.\n\nHow long is it valid?\nFive years, with automatic renewal.\n\nIs it our first friendship city?\nThe releases of the past say no.\n`,
    ),
  ).toEqual({
    parties: ['Kurose City', 'Iwato City'],
    signed: ['2025-05-02'],
    months: [60],
    signatories: ['Hannah Oduro', 'Shun Kirishima'],
    counts: [],
  });
});

it('in Japanese', () => {
  expect(
    told(
      `2025年5月9日\n黒瀬市\n\n黒瀬市と株式会社ホシノ倉庫の包括連携協定に関するQ&A\n\nQ1　いつ締結したのですか。\nA1　令和7年5月2日です。\n\nQ2　誰が署名しましたか。\nA2　市からは小田花子市長、同社からは霧島俊社長です。\n\nQ3　期間は何年ですか。\nA3　5年間です。\n\nQ4　説明会はいつ開きますか。\nA4　6月9日です。\n`,
    ),
  ).toEqual({
    parties: ['黒瀬市', '株式会社ホシノ倉庫'],
    signed: ['2025-05-02'],
    months: [60],
    signatories: ['小田花子', '霧島俊'],
    counts: [],
  });
});
