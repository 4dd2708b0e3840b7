import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import { readFacts } from '../../src/core/facts/read.js';
import type { Language } from '../../src/core/languages/language.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';
import { matches } from '../../src/core/subscriptions/matches.js';
import { type Told, toldIn } from '../../src/core/subscriptions/told.js';
import { AGREEMENTS, type Agreement } from './agreements.js';
import { agreementsIn, releaseFile } from './releaseFile.js';
import { INTERESTS } from './subscribers.js';

/** What the releases of an agreement tell to whoever knows these and no others. */
function toldBy(agreement: Agreement, languages: readonly Language[], isCorrected: boolean): Told {
  const releases = languages.map((language) => {
    const { name, text } = releaseFile(agreement, language, isCorrected);
    const [, matter = ''] = text.split('---\n');
    const title = /^title: (.+)$/m.exec(matter)?.[1] ?? '';
    return makeRelease(text, { id: name, title, language }, text.indexOf(matter) + matter.length + 4);
  });
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return toldIn(releases, createCatalogue(ledger, WORLD_REGIONS));
}

/** In which order a watched folder may show them. */
const looks = ({ languages }: Agreement): readonly (readonly Language[])[] => [
  ...languages.map((language) => [language]),
  languages,
];

describe('what the run believes of its releases is what is read in them', () => {
  it.each(AGREEMENTS.map((agreement) => [agreement.id, agreement] as const))('%s', (_, agreement) => {
    for (const languages of looks(agreement)) {
      for (const isCorrected of [false, true]) {
        const told = toldBy(agreement, languages, isCorrected);
        expect(told.agreements).toHaveLength(1);
        for (const { topic, wants } of INTERESTS) {
          const isTold = matches(topic, told);
          expect([topic, languages, isTold]).toEqual([topic, languages, wants(agreement)]);
        }
      }
    }
  });

  it('each is wanted by some and not by others', () => {
    for (const agreement of AGREEMENTS) {
      const wanted = INTERESTS.filter(({ wants }) => wants(agreement));
      expect(wanted.length).toBeGreaterThan(1);
      expect(wanted.length).toBeLessThan(INTERESTS.length);
    }
  });
});

it('knows a release again by its address alone', () => {
  const told = AGREEMENTS.map((agreement) => releaseFile(agreement, agreement.languages[0]!).text).join('\n');
  expect(agreementsIn(told)).toEqual(AGREEMENTS.map(({ id }) => id));
  expect(agreementsIn('https://minato.example/news/a1-en and a02')).toEqual([]);
});
