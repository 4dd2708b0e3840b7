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
