import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findFigures } = READING.ja;
const show = (text: string): string[] =>
  findFigures(text).map(
    ({ qualifier, written, value, head, unit }) =>
      `${qualifier ?? '='} ${written} (${value}${unit ? ` ${unit}` : ''}) ${head}`,
  );

describe('何がいくつあるか', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['従業員数:120名', ['= 120名 (120 名) 従業員']],
    ['売上高は約30億円', ['about 30億円 (3000000000 円) 売上高']],
    ['1,000人を超える学生が学ぶ', ['over 1,000人 (1000 人) 学生']],
    ['加盟店は45店舗', ['= 45店舗 (45 店舗) 加盟店']],
    ['約40か国から2万人が来場', ['about 40か国 (40 か国) か国', '= 2万人 (20000 人) 人']],
    ['430を超える企業が集まる。', ['over 430 (430) 企業']],
    ['約500のスタートアップ', ['about 500 (500) スタートアップ']],
    ['会員数は280団体です。', ['= 280団体 (280 団体) 会員']],
    ['60社以上の企業が入居', ['over 60社 (60 社) 企業']],
    ['8.64億ユーロもの投資', ['= 8.64億ユーロ (864000000 ユーロ) 投資']],
    ['職員は35名です。', ['= 35名 (35 名) 職員']],
    ['延べ1,200人の参加者', ['= 1,200人 (1200 人) 参加者']],
    ['研究者は約1万人', ['about 1万人 (10000 人) 研究者']],
    ['三十棟の建物', ['= 三十棟 (30 棟) 建物']],
    ['蔵書は25万冊', ['= 25万冊 (250000 冊) 蔵書']],
    ['300人近い学生', ['nearly 300人 (300 人) 学生']],
    ['12か国の代表', ['= 12か国 (12 か国) 代表']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['電話00-0000-0000', []],
    ['第12条', []],
    ['築30年', []],
    ['3度目の更新', []],
    ['2021年4月1日に', []],
    ['今後5年間', []],
    ['16例目の提携', []],
    ['第3回の会議', []],
    ['創立100周年', []],
    ['午後3時から', []],
    ['港区2丁目5番地', []],
    ['三井浜という地名', []],
    ['B2口から', []],
    ['令和3年', []],
    ['一般の方', []],
    ['5階の会議室', []],
  ];
  it.each(none)('ない: %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
