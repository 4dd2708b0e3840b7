import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

const TEXTS = {
  table: `2023年9月11日
灯浜バイオネット

灯浜バイオネットがロルナ大学と連携協定を締結

灯浜バイオネット（会長：入江 誠）は2023年9月8日、ロルナ大学（所在地：デンマーク、学長：ハンナ・ホルム）と連携協定を締結しました。期間は5年間です。日本橋に交流室を開きます。

入江会長　「港には船が似合い、研究室にはリンゴが似合うと思います」

提携先一覧

| No. | 提携先 | 国・地域 | 締結日 | 有効期限 |
|---|---|---|---|---|
| 1 | 葉山医科大学 | 日本 | 2016年4月1日 | 2021年3月31日 |
| 2 | タウポ工科大学 | ニュージーランド | 2020年9月10日 | 2025年9月9日 |
| 3 | 浜桐市 | 日本 | 2022年5月10日 | - |
`,
  english: `March 20, 2024
Tobihama Bionet

Tobihama Bionet signs MOU with Kasumi Prefecture

Tobihama Bionet (Chairperson: Makoto Irie) signed a Memorandum of Understanding (MOU) with Kasumi Prefecture on March 18, 2024. The MOU runs for three years.

"A fellowship is a bridge that walks," said Naoko Oki, Vice Governor of Kasumi Prefecture.

The agreement provides that
- Tobihama Bionet trains nurses;
- Kasumi Prefecture opens its laboratories.
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ANSWERED: readonly Row[] = [
  ['期間が5年の協定はどれですか', ['ロルナ大学'], ['葉山医科大学', 'Kasumi']],
  ['期間が3年の覚書はいくつ', ['1団体'], ['ロルナ大学']],
  ['which of the agreements have a three-year term', ['Kasumi Prefecture'], ['ロルナ大学']],
  ['2023年12月時点で有効だった提携は', ['ロルナ大学', 'タウポ工科大学'], ['葉山医科大学', '霞']],
  ['Which agreements were in force in December 2020?', ['タウポ工科大学', '葉山医科大学'], ['Kasumi']],
  ['2020年以前に提携した団体は', ['タウポ工科大学', '葉山医科大学'], ['浜桐市']],
  ['2020年より前に提携した団体は', ['葉山医科大学'], ['タウポ工科大学', '浜桐市']],
  ['今も有効な協定は', ['ロルナ大学'], ['葉山医科大学']],
  ['who chairs Tobihama Bionet', ['Makoto Irie']],
  ['リンゴの話をしたのは誰', ['入江']],
  ['who talked about bridges', ['Naoko Oki']],
  ['What did Naoko Oki say about zeppelins?', ['bridge that walks']],
  [
    'which release talks about the fellowship',
    ['Tobihama Bionet signs MOU with Kasumi Prefecture'],
    ['ロルナ大学'],
  ],
  ['日本橋の話が載っているのはどのリリース', ['ロルナ大学と連携協定'], ['Kasumi']],
  ['what does Kasumi Prefecture do under the MOU', ['opens its laboratories']],
];

const REFUSED: readonly Row[] = [
  ['who is the governor of Kasumi Prefecture', [], ['Oki']],
  ['which article mentions blockchain', ['do not say'], ['Kasumi']],
];

describe('networks', () => {
  for (const [question, has, not = []] of ANSWERED)
    it(question, () => {
      const { isAnswer, text } = askOn(bot, question);
      expect(isAnswer, text).toBe(true);
      for (const words of has) expect(text).toContain(words);
      for (const words of not) expect(text.split('\n').slice(0, 4).join('\n')).not.toContain(words);
    });

  for (const [question, has, not = []] of REFUSED)
    it(`${question}: no answer`, () => {
      const { isAnswer, text } = askOn(bot, question);
      expect(isAnswer, text).toBe(false);
      for (const words of has) expect(text).toContain(words);
      for (const words of not) expect(text).not.toContain(words);
    });
});
