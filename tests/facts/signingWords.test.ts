import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import type { Agreement, Reading } from '../../src/core/facts/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string, publisher: string, publishedOn: string): Reading =>
  readFacts(makeRelease(text, { id: 'r', publisher, publishedOn, title: 'News' }));

const english = (text: string): Reading => read(text, 'Rauma Port Corporation', '2023-04-18');
const japanese = (text: string): Reading => read(text, '黒瀬市', '2023-04-18');

const own = ({ agreements }: Reading): Agreement | undefined =>
  agreements.find(({ status }) => status === 'own');
const days = (facts: readonly { readonly value: string }[] = []): string =>
  facts.map(({ value }) => value).join();

it.each([
  'Rauma Port Corporation and Isozaki Harbour Bureau yesterday put pen to paper on a port agreement.',
  'On 17 April, Rauma Port Corporation and Isozaki Harbour Bureau initialled a memorandum of understanding.',
  'Rauma Port Corporation and Isozaki Harbour Bureau sealed an agreement on green shipping on 17 April.',
  'On 17 April Ida Moe and Ken Ito affixed their signatures to an agreement between Rauma Port Corporation and Isozaki Harbour Bureau.',
])('knows a signing by other words: %s', (sentence) => {
  expect(days(own(english(sentence))?.signedOn)).toBe('2023-04-17');
});

it('takes no pen put to another paper for a signing', () => {
  expect(
    own(english('Rauma Port Corporation put pen to paper for its centenary on 17 April.')),
  ).toBeUndefined();
});

const ENGLISH = 'Rauma Port Corporation signed an MOU with Isozaki Harbour Bureau on 17 April 2023. ';
const JAPANESE = '黒瀬市は4月17日、株式会社ホシノ倉庫と連携協定を締結しました。';

it.each([
  [english, `${ENGLISH}It takes effect on 1 May. The first ship sails in October.`, '2023-05-01'],
  [
    english,
    `${ENGLISH}The document was exchanged on 17 April, with the effect from 1 April 2023.`,
    '2023-04-01',
  ],
  [japanese, `${JAPANESE}協定の効力は5月1日から。`, '2023-05-01'],
])('reads the day of effect: %#', (reader, text, day) => {
  expect(days(own(reader(text))?.effectiveOn)).toBe(day);
});

it.each([
  [english, `${ENGLISH}The agreement with the Port of Valmera remains in force until 31 March 2028.`, ''],
  [english, `${ENGLISH}The agreement remains in force until 31 March 2028.`, '2028-03-31'],
  [
    japanese,
    `${JAPANESE}なお、2018年に締結した湊大学との協定は、引き続き有効です（2028年3月31日まで）。`,
    '',
  ],
  [japanese, `${JAPANESE}ホシノ倉庫との協定は、2028年3月31日まで有効です。`, '2028-03-31'],
])('keeps the end of a paper with somebody else apart: %#', (reader, text, day) => {
  expect(days(own(reader(text))?.endsOn)).toBe(day);
});

it.each([
  [
    english,
    `${ENGLISH}Unless either port gives notice, it will roll over for further periods of two years.`,
    'automatic',
  ],
  [japanese, `${JAPANESE}期間は3年間で、終了の申し出がなければ同じ期間ずつ延びます。`, 'automatic'],
  [english, `${ENGLISH}A ferry rolls over the waves in April.`, ''],
])('reads how it goes on: %#', (reader, text, renewal) => {
  expect(days(own(reader(text))?.renewal)).toBe(renewal);
});

it.each([
  ['signed a ten-year franchise agreement with Isozaki Harbour Bureau on 17 April 2023.', '120'],
  [
    'signed an agreement with Isozaki Harbour Bureau on 17 April 2023. "We have cooperated with Isozaki for ten years," said Ida Moe.',
    '',
  ],
])('reads the term: Rauma Port Corporation %s', (words, months) => {
  expect(
    own(english(`Rauma Port Corporation ${words}`))
      ?.termMonths.map(({ value }) => value)
      .join(),
  ).toBe(months);
});

it('answers of an interview give each its own field', () => {
  const text = `${ENGLISH}\n\n**When does it start?**\nIt takes effect on 1 May 2023. The first station opens in October.\n\n**How long does it last?**\nUntil 30 April 2026. The port may end it after two years.\n`;
  const told = own(english(text));
  expect([days(told?.effectiveOn), days(told?.endsOn), told?.termMonths]).toEqual([
    '2023-05-01',
    '2026-04-30',
    [],
  ]);
});

it('says a place of signing before a place of something else', () => {
  const text = `${JAPANESE}\n\n締結場所：黒瀬市防災センター2階\n\n訓練を行います。\n日時：5月11日（木）午前9時\n場所：黒瀬運動公園\n`;
  expect(days(own(japanese(text))?.place)).toBe('黒瀬市防災センター2階');
});

const signers = ({ people }: Reading): string[] =>
  people.filter(({ value }) => value.part === 'signatory').map(({ value }) => value.name);

it.each([
  [
    english,
    'Rauma chief executive Fiona Tamaki and the Director-General of the Isozaki Harbour Bureau, Hideaki Sono, inked the document.',
    ['Fiona Tamaki', 'Hideaki Sono'],
  ],
  [
    japanese,
    '調印は、黒瀬市役所において、大沼俊介市長と株式会社ホシノ倉庫の星野光社長により行われた。',
    ['大沼俊介', '星野光'],
  ],
  [japanese, '大沼俊介市長と星野光社長が見守るなか、若手職員がペンを走らせました。', []],
])('knows who signed: %#', (reader, text, names) => {
  expect(signers(reader(text))).toEqual(names);
});

it('gives each head in a letterhead the house of the line above', () => {
  const text =
    '2023年4月18日\n各　位\n　　　株式会社ホシノ倉庫\n　　　代表取締役社長　星野　光\n　　　みのり商事株式会社\n　　　代表取締役社長　深沢　里美\n\n株式会社ホシノ倉庫とみのり商事株式会社の業務提携に関するお知らせ\n\n株式会社ホシノ倉庫とみのり商事株式会社は、本日、業務提携契約を締結しました。\n';
  const heads = readFacts(makeRelease(text, { id: 'r' })).people.map(
    ({ value }) => `${value.name} ${value.organisation}`,
  );
  expect(heads).toEqual(['星野 光 株式会社ホシノ倉庫', '深沢 里美 みのり商事株式会社']);
});

it('reads the month of an issue beside its number', () => {
  const text =
    'Rauma University Tokyo Liaison Office Newsletter No. 31                     June 2022\n\nAgreement on forests\n\nOn 25 May, Rauma University and Hino University concluded an agreement on forest science.\n';
  const reading = readFacts(makeRelease(text, { id: 'r' }));
  expect([reading.publisher?.value, days(own(reading)?.signedOn)]).toEqual([
    'Rauma University',
    '2022-05-25',
  ]);
});

it.each([
  ['榛名県　産業政策部　新産業振興課', '榛名県'],
  ['麦野商工会議所\n会頭　日向　肇', '麦野商工会議所'],
  ['みなと銀行', 'みなと銀行'],
])('a house above the title publishes: %s', (head, publisher) => {
  const text = `2023年5月16日\n${head}\n\nソルノキ市との協力に関する覚書の締結について\n\n去る5月12日、ソルノキ市において協力に関する覚書を締結いたしました。\n`;
  const reading = readFacts(makeRelease(text, { id: 'r' }));
  expect([reading.publisher?.value, days(own(reading)?.signedOn)]).toEqual([publisher, '2023-05-12']);
});

it.each([
  [
    english,
    'On Monday Rauma Port Corporation and Isozaki Harbour Bureau concluded an agreement for five years from 1 May.',
    ['2023-04-17', '2023-05-01'],
  ],
  [
    japanese,
    '黒瀬市は4月17日、株式会社ホシノ倉庫との連携協定を更新しました。協定の更新は平成30年に続き2回目です。協定は署名をもって発効しました。',
    ['2023-04-17', '2023-04-17'],
  ],
])('keeps the day of signing apart from other days: %#', (reader, text, expected) => {
  const told = own(reader(text));
  expect([days(told?.signedOn), days(told?.effectiveOn)]).toEqual(expected);
});

it('takes no second post for a name', () => {
  const { people } = japanese(`${JAPANESE}問合せ先　取締役管理本部長　宗像　由紀`);
  expect(people.map(({ value }) => `${value.role} ${value.name}`)).toEqual(['管理本部長 宗像 由紀']);
});

it('takes what led up to a signing for no earlier one', () => {
  const told = own(
    japanese(
      '黒瀬市は、かねてより株式会社ホシノ倉庫と協議を重ねてまいりましたが、去る4月17日、連携協定を締結いたしました。',
    ),
  );
  expect([told?.parties, days(told?.signedOn)]).toEqual([['黒瀬市', '株式会社ホシノ倉庫'], '2023-04-17']);
});

it('takes nobody by the post for a party', () => {
  const { agreements, people } = japanese(
    `${JAPANESE}\n\n星野光CEOと大沼俊介市長が協定書に署名しました。\n\n■協定書の署名者\n黒瀬市医師会長　三枝 佳乃\n`,
  );
  expect(agreements.map(({ parties }) => parties.join('・'))).toEqual(['黒瀬市・株式会社ホシノ倉庫']);
  expect(people.filter(({ value }) => value.part === 'signatory').map(({ value }) => value.name)).toContain(
    '三枝 佳乃',
  );
});
