import { expect, test } from 'vitest';
import { statusOf } from '../../src/core/ledger/claims.js';
import type { Party } from '../../src/core/ledger/parties.js';
import { ledgerOf, NETWORK, ordinal, type Told, type ToldAgreement, total } from './readings.js';

/** Sixteen partners: the first twelve are known from a list in the release of the fourteenth. */
const LIST: readonly (readonly [name: string, month: string, kind: Party['kind'], country: string])[] = [
  ['University of Oakhaven', '2016-05', 'university', 'US'],
  ['Baycom', '2016-05', 'cluster', 'US'],
  ['Eurocare', '2017-06', 'cluster', 'FR'],
  ['Momiji Research Park Corp.', '2017-07', 'science park', 'JP'],
  ['First Helix', '2017-12', 'cluster', 'GB'],
  ['Foundation for Sound Research in Tsu', '2018-02', 'foundation', 'JP'],
  ['Institute for Sea Studies, Nagi University', '2018-04', 'research institute', 'JP'],
  ['MedTown', '2018-06', 'cluster', 'GB'],
  ['City of Kawara', '2018-08', 'municipality', 'JP'],
  ['University of Pinecrest', '2019-06', 'university', 'US'],
  ['Nagi City', '2019-08', 'municipality', 'JP'],
  ['Caldbeck University Innovation', '2020-07', 'company', 'GB'],
  ['Tokiwa Prefecture', '2020-09', 'prefecture', 'JP'],
];
const PARTIES: Party[] = [
  {
    id: 'network',
    names: { en: [NETWORK], ja: ['曙ライフブリッジ・ネットワーク'] },
    kind: 'association',
    country: 'JP',
  },
  { id: 'velmar', names: { en: ['Medicare Velmar Region', 'MVR'] }, kind: 'cluster', country: 'FR' },
  {
    id: 'embassy',
    names: { en: ['Royal Danish Embassy'], ja: ['デンマーク大使館'] },
    kind: 'embassy',
    country: 'DK',
  },
  { id: 'shiro', names: { en: ['Shiro Prefecture'] }, kind: 'prefecture', country: 'JP' },
  ...LIST.map(([name, , kind, country], i) => ({
    id: `partner-${i + 1}`,
    names: { en: [name] },
    kind,
    country,
  })),
];
const listed: ToldAgreement[] = LIST.map(([partner, signedOn]) => ({ partner, signedOn }));
const RELEASES: Told[] = [
  {
    id: 'tokiwa',
    publishedOn: '2020-09-07',
    own: [{ partner: 'Tokiwa Prefectural Government', effectiveOn: '2020-09-07' }],
    mentioned: [
      { partner: 'Momiji Research Park', signedOn: '2017' },
      { partner: 'Foundation for Sound Research', signedOn: '2018' },
      { partner: 'City of Nagi' },
    ],
    counts: [
      total(13),
      total(7, 'overseas'),
      ordinal(13, 'Tokiwa Prefectural Government'),
      ordinal(3, 'Tokiwa Prefectural Government', 'municipality'),
    ],
  },
  {
    id: 'shiro',
    own: [{ partner: 'Shiro Prefecture', signedOn: '--09-18', termMonths: 60 }],
    mentioned: listed,
    counts: [total(14), ordinal(14, 'Shiro Prefecture'), ordinal(4, 'Shiro Prefecture', 'municipality')],
  },
  {
    id: 'embassy',
    publishedOn: '2020-11-24',
    own: [{ partner: 'Royal Danish Embassy', effectiveOn: '2020-11-20', termMonths: 36 }],
    counts: [total(15), total(8, 'overseas'), ordinal(15, 'Royal Danish Embassy')],
  },
  {
    id: 'velmar-en',
    publishedOn: '2021-03-22',
    own: [{ partner: 'Medicare Velmar Region', effectiveOn: '2020-02-05', termMonths: 60 }],
    counts: [total(16), total(6, 'overseas'), ordinal(16, 'Medicare Velmar Region')],
  },
  {
    id: 'velmar-ja',
    language: 'ja',
    publisher: '一般社団法人曙ライフブリッジ・ネットワーク',
    own: [{ partner: 'Medicare Velmar Region', signedOn: '--02-05', termMonths: 60 }],
    counts: [total(16), total(8, 'overseas'), ordinal(16, 'Medicare Velmar Region')],
  },
];

const ledger = ledgerOf(RELEASES, PARTIES);

test('five releases and a list make sixteen partnerships in order', () => {
  expect(ledger.partnerships.map(({ partner }) => partner)).toEqual([
    ...['partner-1', 'partner-2'].sort((a, b) => position(a) - position(b)),
    ...LIST.map((_, i) => `partner-${i + 1}`).slice(2),
    'shiro',
    'embassy',
    'velmar',
  ]);
});

function position(partner: string): number {
  return ledger.partnerships.findIndex((each) => each.partner === partner);
}

test('numbers, years and ends that nobody states are computed where they are certain', () => {
  const shown = ledger.partnerships.map(({ ordinal: each, signedOn, endsOn }) =>
    [each, signedOn, endsOn].map(
      (claim) => `${statusOf(claim)} ${claim.versions.map(({ value }) => value).join('/')}`,
    ),
  );
  expect(shown[0]).toEqual(['unstated ', 'stated 2016-05', 'unstated ']);
  expect(shown[2]).toEqual(['computed 3', 'stated 2017-06', 'unstated ']);
  expect(shown[11]).toEqual(['computed 12', 'stated 2020-07', 'unstated ']);
  expect(shown[13]).toEqual(['stated 14', 'computed 2020-09-18', 'computed 2025-09-17']);
  expect(shown[14]).toEqual(['stated 15', 'unstated ', 'computed 2023-11-19']);
  expect(shown[15]).toEqual(['stated 16', 'computed 2021-02-05', 'contradicted 2025-02-04/2026-02-04']);
});

test('what disagrees is found, and nothing else', () => {
  expect(
    ledger.contradictions.map(
      ({ kind, attribute, reason, versions }) =>
        `${kind} ${attribute}: ${reason} ${versions.map(({ value }) => value).join(' / ')}`,
    ),
  ).toEqual([
    'count overseas: languages differ 6 / 8',
    'count overseas: total decreases 8 / 6',
    'count overseas: recount differs 9 / 6 / 8',
    'date effectiveOn: against order of partners 2020-02-05 / 2020-11-20',
  ]);
});

test('without the release of the embassy nothing behind it is recounted', () => {
  const without = ledgerOf(
    RELEASES.filter(({ id }) => id !== 'embassy'),
    PARTIES,
  );
  expect(without.contradictions.map(({ reason }) => reason)).not.toContain('recount differs');
});
