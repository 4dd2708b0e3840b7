import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readParties } from '../../src/adapters/sources/partiesFile.js';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'musubi-parties-')), 'parties.json');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }));

describe('a parties.json', () => {
  it('is read where it holds', async () => {
    const party = { id: 'aoba-city', names: { en: ['Aoba City'], ja: ['青葉市'] }, kind: 'municipality' };
    writeFileSync(file, JSON.stringify({ parties: [party] }));
    expect(await readParties(file)).toEqual({ parties: [party], problems: [] });
  });

  it('need not be there', async () => {
    expect(await readParties(file)).toEqual({ parties: [], problems: [] });
  });

  it.each([
    ['broken JSON', '{"parties": [', 'is not valid JSON'],
    ['another shape', '[]', 'must be an object with the one list'],
    [
      'an unknown kind',
      '{"parties":[{"id":"a","names":{"en":["A"]},"kind":"town"}]}',
      '"kind" must be one of',
    ],
  ])('is left out with a sentence where it does not hold: %s', async (_, content, sentence) => {
    writeFileSync(file, content);
    const { parties, problems } = await readParties(file);
    expect(parties).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.sentence).toContain(sentence);
    expect(problems[0]!.sentence.startsWith(file)).toBe(true);
  });
});
