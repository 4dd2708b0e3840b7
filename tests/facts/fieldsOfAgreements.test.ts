import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import type { Reading } from '../../src/core/facts/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const JAPANESE =
  '2023年6月5日\n黒瀬市\n\n黒瀬市と株式会社ホシノ倉庫が包括連携協定を締結\n\n黒瀬市は2023年6月1日、株式会社ホシノ倉庫（本社：黒瀬市）と包括連携協定を締結しました。\n\n';
const ENGLISH =
  'June 5, 2023\nKurose Harbour Trust\n\nKurose Harbour Trust Signs MOU with Lindqvist Yard\n\nKurose Harbour Trust (KHT) signed an MOU with Lindqvist Yard (location: Turku, Finland) on June 1, 2023.\n\n';

const read = (text: string): Reading => readFacts(makeRelease(text, { id: 'r' }));

/** `from 2023-07-01, 36 months, until 2026-06-30, automatic` as far as it is told beside the day of signing. */
function courseOf(text: string): string {
  const [own] = read(text).agreements;
  expect(own?.signedOn.map(({ value }) => value)).toEqual(['2023-06-01']);
  return [
    ...(own?.effectiveOn ?? []).map(({ value }) => `from ${value}`),
    ...(own?.termMonths ?? []).map(({ value }) => `${value} months`),
    ...(own?.endsOn ?? []).map(({ value }) => `until ${value}`),
    ...(own?.renewal ?? []).map(({ value }) => value),
  ].join(', ');
}

it.each([
  // A day of effect beside a ceremony, a resolution or an occasion of its own.
  ['調印式は6月1日に市役所で行われ、協定は同月20日付で発効しました。', 'from 2023-06-20'],
  ['協定は6月30日の市議会の議決を経て発効します。', 'from 2023-06-30'],
  ['協定は6月30日の取締役会の承認をもって効力を生じます。', 'from 2023-06-30'],
  ['両者は令和3年2月の倉庫視察を機に交流を始め、今回の締結に至りました。', ''],
  ['※期間は令和5年7月1日から3年間です。', 'from 2023-07-01, 36 months'],
  ['募集期間は令和5年7月1日から2か月です。', ''],
  // Year by year is told without the word that names it.
  ['協定の期間は2年間で、以後は1年ごとに更新されます。', '24 months, automatic'],
  ['協定期間：締結の日から令和8年3月31日まで（以後、毎年更新）', 'until 2026-03-31, automatic'],
  ['協定の期間は2年間で、以後1年ごとに更新の可否を判断します。', '24 months'],
])('reads the course in Japanese: %s', (words, course) => {
  expect(courseOf(`${JAPANESE}${words}\n\nお問い合わせ　企画課`)).toBe(course);
});

it.each([
  ['The MOU takes effect upon approval by the Board of KHT on 30 June 2023.', 'from 2023-06-30'],
  ['It becomes effective on ratification by the city council on 1 July 2023.', 'from 2023-07-01'],
  ['The Board of KHT approved its budget on 30 June 2023.', ''],
  ['It will stay in effect until June 30, 2026.', 'until 2026-06-30'],
  ['Visitors may stay in the yard until June 30, 2026.', ''],
  ['The MOU will remain valid for 3 (three) years from the date of signature.', '36 months'],
  ['The MOU may be extended once for two more years.', 'by agreement'],
  ['It is concluded for two years and is then renewed from year to year.', '24 months, automatic'],
  ['It is valid for two years and will be extended every year thereafter.', '24 months, automatic'],
  ['The plan is reviewed from year to year.', ''],
])('reads the course in English: %s', (words, course) => {
  expect(courseOf(`${ENGLISH}${words}\n\nContact: KHT`)).toBe(course);
});

it.each([
  ['Kurose and Lindqvist Yard Renew MOU for Three More Years', '36'],
  ['Three more years: Kurose and Lindqvist Yard renew their MOU', '36'],
  ['Kurose and Lindqvist Yard renew MOU after three years', ''],
])('reads the new term in a headline: %s', (title, months) => {
  const text = `June 5, 2023\n\n${title}\n\nKurose Harbour Trust (KHT) and Lindqvist Yard (Turku, Finland) renewed their MOU on June 1, 2023.\n`;
  expect(
    read(text)
      .agreements[0]?.termMonths.map(({ value }) => value)
      .join(),
  ).toBe(months);
});

it('tells what has ended from what is to end', () => {
  const told = (sentence: string): string =>
    read(`${ENGLISH}${sentence}`)
      .agreements.flatMap(({ endedOn }) => endedOn.map(({ value }) => value))
      .join();
  expect(told('The letter of intent with the Port of Rauma had ended in March.')).toBe('2023-03');
  expect(told('The agreement with the Port of Rauma will end in October.')).not.toContain('2022');
});

it('keeps a plan with somebody else apart from what was concluded, whoever publishes', () => {
  const text =
    'Renewal of MOU\n\n2021.10.20\n\nKurose Harbour Trust and Lindqvist Yard Renew MOU\n\nKurose Harbour Trust (hereinafter "KHT") and Lindqvist Yard (Turku, Finland) have renewed their MOU. The renewed MOU was signed on October 14, a day ahead of the end of the first. KHT plans to conclude an agreement with the City of Shirane in November.\n';
  const own = read(text).agreements.filter(({ status }) => status === 'own');
  expect(own.map(({ parties }) => parties)).toEqual([['Kurose Harbour Trust', 'Lindqvist Yard']]);
  expect(own[0]?.signedOn.map(({ value }) => value)).toEqual(['2021-10-14']);
});

it.each([
  [
    'Hoshino Foods Co., Ltd. of Takase Prefecture, Japan, and Lindqvist Yard signed an MOU on June 1, 2023.',
    'Hoshino Foods Co., Ltd. + Lindqvist Yard',
  ],
  [
    'Rauma Port Authority in Finland and Lindqvist Yard concluded a memorandum of understanding on June 1, 2023.',
    'Rauma Port Authority + Lindqvist Yard',
  ],
  [
    'On behalf of Takase Institute in Japan, and of its staff, Rauma Port Authority signed an MOU with Lindqvist Yard on June 1, 2023.',
    'Rauma Port Authority + Lindqvist Yard',
  ],
])('finds both sides where one is told with its seat: %s', (sentence, parties) => {
  const text = `June 5, 2023\n\nNew MOU signed\n\n${sentence} It is about ships.\n`;
  expect(
    read(text)
      .agreements.map((one) => one.parties.join(' + '))
      .join(),
  ).toBe(parties);
});

/** `name, role, part`. */
const peopleIn = (sentence: string): string[] =>
  read(`${JAPANESE}${sentence}\n`).people.map(({ value }) =>
    [value.name, value.role, value.part].filter(Boolean).join(', '),
  );

it.each([
  [
    '署名式では、大沼俊介市長、ホシノ倉庫の星野光代表取締役社長（ほしの ひかる）、立石ゆかり副市長（総務部門の長）が署名しました。',
    ['大沼俊介, 市長, signatory', '星野光, 代表取締役社長, signatory', '立石ゆかり, 副市長, signatory'],
  ],
  [
    '大沼俊介市長は公務のため欠席し、立石ゆかり副市長が署名しました。',
    ['大沼俊介, 市長, head', '立石ゆかり, 副市長, signatory'],
  ],
  ['式には高田誠一工学部長が出席しました。', ['高田誠一, 工学部長, attendee']],
  [
    '式にはイーダ・モルク マネージング・ディレクターが出席しました。',
    ['イーダ・モルク, マネージング・ディレクター, attendee'],
  ],
  ['登録の手続や現地責任者の選任が負担でした。', []],
])('names the people and what they did: %s', (sentence, people) => {
  expect(peopleIn(sentence).sort()).toEqual([...people].sort());
});

it.each([
  ['３　締結式\n　　黒瀬市役所　3階　応接室　午後1時30分から', '黒瀬市役所 3階 応接室'],
  ['２　場所\n黒瀬市役所本館3階　応接室', '黒瀬市役所本館3階 応接室'],
  ['調印式は6月1日に黒瀬市内で行われました。', '黒瀬市内'],
  ['式は黒瀬市役所1階の市民ホールで午前10時から行われました。', '黒瀬市役所1階の市民ホール'],
  ['倉庫見学会の概要\n日　時　令和5年7月8日（土）\n会　場　ホシノ倉庫本社', ''],
  ['■荷さばきの進めかた\n- 場所：ホシノ倉庫本社', ''],
])('reads where it was signed: %s', (words, place) => {
  const [own] = read(`${JAPANESE}${words}\n\nお問い合わせ　企画課`).agreements;
  expect(own?.place.map(({ value }) => value).join()).toBe(place);
});
