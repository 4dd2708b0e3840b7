import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `partner 2 Shiomi City`: the places that partners have in a release. */
const ordinalsOf = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' }))
    .counts.filter(({ value }) => value.form === 'ordinal')
    .map(({ value }) => `${value.countClass} ${value.number} ${value.partner}`);

const ENGLISH = `May 20, 2022
Narumi Start-up Hub
Narumi Start-up Hub Signs MOU with Pyynikki Forge

Narumi Start-up Hub (NSH) signed a Memorandum of Understanding (MOU) with Pyynikki Forge (location: Tampere, Finland) on May 18, 2022.
`;
const JAPANESE =
  '2024年7月1日\n潮見ネットワーク\n\n潮見ネットワークと霧積県が覚書を締結\n\n潮見ネットワークは2024年6月28日、霧積県と覚書を締結しました。\n';

it.each([
  [
    'a numbered list in the order of its dates',
    `${ENGLISH}\nPartners of NSH\n\n1. Shiomi City, March 2018\n2. Dundee Game Commons (Dundee, U.K.), June 2021\n3. Pyynikki Forge (Tampere, Finland), May 2022`,
    [
      'partner 1 Shiomi City',
      'partner 2 Dundee Game Commons',
      'partner 3 Pyynikki Forge',
      'municipality 1 Shiomi City',
    ],
  ],
  [
    'of those abroad',
    `${ENGLISH}\nOverseas partners to date\n\n(1) Dundee Game Commons (Dundee, U.K.), June 2021\n(2) Pyynikki Forge (Tampere, Finland), May 2022`,
    ['overseas 1 Dundee Game Commons', 'overseas 2 Pyynikki Forge'],
  ],
  [
    'not in another order',
    `${ENGLISH}\nPartners of NSH\n\n1. Dundee Game Commons (Dundee, U.K.), June 2021\n2. Shiomi City, March 2018\n3. Pyynikki Forge (Tampere, Finland), May 2022`,
    [],
  ],
  [
    'not without numbers',
    `${ENGLISH}\nPartners of NSH\n\n- Shiomi City, March 2018\n- Dundee Game Commons (Dundee, U.K.), June 2021`,
    [],
  ],
  [
    '番号と日付の順の一覧',
    `${JAPANESE}\n■これまでの提携先\n1. 浜桐市　2016年5月\n2. 葉山大学　2017年2月\n3. 霧積県　2024年6月`,
    [
      'partner 1 浜桐市',
      'partner 2 葉山大学',
      'partner 3 霧積県',
      'municipality 1 浜桐市',
      'municipality 2 霧積県',
    ],
  ],
  [
    '自治体だけの一覧',
    `${JAPANESE}\n■これまでの自治体との協定\n①浜桐市　2016年5月\n②霧積県　2024年6月`,
    ['municipality 1 浜桐市', 'municipality 2 霧積県'],
  ],
  ['番号のない一覧', `${JAPANESE}\n■これまでの提携先\n・浜桐市　2016年5月\n・葉山大学　2017年2月`, []],
])('the places of partners: %s', (_, text, expected) => {
  expect(ordinalsOf(text)).toEqual(expected);
});

/** All that a release counts: `partner ordinal 5 Avelle University`. */
const countsOf = (text: string): string[] =>
  readFacts(makeRelease(text, { id: 'r' })).counts.map(({ value }) =>
    [value.countClass, value.form, value.number, ...(value.partner ? [value.partner] : [])].join(' '),
  );

const TWO = (more: string): string =>
  `November 3, 2022\n\nAvel Space Network\n\nTwo partners in two days\n\nOn 27 October Avel Space Network (ASN) concluded a memorandum of cooperation with Narumi Launch Lab. On 28 October ASN signed a memorandum of understanding with Borea Antenna Park. ${more}`;

it.each([
  [
    'a number without its noun',
    `${ENGLISH}The agreement with the Forge is our fifth.`,
    ['partner ordinal 5 Pyynikki Forge'],
  ],
  ['a number of something else', `${ENGLISH}The visit to the Forge was our fifth.`, []],
  [
    'the one before by its number',
    `${ENGLISH}Our fourth, with the Aran Kelp Trust, was signed on 3 September 2021.`,
    ['partner ordinal 4 Aran Kelp Trust'],
  ],
  [
    'two in turn',
    TWO("They are the network's seventh and eighth partners."),
    ['partner ordinal 7 Narumi Launch Lab', 'partner ordinal 8 Borea Antenna Park'],
  ],
  [
    'a number behind "no."',
    `${ENGLISH}For the hub, Pyynikki Forge is partner no. 8.`,
    ['partner ordinal 8 Pyynikki Forge'],
  ],
  ['a number of a page', `${ENGLISH}The Forge is on page no. 8.`, []],
  [
    'outside a country',
    `${ENGLISH}With the Forge, NSH now has eleven partners, six of which are outside the UK.`,
    ['partner total 11', 'overseas total 6'],
  ],
  ['three numbers of two', TWO("They are the network's seventh, eighth and ninth partners."), []],
  [
    'of all, how many are abroad',
    `${ENGLISH}It is the hub's ninth partner. Of the nine, five are outside Japan.`,
    ['partner ordinal 9 Pyynikki Forge', 'partner total 9', 'overseas total 5'],
  ],
  [
    'of others, how many are outside a town',
    `${ENGLISH}It is the hub's ninth partner. Of the nine, five are outside Narumi.`,
    ['partner ordinal 9 Pyynikki Forge'],
  ],
  [
    '第7号となります',
    `${JAPANESE}当機構が連携する団体は、昨年10月の一般社団法人里海ネット（第6号）に続き、今回で第7号となります。`,
    ['partner ordinal 7 霧積県'],
  ],
  [
    '名詞だけの主語',
    '2021年11月8日\n葉山協議会\n\n葉山協議会（会長　本間達也）と青葉大学は、11月5日、包括連携協定を締結しました。協議会が大学と協定を結ぶのは今回が3校目です。',
    ['university ordinal 3 青葉大学'],
  ],
  ['号は法令のもの', `${JAPANESE}今回の改正は、条例の第7号となります。`, []],
  [
    '二つ目',
    `${JAPANESE}当ネットワークの姉妹組織は、平成21年に提携した葉山財団に次いで二つ目です。`,
    ['partner ordinal 2 霧積県'],
  ],
  ['提携の二つ目の柱', `${JAPANESE}提携の二つ目の柱は人材です。`, []],
  [
    '番号の付いた前の相手',
    `${JAPANESE}提携先は、18団体目の浜桐市（2022年6月）、19団体目の株式会社ミナモ計器（昨年4月）に続き、20団体となりました。`,
    ['partner ordinal 18 浜桐市', 'partner ordinal 19 株式会社ミナモ計器', 'partner total 20'],
  ],
])('counts: %s', (_, text, expected) => {
  expect(countsOf(text).filter((one) => !one.startsWith('municipality'))).toEqual(expected);
});
