import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../bench/retrieval/arguments.js';
import { readData } from '../../bench/retrieval/data.js';
import { growTo } from '../../bench/retrieval/growth.js';
import { halfOf } from '../../bench/retrieval/halves.js';
import { measure } from '../../bench/retrieval/measure.js';
import type { Document, Question, RetrievalSystem } from '../../bench/retrieval/system.js';
import { SYSTEMS } from '../../bench/retrieval/systems.js';

const DOCUMENTS: readonly Document[] = [
  { id: 'a', lang: 'en', title: 'Kelp', text: 'Kelp grows fast. Divers cut it in May.' },
  { id: 'b', lang: 'en', title: 'Owls', text: 'Owls hunt at night. They hear a mouse under snow.' },
  { id: 'c', lang: 'ja', title: '灯台', text: '灯台は岬に立つ。潜水士が毎年点検する。' },
];
const QUESTIONS: readonly Question[] = [
  { id: 'q1', lang: 'en', text: 'When do divers cut kelp?', relevant: 'a', answers: ['May'] },
  { id: 'q2', lang: 'en', text: 'What do owls hear under snow?', relevant: 'b', answers: ['a mouse'] },
  { id: 'q3', lang: 'ja', text: '灯台はどこに立つか', relevant: 'c', answers: ['岬'] },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(folder, 'docs.any.jsonl'), lines(DOCUMENTS));
  writeFileSync(join(folder, 'queries.other.jsonl'), `${lines(QUESTIONS)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data of the benchmark', () => {
  it('is read by the language of a line, whatever the file is called', async () => {
    expect(await readData(folder, folder)).toEqual({ documents: DOCUMENTS, questions: QUESTIONS });
  });

  it('is asked for with a sentence where it is not there', () => {
    expect(readArguments([])).toEqual({ sentence: expect.stringContaining('--data') });
    expect(readArguments(['--data', folder, '--systems', 'none'])).toEqual({
      sentence: expect.stringContaining('none'),
    });
  });

  it('grows by sentences of its own, the same each time', () => {
    const grown = growTo(20, DOCUMENTS);
    expect(grown).toEqual(growTo(20, DOCUMENTS));
    expect(grown.slice(0, 3)).toEqual(DOCUMENTS);
    expect(new Set(grown.map(({ id }) => id)).size).toBe(20);
  });

  it('has every question in one half', () => {
    const halves = Array.from({ length: 400 }, (_, i) =>
      halfOf({ ...(QUESTIONS[0] as Question), id: `q${i}` }),
    );
    const first = halves.filter((half) => half === 'first').length;
    expect(first).toBeGreaterThan(150);
    expect(first).toBeLessThan(250);
  });
});

describe('a measure', () => {
  const fixed: RetrievalSystem = {
    name: 'fixed',
    build: async () => ({
      search: (question) =>
        question.includes('owls') ? [{ id: 'a' }, { id: 'b' }] : [{ id: 'c', sentence: '岬' }],
    }),
  };

  it('counts ranks and shown sentences by language', async () => {
    const { quality, documents } = await measure(
      fixed,
      { documents: DOCUMENTS, questions: QUESTIONS },
      undefined,
      () => {},
    );
    expect(documents).toBe(3);
    expect(quality.en).toEqual({ n: 2, recall1: 0, recall5: 0.5, mrr10: 0.25, sentence: 0 });
    expect(quality.ja).toEqual({ n: 1, recall1: 1, recall5: 1, mrr10: 1, sentence: 1 });
  });

  it.each(SYSTEMS.filter(({ name }) => name !== 'musubi'))(
    '$name finds what has all the words',
    async (system) => {
      const found = await system.build(DOCUMENTS.slice(0, 2), 'en');
      const hits = await found.search('owls hunt at night', 2);
      // The encoder for Japanese alone leaves English out.
      expect(hits[0]?.id).toBe(system.name === 'flexsearch-cjk' ? hits[0]?.id : 'b');
    },
  );
});
