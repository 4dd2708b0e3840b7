import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/core/index/terms/foldForSearch.js';
import { cutQuery, indexTerms, queryTerms } from '../../src/core/index/terms/tokenize.js';
import { writtenWords } from '../../src/core/index/terms/writtenWords.js';

/** Two ways of writing one thing. */
const ALIKE: readonly [written: string, other: string][] = [
  ['Ｌａｔｉｎ　ＭＯＵ', 'latin mou'],
  ['Société Générale', 'societe generale'],
  ['Taksøe Straße', 'taksoe strasse'],
  ['Ǣther', 'aether'],
  ['ﾊﾟｰﾄﾅｰ', 'パートナー'],
  ['サーバー', 'サーバ'],
  ['國學院大學', '国学院大学'],
  ['澤田・齋藤・髙橋', '沢田・斎藤・高橋'],
  ['人々', '人人'],
  ['㈱', '(株)'],
  ['１２．５％', '12.5%'],
];

/** What stays apart. */
const DIFFERENT: readonly [written: string, other: string][] = [
  ['キー', 'キ'],
  ['がん', 'かん'],
  ['12.5', '125'],
  ['1.2', '12'],
];

describe('folding for search', () => {
  it.each(ALIKE)('%s is %s', (written, other) => {
    expect(foldForSearch(written)).toBe(foldForSearch(other));
  });

  it.each(DIFFERENT)('%s is not %s', (written, other) => {
    expect(foldForSearch(written)).not.toBe(foldForSearch(other));
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once.normalize('NFC'))).toBe(once.normalize('NFC'));
      }),
      { examples: [['國々のサーバー'], ['Ǣ']] },
    );
  });
});

/** The words of a text, whole ones in brackets behind theirs. */
const WORDS: readonly [text: string, words: string][] = [
  ['1,200 lines', '1200 lines'],
  ['12.5% of 1,234.50', '12.5% of 1234.50'],
  ['the U.S. and U.K.', 'the us and uk'],
  ['a 10-year term', 'a 10 year[10-year] term'],
  ['LINK-J2', 'link j2[link-j2]'],
  ['1,000億円の基金', '1000 億円の基金[1000億円]'],
  ['2021年3月22日', '2021 年[2021年] 3 月[3月] 22 日[22日]'],
  ['45ヘクタール', '45 ヘクタール[45ヘクタール]'],
  ['5G通信', '5g 通信'],
  ['第1,2号', '第 1,2 号[1,2号]'],
];

describe('written words', () => {
  it.each(WORDS)('%s', (text, words) => {
    const shown = writtenWords(foldForSearch(text)).map(({ text, whole }) =>
      whole === undefined ? text : `${text}[${whole}]`,
    );
    expect(shown.join(' ')).toBe(words);
  });
});

describe('terms of the index', () => {
  it.each([
    ['The hospitals were cooperating', 'hospital cooperates'],
    ['1,200 kelp lines', '1200 kelp line'],
    ['連携協定を締結した', '連携協定、締結'],
  ])('%s has those of %s', (text, other) => {
    const terms = new Set(indexTerms(text));
    expect(indexTerms(other).filter((term) => !terms.has(term))).toEqual([]);
  });

  it('are none for words that tell nothing', () => {
    expect(indexTerms('when is the it of')).toEqual([]);
    expect(indexTerms('これは')).toEqual([]);
  });

  it('are plain letters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', size: 'medium' }), (text) =>
        indexTerms(`${text} 潮見市 1,000億円`).every(
          (term) => term.length > 0 && !/\s/.test(term) && !/[\u3041-\u30ff\u3400-\u9fff]/.test(term),
        ),
      ),
      { examples: [['a.龜'], ['協.A']] },
    );
  });

  it('are bounded for any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(cutQuery(text).length).toBeLessThanOrEqual(512);
        expect(queryTerms(text).length).toBeLessThanOrEqual(64);
      }),
    );
    const long = `${'harbour '.repeat(5000)}quay`;
    expect(queryTerms(long)).toEqual(queryTerms('harbour'));
  });
});
