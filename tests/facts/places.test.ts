import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/facts/fact.js';
import { readFacts } from '../../src/core/facts/read.js';
import type { Reading } from '../../src/core/facts/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';
import { casesOf } from './score.js';

const cases = ['en', 'ja', 'en.held-out', 'ja.held-out'].flatMap((name) =>
  casesOf(new URL(`./cases/${name}.jsonl`, import.meta.url)),
);

/** Every place that a reading names, wherever it stands in it. */
function placesOf(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(placesOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'sentence' in value) return [value as Evidence];
  return Object.values(value).flatMap(placesOf);
}

function expectInPlace(text: string, reading: Reading): number {
  const places = placesOf(reading);
  for (const { sentence, value, quote } of places) {
    expect(text.slice(sentence.start, sentence.end)).toBe(quote);
    expect(quote.length).toBeLessThanOrEqual(400);
    expect(value.start).toBeGreaterThanOrEqual(sentence.start);
    expect(value.end).toBeLessThanOrEqual(sentence.end);
  }
  return places.length;
}

describe('every fact has its place in the text', () => {
  it('in the written texts', () => {
    const counts = cases.map(({ id, text }) => expectInPlace(text, readFacts(makeRelease(text, { id }))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  });

  it('in texts that are cut, joined and shaken', () => {
    const piece = fc.constantFrom(...cases.map(({ text }) => text));
    const noise = fc.constantFrom('', '\n', '\n\n', ' ', '（', '「', '"', '\u3000', '\ufeff', '𠮷', 'ｶﾞ', '①');
    const shaken = fc
      .tuple(piece, piece, noise, fc.nat(400), fc.nat(400))
      .map(([a, b, mark, from, to]) => a.slice(from) + mark + b.slice(0, to + 200));
    fc.assert(
      fc.property(shaken, (text) => {
        expectInPlace(text, readFacts(makeRelease(text, { id: 'shaken' })));
      }),
      { numRuns: 150, seed: 20260101 },
    );
  });
});

/** As many as a long text has, no two the same. */
const numbered = (sentence: (index: number) => string): string =>
  Array.from({ length: 800 }, (_, index) => sentence(index)).join('');

describe('hostile texts are read to their end', () => {
  const texts = {
    'one character repeated': 'a'.repeat(300_000),
    'one Japanese character repeated': '協'.repeat(300_000),
    'a million words': 'Agreement with Partner '.repeat(100_000),
    'nested brackets': '('.repeat(50_000) + ')'.repeat(50_000),
    'brackets that never close': 'MOU（以下「'.repeat(20_000),
    'no line break': '株式会社甲と乙大学は協定を締結しました。'.repeat(10_000),
    'only line breaks': '\n'.repeat(200_000),
    'control characters': '\u0000\u0007\u001b[31m\u202e'.repeat(20_000),
    'Latin capitals and spaces': 'A '.repeat(50_000),
    'a list of letters': 'A, '.repeat(50_000),
    'a list of names': 'A and B, '.repeat(20_000),
    'one long word that ends': `${'a'.repeat(200_000)}.`,
    'only full stops': '.'.repeat(100_000),
    'only colons': ':'.repeat(100_000),
    'one long gap': `A${' '.repeat(200_000)}B.`,
    'legal forms': 'Acme Co., Ltd. Co., Ltd. '.repeat(5_000),
    'posts in a row': 'Head of Aa and Advisor Bb and '.repeat(3_000),
    'Japanese posts in a row': '事業本部長・'.repeat(10_000),
    'papers in a row': '連携提携包括'.repeat(10_000),
    'a run of kanji that ends': `${'連携'.repeat(50_000)}。`,
    'opening quotation marks': '「'.repeat(100_000),
    'names and particles': '甲大学と乙市は'.repeat(10_000),
    'verbs in a row': 'と締結は'.repeat(2_000),
    'many agreements': numbered((i) => `A${i} University concluded an MOU with B${i} City on May 5, 2020. `),
    'many Japanese agreements': numbered((i) => `甲${i}大学は乙${i}市と2020年5月5日に協定を締結しました。`),
    'many people': numbered((i) => `Kenji Shu${'to'.repeat(i % 9)}, Mayor of B${i} City, said hello. `),
  };

  it.each(Object.entries(texts))('%s', (_, text) => {
    const reading = readFacts(makeRelease(text, { id: 'hostile' }));
    expect(reading.releaseId).toBe('hostile');
  });
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);

const brought = existsSync(seeds) ? readdirSync(seeds) : [];

if (brought.length > 0)
  describe('releases that people brought', () => {
    const names = brought;
    const expected: Readonly<Record<string, object>> = {
      '000': {
        partner: 'Medicen Paris Region',
        effectiveOn: '2020-02-05',
        announcedOn: '2021-03-22',
        term: 60,
      },
      '001': { partner: 'Medicen Paris Region', signedOn: '--02-05', term: 60 },
      '002': {
        partner: 'Osaka Prefectural Government',
        effectiveOn: '2020-09-07',
        announcedOn: '2020-09-07',
      },
      '003': {
        partner: 'Royal Danish Embassy',
        effectiveOn: '2020-11-20',
        announcedOn: '2020-11-24',
        term: 36,
      },
      '004': { partner: 'Kanagawa Prefecture', signedOn: '--09-18', term: 60 },
    };

    it.each(names)('%s announces one agreement', (name) => {
      const text = readFileSync(new URL(name, seeds), 'utf8');
      const { agreements } = readFacts(makeRelease(text, { id: name }));
      const own = agreements.filter(({ status }) => status === 'own');
      expect(own).toHaveLength(1);
      const [agreement] = own;
      const one = <V>(facts: readonly { value: V }[] | undefined): V | undefined => facts?.[0]?.value;
      const read = {
        partner: agreement?.partner.value,
        signedOn: one(agreement?.signedOn),
        effectiveOn: one(agreement?.effectiveOn),
        announcedOn: one(agreement?.announcedOn),
        term: one(agreement?.termMonths),
      };
      expect(read).toEqual({
        signedOn: undefined,
        effectiveOn: undefined,
        announcedOn: undefined,
        term: undefined,
        ...expected[name.slice(0, 3)],
      });
    });

    it.each(names.filter((name) => name.startsWith('004')))('%s lists thirteen earlier partners', (name) => {
      const { agreements } = readFacts(makeRelease(readFileSync(new URL(name, seeds), 'utf8'), { id: name }));
      const mentioned = agreements.filter(({ status }) => status === 'mentioned');
      expect(mentioned).toHaveLength(13);
      expect(mentioned.every(({ signedOn }) => signedOn.length === 1)).toBe(true);
    });
  });
