import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName, unify } from '../../src/core/text/fold.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'aZÉß０Ａ〜“’–ー㈱㍍①ｶﾞﾊﾟ⼩長　 \n。（）İŉ'), maxLength: 80 }),
);

describe('fold: a text for comparing', () => {
  it.each([
    ['ＭＯＵ　ｽﾀｰﾄ', 'mou スタート'],
    ['Tidewater Institute', 'tidewater institute'],
    ['“Nordhavn’s” – port', '"nordhavn\'s" - port'],
    ['ＫＩＲＩＳＨＩＭＡ－Ｊ', 'kirishima-j'],
    ['⼩⾖島町', '小豆島町'],
    ['２０２２年１０⽉', '2022年10月'],
    ['〜霧島〜', '~霧島~'],
    ['ÅLESUND HAVN', 'ålesund havn'],
    ['（左）「霧島」', '(左)「霧島」'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['①地域の観光', '㈱ソラノ', '㍍', 'ﬁrst'])(
    '%s has no form of the same length in part and keeps it',
    (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(text)).toContain(text[0]);
    },
  );

  it('keeps the length of any text, so that every place stays its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('folds a part of a text as it folds the whole', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), (text, at) => {
        expect(fold(text.slice(0, at)) + fold(text.slice(at))).toBe(fold(text));
      }),
    );
  });
});

describe('unify: a text in unified forms with its case', () => {
  it.each([
    ['２０１９年１０⽉', '2019年10月'],
    ['ＭｏＵ', 'MoU'],
    ['Fjellheim‑Lab', 'Fjellheim-Lab'],
    ['青葉　太郎', '青葉　太郎'],
    ['5\u00a0May', '5\u00a0May'],
    ['ﾃﾞﾝﾊﾟｸ', 'テ\u3099ンハ\u309aク'],
    ['„Zitat‟', '"Zitat‟'],
  ])('%s → %s', (text, unified) => {
    expect(unify(text)).toBe(unified);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unify(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('foldName: a text for looking names up', () => {
  it.each([
    ['  Tidewater\n Institute ', 'tidewater institute'],
    ['ﾃﾞﾝﾊﾟｰｸ', 'デンパーク'],
    ['㈱ソラノ', '(株)ソラノ'],
    ['ソラノ　製作所', 'ソラノ 製作所'],
  ])('%s → %s', (text, name) => {
    expect(foldName(text)).toBe(name);
  });

  it('says the same of a folded name as of the name', () => {
    const names = fc.string({ unit: fc.constantFrom(...'aZé０Ａ大市ソｿーﾟｶﾞ 　-'), maxLength: 30 });
    fc.assert(
      fc.property(names, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
