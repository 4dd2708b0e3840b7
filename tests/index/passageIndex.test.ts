import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesByCoverage } from '../../src/core/index/bestSentence.js';
import { passagesOf } from '../../src/core/index/passage.js';
import { MiniSearchIndex } from '../../src/core/index/passageIndex.js';
import { queryTerms, tokenize } from '../../src/core/index/terms/tokenize.js';
import { release } from '../fixtures/ledgerBuilder.js';

const english = release({ id: 'en', language: 'en' }, [
  'Tidal Labs opens a kelp nursery',
  'The nursery grows 1,200 kelp lines for coastal hospitals. Divers visit it every spring.',
  'Its founders met while repairing lighthouses.',
]);
const japanese = release({ id: 'ja', language: 'ja' }, [
  '灯台研究所が昆布園を開設',
  '昆布園では毎年春に潜水士が点検を行います。',
  '所長は灯台の修理で出会った二人です。',
]);

const index = new MiniSearchIndex();
index.add(english);
index.add(japanese);
const ids = (text: string, releases?: ReadonlySet<string>): string[] =>
  index.search(text, releases ? { releases } : {}).map(({ passage }) => passage.releaseId);

describe('terms', () => {
  it('joins numbers and stems words, whatever their form', () => {
    expect(tokenize('1,200 hospitals')).toEqual(tokenize('1200 Hospital'));
    expect(tokenize('the U.S. of it')).toEqual(tokenize('US'));
    expect(tokenize('ﾊﾟﾘの団体')).toEqual(tokenize('パリの団体'));
  });

  it('is plain letters for Japanese, words and pairs apart', () => {
    const terms = tokenize('昆布園');
    expect(terms.every((term) => /^[=+][A-Za-z0-9_-]+$/.test(term))).toBe(true);
    expect(terms.some((term) => term.startsWith('+'))).toBe(true);
  });

  it('cuts a query, and reads any text at all', () => {
    expect(queryTerms(Array.from({ length: 900 }, (_, i) => `w${i}`).join(' ')).length).toBeLessThanOrEqual(
      64,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => tokenize(text).every((term) => term !== '')),
    );
  });
});

describe('search', () => {
  it('finds a paragraph by other forms of its words, in both languages', () => {
    expect(ids('which hospital gets kelp')[0]).toBe('en');
    expect(ids('潜水士の点検はいつ')[0]).toBe('ja');
  });

  it('finds nothing outside of the releases that it may look in', () => {
    expect(ids('kelp nursery', new Set(['ja']))).not.toContain('en');
  });

  it('forgives a slip in a long Latin word, only when nothing else is found', () => {
    expect(ids('lighthoses')[0]).toBe('en');
    expect(ids('zzzzzz')).toEqual([]);
  });

  it('takes releases in chunks and gives way between them', async () => {
    const chunked = new MiniSearchIndex();
    let pauses = 0;
    const many = Array.from({ length: 8 }, (_, i) => ({ ...english, id: `r${i}` }));
    await chunked.addAll(many, async () => {
      pauses++;
    });
    expect(chunked.size).toBe(24);
    expect(pauses).toBe(2);
    expect(chunked.search('kelp').length).toBeGreaterThan(0);
  });
});

describe('passages', () => {
  it('are places of the text, and their sentences slice to their quotes', () => {
    for (const one of [english, japanese]) {
      for (const passage of passagesOf(one)) {
        for (const { sentence, quote } of sentencesByCoverage(one, passage, 'kelp 昆布')) {
          expect(one.text.slice(sentence.start, sentence.end)).toBe(quote);
        }
      }
    }
  });

  it('never quotes more than 400 characters, nor cuts a word where it can help it', () => {
    const long = release({ id: 'long', language: 'en' }, ['Title', 'word '.repeat(900).trim()]);
    const [, passage] = passagesOf(long);
    expect(passage).toBeDefined();
    const sentences = passagesOf(long)
      .slice(1)
      .flatMap((one) => sentencesByCoverage(long, one, 'word'));
    expect(sentences.length).toBeGreaterThan(5);
    for (const { quote } of sentences) {
      expect(quote.length).toBeLessThanOrEqual(400);
      expect(quote.trim()).toMatch(/^word.*word$/);
    }
  });
});
