import { type Catalogue, createCatalogue } from '../../../src/core/answers/catalogue.js';
import { WORLD_REGIONS } from '../../../src/core/answers/regions.js';
import type { Language } from '../../../src/core/languages/language.js';
import type { Ledger, Partnership } from '../../../src/core/ledger/ledger.js';
import type { Release } from '../../../src/core/releases/release.js';
import { fact, organisation, partnership, placeIn, release, stated } from '../../fixtures/ledgerBuilder.js';

/** What each agreement of the town is: told in both languages, `p0-en` and `p0-ja`. */
export interface TownOptions {
  readonly agreements: number;
  /** The last day of an agreement's term. */
  readonly endsOn?: (agreement: number) => string | undefined;
  readonly more?: readonly Partnership[];
}

/** An invented publisher whose even partners are clusters in Denmark, and whose odd ones companies at home. */
export function town({ agreements, endsOn, more = [] }: TownOptions): Catalogue {
  const numbers = Array.from({ length: agreements }, (_, i) => i);
  const releases = numbers.flatMap((i) => [telling(i, 'en'), telling(i, 'ja')]);
  const publisher = organisation({
    id: 'hub',
    names: { en: 'Town Hub', ja: '町ハブ' },
    aliases: ['Town Hub', '町ハブ'],
    country: 'JP',
  });
  const partners = numbers.map((i) =>
    organisation({
      id: `p${i}`,
      names: { en: `Partner ${i}`, ja: `提携先${i}` },
      aliases: [`Partner ${i}`, `提携先${i}`],
      country: i % 2 === 0 ? 'DK' : 'JP',
      kind: i % 2 === 0 ? 'cluster' : 'company',
    }),
  );
  const partnerships = numbers.map((i) => {
    const [en] = [releases[2 * i] as Release];
    const ends = endsOn?.(i);
    const said = placeIn(en, en.title);
    return partnership({
      id: `hub-p${i}`,
      publisher: 'hub',
      partner: `p${i}`,
      parties: ['hub', `p${i}`],
      announcedIn: [`p${i}-en`, `p${i}-ja`],
      announcedOn: stated(fact(`2026-11-${String((i % 28) + 1).padStart(2, '0')}`, said)),
      ...(ends === undefined ? {} : { endsOn: stated(fact(ends, said)) }),
    });
  });
  const ledger: Ledger = {
    partnerships: [...partnerships, ...more],
    organisations: [publisher, ...partners],
    publishers: ['hub'],
    counts: [],
    people: [],
    statements: [],
    contradictions: [],
    releases,
  };
  return createCatalogue(ledger, WORLD_REGIONS);
}

function telling(i: number, language: Language): Release {
  const publisher = language === 'en' ? 'Town Hub' : '町ハブ';
  const title = language === 'en' ? `News ${i} in English` : `ニュース${i}`;
  return release(
    {
      id: `p${i}-${language}`,
      language,
      publisher,
      publishedOn: '2026-11-22',
      url: `https://hub.example/${language}/${i}`,
    },
    [title],
  );
}
