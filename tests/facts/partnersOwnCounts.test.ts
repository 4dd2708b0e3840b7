import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `2nd university of 汐根市: 白鳥海洋大学` for each place that a release tells. */
const placesIn = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' })).counts.flatMap(({ value }) =>
    value.form === 'ordinal'
      ? [`${value.number} ${value.countClass} of ${value.publisher}: ${value.partner}`]
      : [],
  );

const JAPANESE =
  '2021年7月9日\n汐根市\n\n汐根市と白鳥海洋大学が包括連携協定を締結\n\n汐根市と白鳥海洋大学（学長：千葉 弥生、以下「白鳥海大」）は、2021年7月8日、包括連携協定を締結しました。';
const ENGLISH =
  'Sept. 12, 2024\nSan Harbor and Minho Launch Lab sign MOU\n\nSan Harbor ("SH") and Minho Launch Lab ("Minho"; Braga, Portugal) signed an MOU on September 10, 2024. ';

it.each([
  // Each side has a count of its own.
  ['白鳥海大にとっては、自治体との協定は11例目に当たります。', ['11 municipality of 白鳥海洋大学: 汐根市']],
  ['白鳥海大から見ると、自治体との協定は4例目です。', ['4 municipality of 白鳥海洋大学: 汐根市']],
  ['当市の大学との包括連携協定としては、浜木看護大学に続く2例目。', ['2 university of 汐根市: 白鳥海洋大学']],
  ['東海地方の自治体との協定としては、松川市に続く2例目。', []],
  // Whom it comes behind hides neither the region nor the sort.
  [
    '白鳥海大にとっては11例目の自治体との協定で、東海では松川市に次ぐ2番目の提携先です。',
    ['11 municipality of 白鳥海洋大学: 汐根市'],
  ],
  ['産業支援機関との協定は、一般財団法人浜木技術センターに続き2例目です。', []],
  ['当市が町と協定を結ぶのは、松川町に続き3例目です。', []],
  ['三者による協定は今回が2例目です。', []],
  ['本協定は、当市が国内で締結した協定としては5件目です。', ['5 domestic of 汐根市: 白鳥海洋大学']],
  // 協定校 are those of a university.
  ['白鳥海大は、6校目の協定校となりました。', []],
  // Whose paper it is has the place, and not who signs now.
  ['昨年11月の浜木看護大学（高知県）との協定が11例目でした。', ['11 partner of 汐根市: 浜木看護大学']],
  // A letter of the name looks like a particle; the place is that of the last one before.
  [
    'なお、直近のものは、令和2年11月の株式会社はやぶさ信販との協定（11例目）です。',
    ['11 partner of 汐根市: 株式会社はやぶさ信販'],
  ],
])('in Japanese: %s', (sentence, places) => {
  expect(placesIn(JAPANESE + sentence)).toEqual(places);
});

it('counts the universities abroad that one has agreements with, whatever the count is called', () => {
  const text = (place: string): string =>
    `2019年4月2日\n国立大学法人関根大学\n\n関根大学とミニョ大学が学術交流協定を締結\n\n国立大学法人関根大学は、2019年3月14日、${place}ミニョ大学と学術交流協定を締結しました。大学間協定校としては28校目となります。`;
  expect(placesIn(text('ポルトガル共和国ブラガ市の'))).toEqual([
    '28 overseas of 国立大学法人関根大学: ミニョ大学',
  ]);
  const told = text('ポルトガル共和国ブラガ市の').replace('大学間協定校としては28校目と', '28校目の協定校と');
  expect(placesIn(told)).toEqual(['28 overseas of 国立大学法人関根大学: ミニョ大学']);
  expect(placesIn(text('広島県の'))).toEqual(['28 university of 国立大学法人関根大学: ミニョ大学']);
});

it.each([
  [
    "SH's twelfth partner is Mikumo Bank, Ltd., which joined in May 2023.",
    ['12 partner of San Harbor: Mikumo Bank, Ltd.'],
  ],
  // Those on one matter, of several parties, with towns alone are no class of which anybody keeps count.
  ["This was San Harbor's 41st disaster agreement.", []],
  ["It is San Harbor's second tri-party agreement.", []],
  ["It is San Harbor's fourth agreement with a town.", []],
  [
    'It is the 7th partnership of San Harbor with an organization in Japan or overseas.',
    ['7 partner of San Harbor: Minho Launch Lab'],
  ],
  [
    "Minho is San Harbor's 13th partner, our seventh overseas.",
    ['13 partner of San Harbor: Minho Launch Lab', '7 overseas of San Harbor: Minho Launch Lab'],
  ],
  [
    "From Minho's point of view, San Harbor is its 112th partner overall.",
    ['112 partner of Minho Launch Lab: San Harbor'],
  ],
  // Who has the MOU before it is not whoever counts.
  [
    'It is the second signed with a foreign organization following an earlier MOU with Takase City.',
    ['2 overseas of undefined: Minho Launch Lab'],
  ],
])('in English: %s', (sentence, places) => {
  expect(placesIn(ENGLISH + sentence)).toEqual(places);
});
