import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import { parseParties } from '../../src/core/ledger/parties.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const parsed = parseParties(JSON.parse(readFileSync('data/parties.json', 'utf8')));
const parties = parsed.kind === 'parties' ? parsed.parties : [];

function ledgerOfFolder(folder: string): Ledger {
  const releases = readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => makeRelease(readFileSync(`${folder}/${file}`, 'utf8'), { id: file }));
  return buildLedger({ releases, readings: releases.map(readFacts), parties });
}

const shown = ({ contradictions }: Ledger): readonly string[] =>
  contradictions.map(
    ({ kind, attribute, reason, versions }) =>
      `${kind} ${attribute}: ${reason} ${versions.map(({ value }) => value).join(' / ')}`,
  );

/** What the releases of 2020 and 2021 really say in two ways. */
const FOUND = [
  'count overseas: languages differ 6 / 8',
  'count overseas: total decreases 8 / 6',
  'date effectiveOn: against order of partners 2020-02-05 / 2020-11-20',
];

test('parties.json of the project is in order', () => {
  expect(parsed.kind).toBe('parties');
});

test('the shipped corpus: its contradictions, and evidence that is the text itself', () => {
  const ledger = ledgerOfFolder('data/releases');
  expect(shown(ledger)).toEqual(expect.arrayContaining(FOUND));
  const texts = new Map(ledger.releases.map(({ id, text }) => [id, text]));
  for (const { versions } of ledger.contradictions) {
    for (const { releaseId, sentence, quote } of versions.flatMap(({ evidence }) => evidence)) {
      expect(texts.get(releaseId)?.slice(sentence.start, sentence.end)).toBe(quote);
    }
  }
});

const ORIGINALS = '../shared/seeds';
if (existsSync(ORIGINALS)) {
  describe('the original releases', () => {
    const ledger = ledgerOfFolder(ORIGINALS);

    test('what disagrees is found, and nothing else', () => {
      expect(shown(ledger)).toEqual([
        FOUND[0],
        FOUND[1],
        'count overseas: recount differs 9 / 6 / 8',
        FOUND[2],
        expect.stringMatching(/^figure .*: part exceeds whole .*500.* \/ .*430/),
        expect.stringMatching(/^office office: within one release chairman of the board.* \/ President/),
      ]);
    });

    test('sixteen partnerships in order', () => {
      const partners = ledger.partnerships
        .filter(({ publisher }) => publisher === ledger.publishers[0])
        .map(({ partner }) => partner);
      expect(partners).toHaveLength(16);
      expect(partners.slice(-4)).toEqual([
        'osaka-prefecture',
        'kanagawa-prefecture',
        'royal-danish-embassy',
        'medicen-paris-region',
      ]);
    });
  });
}
