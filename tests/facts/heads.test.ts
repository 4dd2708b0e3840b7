import { expect, it } from 'vitest';
import { factsJson } from '../../src/commands/shapes/factsJson.js';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `Yui Todoroki, President, Seirei University; …`: who has which post where, by what a release says. */
function people(text: string): string {
  const [own] = factsJson(readFacts(makeRelease(text, { id: 'r' }))).partnerships;
  return (own?.people ?? [])
    .map(({ name, role, organisation }) => [name, role, organisation].filter(Boolean).join(', '))
    .sort()
    .join('; ');
}

const ENGLISH = (words: string): string =>
  `March 4, 2024\nSeirei University Concludes Agreement with Varga University\nSeirei University has concluded an agreement with Varga University (Hungary). ${words}`;

it.each([
  [
    'President Yui Todoroki and Rector Anna Kovacs signed it on March 1.',
    'Anna Kovacs, Rector, Varga University; Yui Todoroki, President, Seirei University',
  ],
  [
    'Anna Kovacs, Rector of Varga University, was there. Rector Anna Kovacs and President Yui Todoroki signed it.',
    'Anna Kovacs, Rector, Varga University; Yui Todoroki, President, Seirei University',
  ],
  // One in the middle of the sentence leads nothing: nobody is told to be of the other house.
  [
    'President Yui Todoroki and Vice President Anna Kovacs signed it on March 1.',
    'Anna Kovacs, Vice President; Yui Todoroki, President',
  ],
])('two heads that a sentence joins are of two houses: %s', (words, expected) => {
  expect(people(ENGLISH(words))).toBe(expected);
});

const JAPANESE = (words: string): string =>
  `2024年6月3日\n学校法人星嶺大学\n学校法人星嶺大学は、6月1日、ヴァルガ大学と学術交流協定を締結しました。${words}`;

it.each([
  [
    '協定書には轟悠介学長とアンナ・コヴァーチ学長が署名しました。',
    'アンナ・コヴァーチ, 学長, ヴァルガ大学; 轟悠介, 学長, 学校法人星嶺大学',
  ],
  [
    '本学から轟悠介学長、副学長の野々村遥が出席しました。',
    '轟悠介, 学長, 学校法人星嶺大学; 野々村遥, 副学長, 学校法人星嶺大学',
  ],
  [
    '代表取締役頭取の水無瀬卓と面会した本学の理事長、学長の轟悠介が署名しました。',
    '水無瀬卓, 代表取締役頭取; 轟悠介, 理事長、学長, 学校法人星嶺大学',
  ],
])('%s', (words, expected) => {
  expect(people(JAPANESE(words))).toBe(expected);
});

it.each(['当行', '当院', '本財団'])('%s is the house that publishes, and no name', (self) => {
  const text = `2023年4月3日\n株式会社水無瀬銀行\n\n轟工業株式会社との業務提携について\n\n${self}は、4月1日、轟工業株式会社と業務提携契約を締結しました。`;
  const { publisher, partnerships } = factsJson(readFacts(makeRelease(text, { id: 'r' })));
  expect([publisher, partnerships.map(({ partner }) => partner)]).toEqual([
    '株式会社水無瀬銀行',
    ['轟工業株式会社'],
  ]);
});

it('a sort of house is no partner', () => {
  const text = `2023年4月3日\n株式会社水無瀬銀行\n当行は、4月1日、轟キャピタル株式会社と業務提携契約を締結しました。当行がベンチャーキャピタルと業務提携を行うのは初めてです。`;
  const { partnerships } = factsJson(readFacts(makeRelease(text, { id: 'r' })));
  expect(partnerships.map(({ partner }) => partner)).toEqual(['轟キャピタル株式会社']);
});

/** `Kumo Railway Company of Todoroki University, 2021-04`: the agreements that a release only mentions, with their sides. */
const mentioned = (text: string): string =>
  factsJson(readFacts(makeRelease(text, { id: 'r' })))
    .mentioned.map(({ partner, parties, signedOn }) =>
      [partner, parties.filter((name) => name !== partner).join(' + '), signedOn].join(', '),
    )
    .join('; ');

it.each([
  [
    'March 4, 2022\n\nMinase Bank and Todoroki University Sign Agreement\n\nMinase Bank, Ltd. and Todoroki University have signed an agreement. For the University it is the third agreement. The two before it were concluded with Orihata Foods (June 2020) and Kumo Railway Company (April 2021).',
    'Orihata Foods, Todoroki University, 2020-06; Kumo Railway Company, Todoroki University, 2021-04',
  ],
  [
    '2022年3月4日\n\n轟大学と包括連携協定を締結\n\n株式会社水無瀬銀行は、轟大学と包括連携協定を締結しました。海外の大学とは、平成22年に協定を結んだヴァルガ大学に続き2校目となります。',
    'ヴァルガ大学, 株式会社水無瀬銀行, 2010',
  ],
])('whose former agreement it is: %s', (text, expected) => {
  expect(mentioned(text)).toBe(expected);
});
