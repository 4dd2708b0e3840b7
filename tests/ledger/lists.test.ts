import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const english = (list: string): string =>
  `October 28, 2021\n\nKarasaki Science Park Association Concludes Memorandum with Port of Hamnvik\n\nKarasaki Science Park Association ("KSPA") concluded a Memorandum of Understanding with Port of Hamnvik ("POH"; Hamnvik, Norway) on October 25, 2021. So far, KSPA has concluded memoranda with ${list}.\n`;

const japanese = (list: string): string =>
  `2021年10月28日\n一般社団法人唐崎サイエンスパーク協会\n\nハムンヴィーク港と覚書を締結\n\n一般社団法人唐崎サイエンスパーク協会（Karasaki Science Park Association、以下「KSPA」）は、2021年10月25日、ノルウェーのハムンヴィーク港（Port of Hamnvik、以下「POH」）と覚書を締結しました。KSPAはこれまで、${list}と覚書を締結しています。\n`;

/** The English and the Japanese name of every organisation that has both. */
function namedInBoth(...texts: readonly string[]): readonly string[] {
  const releases = texts.map((text, place) => makeRelease(text, { id: `r${place}` }));
  const { organisations } = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return organisations.flatMap(({ names: { en, ja } }) => (en && ja ? [`${en} = ${ja}`] : []));
}

const ENGLISH_LIST =
  'the Granite Research Institute (September 2017); Penglai Science Park (March 2019); and the Amber College of Nursing (August 2020)';

it('partners that both languages list with the same months are one each', () => {
  const list = '花崗岩研究所（2017年9月）、蓬莱科学園区（2019年3月）、琥珀看護大学（2020年8月）など';
  expect(namedInBoth(english(ENGLISH_LIST), japanese(list))).toEqual(
    expect.arrayContaining([
      'Granite Research Institute = 花崗岩研究所',
      'Penglai Science Park = 蓬莱科学園区',
      'Amber College of Nursing = 琥珀看護大学',
    ]),
  );
});

it('not where the months are others, nor where two became partners in one month', () => {
  const others = '花崗岩研究所（2016年9月）、蓬莱科学園区（2019年4月）、琥珀看護大学（2020年8月）など';
  const twice =
    '花崗岩研究所（2017年9月）、蓬莱科学園区（2017年9月）、雲母大学（2019年3月）、琥珀看護大学（2020年8月）など';
  for (const list of [others, twice]) {
    const named = namedInBoth(english(ENGLISH_LIST), japanese(list)).join('\n');
    expect(named).not.toMatch(/Granite|Penglai|Amber/);
  }
});
