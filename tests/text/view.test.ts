import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeCharacter } from '../../src/core/text/characters.js';
import { sliceView, toSource, type View, viewOf, withoutBrackets } from '../../src/core/text/view.js';

const whole = (text: string): View => viewOf(text, { start: 0, end: text.length });
const original = (text: string, view: View, at: number): string => text.slice(view.starts[at], view.ends[at]);

describe('a view undoes what only the layout did', () => {
  it.each([
    ['a memo-\nrandum of understanding', 'a memorandum of understanding'],
    ['a memo-\n   randum', 'a memorandum'],
    ['with NORD-\nJ today', 'with NORD-J today'],
    ['a 20-\nyear lease', 'a 20-year lease'],
    ['signed an\nagreement', 'signed an agreement'],
    ['signed  an \t agreement', 'signed an agreement'],
    ['締結いた\nしました', '締結いたしました'],
    ['ライフ\r\nサイエンス', 'ライフサイエンス'],
    ['連携協定を　締結', '連携協定を 締結'],
    ['Skarvik Hub\nと提携', 'Skarvik Hub と提携'],
    ['令和 4 年 1\n8 日', '令和 4 年 18 日'],
    ['in 2021\n30 people', 'in 2021 30 people'],
    ['鳴 瀬 物 産 株 式 会 社', '鳴瀬物産株式会社'],
    ['町 長  青 木', '町長 青木'],
    ['大野 一郎', '大野 一郎'],
    ['ﾊﾞｲｵﾃｸﾉﾛｼﾞｰ', 'バイオテクノロジー'],
    ['ｷﾞｱ・ﾎﾟｰﾄ', 'ギア・ポート'],
    ['㈱ソラノ', '(株)ソラノ'],
    ['⼩山 中⼩企業', '小山 中小企業'],
    ['５０㍍', '50メートル'],
    ['①観光 ②防災', '①観光 ②防災'],
    ['soft\u00adware park', 'software park'],
    ['\u200bSkarvik', 'Skarvik'],
    ['“Yes” – she said', '"Yes" - she said'],
    ['  \n ', ''],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(whole(text).text).toBe(expected);
  });

  it('keeps both halves of a surrogate pair together', () => {
    const view = whole('a𠮷野家');
    expect(view.text).toBe('a𠮷野家');
    expect(original('a𠮷野家', view, 2)).toBe('𠮷');
  });

  it('reads only its stretch', () => {
    expect(viewOf('A. B has signed. C.', { start: 3, end: 16 }).text).toBe('B has signed.');
  });
});

const PIECES = [
  'Skarvik',
  'Hub',
  'signed',
  'memo-\nrandum',
  '2022',
  'NORD-\nJ',
  '霧島市',
  'は',
  '㈱',
  'ｶﾞ',
  'ﾎﾟｰﾄ',
  '①',
  '５',
  '㍍',
  '(',
  ')',
  '（',
  '）',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '　',
  '\t',
  '“',
  '’',
  '–',
  '。',
  ', ',
  '鳴 瀬 物 産 ',
  '𠮷',
  '\u00ad',
  '１\n８ 日',
];
const layout = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const visible = layout.map((text) => text.replace(/\u00ad/g, ''));
const anyText = fc.oneof(
  layout,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Every unit stands for what it was made of, and the units come in the order of their originals. */
function expectToLeadBack(text: string, view: View): void {
  expect(view.starts).toHaveLength(view.text.length);
  expect(view.ends).toHaveLength(view.text.length);
  for (let i = 0; i < view.text.length; i++) {
    const from = original(text, view, i);
    const unit = view.text[i] as string;
    expect(from.length).toBeGreaterThan(0);
    if (/^\s+$/.test(from)) expect(unit).toMatch(/\s/);
    else expect(normalizeCharacter(from)).toContain(unit);
    if (i > 0) {
      const [before, here] = [view.starts[i - 1] as number, view.starts[i] as number];
      expect(here).toBeGreaterThanOrEqual(before);
      if (here > before) expect(here).toBeGreaterThanOrEqual(view.ends[i - 1] as number);
      else expect(view.ends[i]).toBe(view.ends[i - 1]);
    }
  }
}

describe('every unit of a view leads back to its original', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectToLeadBack(text, whole(text));
      }),
      { numRuns: 500 },
    );
  });

  it('in any stretch of a text, and never beyond it', () => {
    fc.assert(
      fc.property(layout, fc.nat(100), fc.nat(100), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const view = viewOf(text, { start, end });
        expectToLeadBack(text, view);
        for (const at of view.starts) expect(at).toBeGreaterThanOrEqual(start);
        for (const at of view.ends) expect(at).toBeLessThanOrEqual(end);
      }),
    );
  });

  it('with nothing but white space and hyphens lost', () => {
    const bare = (text: string): string => text.replace(/[\s-]/g, '');
    fc.assert(
      fc.property(layout, (text) => {
        const units = text.match(/[ｦ-ﾝ][ﾞﾟ]|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) ?? [];
        expect(bare(whole(text).text)).toBe(bare(units.map(normalizeCharacter).join('')));
      }),
    );
  });

  it('without white space at its ends or two in a row', () => {
    fc.assert(
      fc.property(visible, (text) => {
        expect(whole(text).text).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });

  it('the words of a view are found again in the original', () => {
    const text = 'The memo-\nrandum with\nSkarvik  Hub（ﾎﾟｰﾄ）';
    const view = whole(text);
    const place = (words: string): string => {
      const start = view.text.indexOf(words);
      const { start: from, end: to } = toSource(view, { start, end: start + words.length });
      return text.slice(from, to);
    };
    expect(place('memorandum')).toBe('memo-\nrandum');
    expect(place('with Skarvik Hub')).toBe('with\nSkarvik  Hub');
    expect(place('ポート')).toBe('ﾎﾟｰﾄ');
    expect(toSource(view, { start: 4, end: 4 })).toEqual({ start: 4, end: 4 });
  });

  it('an empty view leads to the beginning', () => {
    expect(toSource(whole(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('brackets are taken out of a view', () => {
  it.each([
    [
      'Skarvik Hub (location: Oslo; hereinafter "SH") signed on May 5',
      'Skarvik Hub signed on May 5',
      ['location: Oslo; hereinafter "SH"'],
    ],
    ['霧島市（市長：青木 匠、以下「市」）は締結', '霧島市は締結', ['市長:青木 匠、以下「市」']],
    ['A (b (c) d) e', 'A e', ['b (c) d']],
    ['A (b) C (d) e', 'A C e', ['b', 'd']],
    ['an open (bracket stays', 'an open (bracket stays', []],
    ['a closing) one too', 'a closing) one too', []],
    ['open (before (a pair) stays', 'open (before stays', ['a pair']],
    ['()', '', ['']],
    ['甲(乙', '甲(乙', []],
    ['no bracket at all', 'no bracket at all', []],
  ] as const)('%s → %s', (text, expected, contents) => {
    const { view, brackets } = withoutBrackets(whole(text));
    expect(view.text).toBe(expected);
    expect(brackets.map(({ content }) => content.text)).toEqual(contents);
  });

  it('keep their place and lead back, in any text', () => {
    fc.assert(
      fc.property(layout, (text) => {
        const full = whole(text);
        const { view, brackets } = withoutBrackets(full);
        expectToLeadBack(text, view);
        for (const { content, at } of brackets) {
          expectToLeadBack(text, content);
          expect(at).toBeLessThanOrEqual(view.text.length);
        }
        const taken = brackets.reduce((sum, { content }) => sum + content.text.length + 2, 0);
        expect(view.text.length + taken).toBeLessThanOrEqual(full.text.length);
      }),
    );
  });

  it('a part of a view is a view of the part', () => {
    const view = whole('霧島市は Skarvik Hub と締結');
    expect(sliceView(view, { start: 5, end: 16 }).text).toBe('Skarvik Hub');
    expect(sliceView(view, { start: 5, end: 16 }).starts[0]).toBe(5);
  });
});
