import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDurations, findNumbers, kanjiToNumber } from '../../../src/core/languages/ja/numbers.js';
import { writtenDuration, writtenNumber } from '../written.js';

type Row = readonly [text: string, expected: readonly string[]];

describe('numbers of a Japanese text', () => {
  const rows: readonly Row[] = [
    ['約500のスタートアップ', ['500 = 500']],
    ['8.64億ユーロ', ['8.64億 = 864000000']],
    ['1億2,000万円', ['1億2,000万 = 120000000']],
    ['三十団体', ['三十 = 30']],
    ['1,200社が加盟', ['1,200 = 1200']],
    ['3万5000人', ['3万5000 = 35000']],
    ['二百五十名', ['二百五十 = 250']],
    ['2兆円', ['2兆 = 2000000000000']],
    ['12校と8社', ['12 = 12', '8 = 8']],
    ['1.5倍', ['1.5 = 1.5']],
    ['COVID-19', []],
    ['B2口', []],
    ['港町', []],
    ['10万人', ['10万 = 100000']],
    ['千五百', ['千五百 = 1500']],
    ['5万~8万円', ['5万 = 50000', '8万 = 80000']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findNumbers(text).map(writtenNumber(text))).toEqual(expected);
  });
});

describe('stretches of time', () => {
  const rows: readonly Row[] = [
    ['今後5年間', ['5年間 = 60']],
    ['有効期間は三年とする', ['三年 = 36']],
    ['18か月', ['18か月 = 18']],
    ['6ヶ月間', ['6ヶ月間 = 6']],
    ['3カ月、1箇月', ['3カ月 = 3', '1箇月 = 1']],
    ['10 年間', ['10 年間 = 120']],
    ['十五年', ['十五年 = 180']],
    ['締結の日から1年', ['1年 = 12']],
    ['2021年に', []],
    ['令和7年3月31日', []],
    ['令和7年', []],
    ['24年1月31日', []],
    ['5年度目', []],
    ['4月に', []],
    ['平成30年', []],
    ['2年6か月', ['2年 = 24', '6か月 = 6']],
    ['一ヵ年', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findDurations(text).map(writtenDuration(text))).toEqual(expected);
  });
});

describe('kanji numerals', () => {
  it.each([
    ['二十一', 21],
    ['十', 10],
    ['十二', 12],
    ['百', 100],
    ['三百五', 305],
    ['千九百八十九', 1989],
    ['二〇二一', 2021],
    ['〇', 0],
    ['元', 1],
    ['10', 10],
    ['1,200', 1200],
    ['', undefined],
    ['市', undefined],
    ['二市', undefined],
    ['1,20', undefined],
  ])('%s is %s', (text, value) => {
    expect(kanjiToNumber(text)).toBe(value);
  });

  it('every number below ten thousand is read out of its kanji', () => {
    const DIGITS = '〇一二三四五六七八九';
    const kanji = (n: number): string =>
      [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ]
        .map(([scale, name]) => {
          const digit = Math.floor(n / (scale as number)) % 10;
          return digit === 0 ? '' : `${digit === 1 && name !== '' ? '' : DIGITS[digit]}${name}`;
        })
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(kanjiToNumber(kanji(n))).toBe(n);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (n) => {
        expect(kanjiToNumber([...String(n)].map((digit) => DIGITS[Number(digit)]).join(''))).toBe(n);
      }),
    );
  });
});
