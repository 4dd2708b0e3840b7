import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/adapters/sources/decode.js';

const JAPANESE = '青葉市は3月5日、みなと大学と連携協定を締結しました。期間は5年間です。';
const ENGLISH = 'Aoba City has signed an MOU with Minato University (Aoba, Japan).';

function encode(text: string, to: 'SJIS' | 'EUCJP' | 'JIS' | 'UTF16BE' | 'UTF16LE'): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a text is decoded as it was written', () => {
  const cases: readonly [name: string, input: Uint8Array, text: string, encoding: string][] = [
    ['UTF-8', utf8(JAPANESE), JAPANESE, 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], utf8(JAPANESE)), JAPANESE, 'utf-8'],
    ['ASCII', utf8(ENGLISH), ENGLISH, 'utf-8'],
    ['Shift_JIS', encode(JAPANESE, 'SJIS'), JAPANESE, 'shift_jis'],
    ['EUC-JP', encode(JAPANESE, 'EUCJP'), JAPANESE, 'euc-jp'],
    ['ISO-2022-JP', encode(JAPANESE, 'JIS'), JAPANESE, 'iso-2022-jp'],
    ['Shift_JIS with a name only', encode(`${ENGLISH} 青葉市`, 'SJIS'), `${ENGLISH} 青葉市`, 'shift_jis'],
    ['EUC-JP with a name only', encode(`${ENGLISH} 青葉市`, 'EUCJP'), `${ENGLISH} 青葉市`, 'euc-jp'],
    ['UTF-16LE, marked', bytes([0xff, 0xfe], encode(JAPANESE, 'UTF16LE')), JAPANESE, 'utf-16le'],
    ['UTF-16BE, marked', bytes([0xfe, 0xff], encode(JAPANESE, 'UTF16BE')), JAPANESE, 'utf-16be'],
    [
      'UTF-16LE, unmarked',
      encode(`${ENGLISH}\n${JAPANESE}`, 'UTF16LE'),
      `${ENGLISH}\n${JAPANESE}`,
      'utf-16le',
    ],
    [
      'UTF-16BE, unmarked',
      encode(`${ENGLISH}\n${JAPANESE}`, 'UTF16BE'),
      `${ENGLISH}\n${JAPANESE}`,
      'utf-16be',
    ],
  ];
  it.each(cases)('%s', (_, input, text, encoding) => {
    expect(decode(input)).toEqual({ kind: 'text', text, encoding, cut: false, lost: 0 });
  });

  it('any text in UTF-8 without control characters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ 0.é大市は、ーア\n') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(decode(utf8(text))).toMatchObject({ kind: 'text', text });
      }),
    );
  });
});

describe('what a page declares counts where it holds', () => {
  const short = 'みなと';
  it('decides between two encodings that are both possible', () => {
    expect(decode(encode(short, 'EUCJP'), 'euc-jp')).toMatchObject({ text: short, encoding: 'euc-jp' });
    expect(decode(encode(short, 'SJIS'), 'x-sjis')).toMatchObject({ text: short, encoding: 'shift_jis' });
  });
  it('is dropped where the bytes are something else', () => {
    expect(decode(utf8(JAPANESE), 'shift_jis')).toMatchObject({ text: JAPANESE, encoding: 'utf-8' });
    expect(decode(encode(JAPANESE, 'SJIS'), 'euc-jp')).toMatchObject({
      text: JAPANESE,
      encoding: 'shift_jis',
    });
    expect(decode(encode(JAPANESE, 'EUCJP'), 'iso-8859-1')).toMatchObject({
      text: JAPANESE,
      encoding: 'euc-jp',
    });
    expect(decode(encode(JAPANESE, 'SJIS'), 'no-such-name')).toMatchObject({ text: JAPANESE });
  });
  it('lets Windows-1252 through only where it is declared', () => {
    const western = bytes(utf8('Universit'), [0xe9], utf8(' de Lyon and '), [0x93], utf8('Partners'), [0x94]);
    expect(decode(western, 'windows-1252')).toMatchObject({ text: 'Université de Lyon and “Partners”' });
    expect(decode(western)).toEqual({ kind: 'unknown encoding', line: 1 });
  });
});

describe('nothing is guessed', () => {
  it('tells in which line the first byte stands that cannot be decoded', () => {
    const broken = bytes(utf8(`${JAPANESE}\n${JAPANESE}\n`), [0xc3, 0x28], utf8(JAPANESE));
    expect(decode(broken)).toEqual({ kind: 'unknown encoding', line: 3 });
  });
  it('takes Chinese and Korean for no Japanese', () => {
    const gb2312 = bytes(...Array.from({ length: 30 }, () => [0xd6, 0xd0, 0xb9, 0xfa, 0xb9, 0xfd]));
    expect(decode(gb2312)).toEqual({ kind: 'unknown encoding', line: 1 });
  });
  it('refuses binary data', () => {
    expect(decode(Uint8Array.from({ length: 2000 }, (_, i) => (i * 37) % 256))).toEqual({ kind: 'binary' });
    expect(decode(new Uint8Array(500))).toEqual({ kind: 'binary' });
  });
  it.each([
    ['UTF-8 taken for Shift_JIS', '譏･縺ｮ蝗ｽ縺ｮ螟ｧ蟄ｦ縺ｯ縲∵ｸｯ縺ｮ蟶ゅ→蜊泌ｮ壹ｒ邨舌ｓ縺縲'],
    ['UTF-8 taken for Windows-1252', 'The universityâ€™s partner signed an â€œMOUâ€\u009d with the city.'],
    ['letters lost', 'The �niversity of L�on signed �n MOU with �oba City.'],
  ])('refuses garbled text: %s', (_, text) => {
    expect(decode(utf8(text))).toEqual({ kind: 'garbled' });
  });
  it('keeps a text with one lost letter, and counts it', () => {
    const text = `${ENGLISH}\n`.repeat(20).replace('Aoba', 'A�ba');
    expect(decode(utf8(text))).toMatchObject({ kind: 'text', lost: 1 });
  });
});

describe('a file cut off in mid-character keeps the rest', () => {
  it.each([
    ['UTF-8', utf8(JAPANESE), 1],
    ['UTF-8', utf8(JAPANESE), 2],
    ['Shift_JIS', encode(JAPANESE, 'SJIS'), 1],
    ['EUC-JP', encode(JAPANESE, 'EUCJP'), 1],
  ])('%s', (_, input, missing) => {
    const decoded = decode(input.subarray(0, input.length - missing));
    expect(decoded).toMatchObject({ kind: 'text', text: JAPANESE.slice(0, -1), cut: true });
  });
});
