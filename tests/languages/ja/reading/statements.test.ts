import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findStatements } = READING.ja;
const show = (text: string): string[] =>
  findStatements(text).map(({ speaker, quote }) => `${speaker.name ?? speaker.post}: ${words(text, quote)}`);

describe('人が言ったこと', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'これに対しロペス代表は、「梨は船で、リンゴは飛行機でお送りします」と応じ、会場を沸かせた。',
      ['ロペス: 梨は船で、リンゴは飛行機でお送りします'],
    ],
    [
      '生徒の御厨航さんは「窓から見える大学に通えるのがうれしい」と話した。',
      ['御厨航: 窓から見える大学に通えるのがうれしい'],
    ],
    [
      '鳴瀬市の青木匠市長は「港と大学が手を取り合う日を待っていた」と述べた。',
      ['青木匠: 港と大学が手を取り合う日を待っていた'],
    ],
    [
      '汐見大学の戸川 誠学長は、「学生が海から学ぶ場を増やしたいと思います。」と語りました。',
      ['戸川 誠: 学生が海から学ぶ場を増やしたいと思います。'],
    ],
    [
      '海辺の会 理事長 多賀宗一のコメント:「北の海の知恵を持ち帰りたいと思います。」',
      ['多賀宗一: 北の海の知恵を持ち帰りたいと思います。'],
    ],
    [
      '市長の久保田進は、港の発展のために力を尽くしたいと述べた。',
      ['久保田進: 港の発展のために力を尽くしたい'],
    ],
    [
      'Skarvik HubのPresident Ida Bergは「海は私たちの港で終わりません」と話した。',
      ['Ida Berg: 海は私たちの港で終わりません'],
    ],
    [
      '青木市長は「この協定は新しい航路の始まりです」と挨拶した。',
      ['青木: この協定は新しい航路の始まりです'],
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  const none: readonly (readonly [string, readonly string[]])[] = [
    ['催し「北の海と雪の暮らしを知る三日間」を開催します。', []],
    ['青木匠市長は「はい」と述べた。', []],
    ['戸川誠教授が「湊浜の海はいま」と題して講演した。', []],
    ['行事を年間の学びに育てることをねらいとしています。', []],
    ['「港と大学が手を取り合う日を待っていた」との声がある。', []],
    ['鳴瀬市の青木匠市長が出席した。', []],
    ['両者は協力すると発表した。', []],
  ];
  it.each(none)('ない: %s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
