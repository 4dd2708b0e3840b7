import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/core/answers/catalogue.js';
import { WORLD_REGIONS } from '../../../src/core/answers/regions.js';
import { readFacts } from '../../../src/core/facts/read.js';
import { buildLedger } from '../../../src/core/ledger/build.js';
import type { Party } from '../../../src/core/ledger/parties.js';
import { makeRelease } from '../../../src/core/releases/makeRelease.js';
import { translationsOf } from '../../../src/core/subscriptions/announcing/pairs.js';

const PARTIES: readonly Party[] = [
  { id: 'quay', names: { en: ['Quay Network'], ja: ['波止場ネットワーク'] }, country: 'JP' },
  { id: 'marsh', names: { en: ['Marsh Cluster'], ja: ['マーシュ・クラスター'] }, country: 'DK' },
  { id: 'heath', names: { en: ['Heath University'], ja: ['ヒース大学'] }, country: 'GB' },
];

interface Told {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
  readonly publishedOn?: string;
}

const english = (partner: string, over: Partial<Told> = {}): Told => ({
  id: 'en',
  text: `Quay Network Signs MOU with ${partner}\n\nQuay Network signed a memorandum of understanding (MOU) with ${partner} on March 12, 2024.`,
  publisher: 'Quay Network',
  publishedOn: '2024-03-14',
  ...over,
});
const japanese = (partner: string, over: Partial<Told> = {}): Told => ({
  id: 'ja',
  text: `波止場ネットワーク、${partner}と覚書を締結\n\n波止場ネットワークは2024年3月12日、${partner}と提携に関する覚書(MOU)を締結しました。`,
  publisher: '波止場ネットワーク',
  publishedOn: '2024-03-15',
  ...over,
});

/** Whether the first of them has the second for its other language. */
function isPair(...told: readonly [Told, Told, ...Told[]]): boolean {
  const releases = told.map(({ text, ...metadata }) => makeRelease(text, metadata));
  const readings = releases.map(readFacts);
  const catalogue = createCatalogue(buildLedger({ releases, readings, parties: PARTIES }), WORLD_REGIONS);
  const [first, second] = releases;
  if (!first || !second) return false;
  const both = [translationsOf(first, catalogue), translationsOf(second, catalogue)];
  expect(both[0]?.includes(second)).toBe(both[1]?.includes(first));
  return both[0]?.includes(second) ?? false;
}

describe('the Japanese and the English release of one agreement', () => {
  it.each<[what: string, told: readonly [Told, Told, ...Told[]], isOne: boolean]>([
    ['a day apart', [english('Marsh Cluster'), japanese('マーシュ・クラスター')], true],
    ['of another partner', [english('Heath University'), japanese('ヒース大学')], true],
    [
      'without a date',
      [english('Marsh Cluster', { publishedOn: undefined as never }), japanese('マーシュ・クラスター')],
      true,
    ],
    [
      'four weeks apart',
      [english('Marsh Cluster'), japanese('マーシュ・クラスター', { publishedOn: '2024-04-11' })],
      true,
    ],
    ['of two agreements', [english('Marsh Cluster'), japanese('ヒース大学')], false],
    [
      'a year apart',
      [english('Marsh Cluster'), japanese('マーシュ・クラスター', { publishedOn: '2025-03-14' })],
      false,
    ],
    ['in one language', [english('Marsh Cluster'), english('Marsh Cluster', { id: 'again' })], false],
    [
      'of two publishers',
      [
        english('Marsh Cluster'),
        japanese('マーシュ・クラスター', { publisher: 'マーシュ・クラスター' }),
        // Both publish.
        japanese('ヒース大学', { id: 'other', publisher: 'マーシュ・クラスター' }),
      ],
      false,
    ],
  ])('%s: %#', (_, told, isOne) => {
    expect(isPair(...told)).toBe(isOne);
  });
});
