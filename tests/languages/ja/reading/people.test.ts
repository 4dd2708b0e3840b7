import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findPeople } = READING.ja;
const show = (text: string, caption = false): string[] =>
  findPeople(text, caption).map(({ name, role, organisation, part }) =>
    [name, role, organisation ?? '-', part].join(' | '),
  );

describe('文の中の人と役職', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['株式会社ソラノ 代表取締役社長 前田 みのり', ['前田 みのり | 代表取締役社長 | 株式会社ソラノ | head']],
    ['鳴瀬市副市長 村上 圭', ['村上 圭 | 副市長 | 鳴瀬市 | attendee']],
    ['専務理事は森沢理恵氏。', ['森沢理恵 | 専務理事 | - | attendee']],
    ['海辺の会の早瀬ゆり子理事長', ['早瀬ゆり子 | 理事長 | 海辺の会 | head']],
    ['汐見大学(以下「汐見大」)のマリア・ロペス学長', ['マリア・ロペス | 学長 | 汐見大学 | head']],
    ['汐見大学 副学長(国際担当) 立花 典子', ['立花 典子 | 副学長(国際担当) | 汐見大学 | attendee']],
    ['海道物産 執行役員 技術本部長 冷泉 めぐみ', ['冷泉 めぐみ | 執行役員 技術本部長 | 海道物産 | attendee']],
    ['代表取締役社長 森下陽子(もりした ようこ)', ['森下陽子 | 代表取締役社長 | - | head']],
    ['汐見大学 戸川 誠 学長', ['戸川 誠 | 学長 | 汐見大学 | head']],
    ['鳴瀬市副市長の高橋 渉', ['高橋 渉 | 副市長 | 鳴瀬市 | attendee']],
    ['国際交流課長 長谷川真理', ['長谷川真理 | 国際交流課長 | - | attendee']],
    ['(代表理事:五十嵐 ひかり)', ['五十嵐 ひかり | 代表理事 | - | head']],
    ['ペドロ・アルヴェス所長が署名', ['ペドロ・アルヴェス | 所長 | - | signatory']],
    ['海道研究所の曽山明彦所長', ['曽山明彦 | 所長 | 海道研究所 | head']],
    ['理事長:青木 匠', ['青木 匠 | 理事長 | - | head']],
    ['鳴瀬市の青木匠市長が署名しました。', ['青木匠 | 市長 | 鳴瀬市 | signatory']],
    ['汐見大学の戸川 誠学長は「期待しています」と述べた。', ['戸川 誠 | 学長 | 汐見大学 | speaker']],
    ['海辺の会 理事兼事務局長 曽根明彦', ['曽根明彦 | 理事兼事務局長 | 海辺の会 | attendee']],
    ['鳴瀬市長 青木匠', ['青木匠 | 市長 | 鳴瀬市 | head']],
    ['市長の久保田進は、港の発展を願うと語った。', ['久保田進 | 市長 | - | speaker']],
    ['株式会社海道製作所 代表取締役 能勢美帆', ['能勢美帆 | 代表取締役 | 株式会社海道製作所 | head']],
    ['白鷺県の小早川進知事により', ['小早川進 | 知事 | 白鷺県 | head']],
    ['署名者:汐見大学 学長 戸川 誠', ['戸川 誠 | 学長 | 汐見大学 | signatory']],
    ['専務理事の今野隆之氏と', ['今野隆之 | 専務理事 | - | attendee']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    [
      '左から、鳴瀬市の青木匠市長、汐見大学の戸川誠学長',
      ['青木匠 | 市長 | 鳴瀬市 | pictured', '戸川誠 | 学長 | 汐見大学 | pictured'],
    ],
    [
      '左から、丸山千鶴 副学長、ルカ・モレッティ オルバーネ県防災局長、青木匠 鳴瀬市長',
      [
        '丸山千鶴 | 副学長 | - | pictured',
        'ルカ・モレッティ | 防災局長 | オルバーネ県 | pictured',
        '青木匠 | 市長 | 鳴瀬市 | pictured',
      ],
    ],
    [
      '(左)海辺の会 理事長 多賀宗一、(右)Skarvik Hub President Ida Berg',
      ['多賀宗一 | 理事長 | 海辺の会 | pictured', 'Ida Berg | President | Skarvik Hub | pictured'],
    ],
  ] as const)('写真の説明: %s', (text, expected) => {
    expect(show(text, true)).toEqual(expected);
  });
});

describe('協定に関わらない人や、人でないもの', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['故佐々吾郎会長をしのぶ', []],
    ['理事長の交代により、体制が変わる。', []],
    ['汐見高校の生徒会長が話した。', []],
    ['つくば市長が署名した。', []],
    ['市長室で行われた。', []],
    ['前市長の佐々吾郎氏が創設した。', []],
    ['元理事長の佐々吾郎', []],
    ['市長が署名しました。', []],
    ['両代表が握手を交わした。', []],
    ['青木匠さんが来た。', []],
    ['代表取締役会で決議した。', []],
    ['学長 就任', []],
    ['会長:以下のとおり', []],
    ['事務局長 様', []],
    ['立会人として白鷺県の小早川進知事が', []],
    ['理事会は4月に開かれた。', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });
});
