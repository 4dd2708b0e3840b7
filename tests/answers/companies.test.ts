import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Releases of companies and foundations: who signs, pays, speaks and heads, and what their outlines tell. */
const TEXTS: Readonly<Record<string, string>> = {
  'brackwater-loi': `Home > News
Share  Tweet  Print

Brackwater Bio and Sunagawa Chemical Sign Letter of Intent

HALDEN, March 8, 2022 - Brackwater Bio, Inc. ("Brackwater") and Sunagawa Chemical Co., Ltd. (President: Jiro Sunagawa; "Sunagawa") have signed a letter of intent (LOI) to make enzymes together in Asia.

"A letter is a promise to write another one," said Nora Eklund, Chief Executive Officer of Brackwater.

The letter was signed by Ms. Eklund and Mr. Sunagawa in the presence of Mr. Olav Brekke, Consul General of Norway. The costs of the survey are shared equally by the two companies. Brackwater will train thirty operators at its own expense.

About Brackwater Bio
Brackwater Bio employs 420 people and had revenue of $61 million in fiscal 2021. Chairman of the board is Peter Aske.

About Sunagawa Chemical
Sunagawa Chemical is a maker of enzymes with 980 employees. Its laboratory in Chiba, led by Hana Mori, opened in 2015.
`,
  'hinode-ja': `2023年6月1日
ヒノデ電装株式会社

ヒノデ電装と一般財団法人みさき体育財団、連携協定を締結

ヒノデ電装株式会社（代表取締役社長：日野 里美、以下「ヒノデ電装」）と一般財団法人みさき体育財団（理事長：三崎 公平、以下「財団」）は、5月30日、障がい者スポーツの連携協定を締結しました。大会の運営費は財団が、用具の購入費はヒノデ電装が負担します。

■出席者
ヒノデ電装株式会社　代表取締役社長　日野里美
　同　　　　　　　　執行役員DX推進室長　坪井 玄
みさき体育財団　理事長　三崎公平
(立会人)岬市副市長　小栗 誠

■三崎理事長のことば
　体育館の明かりがこれで消えずにすみます。皆様に代わってお礼を申し上げます。

■ヒノデ電装について
1971年設立の部品メーカー。従業員1,310名。社員のボランティア（年間延べ90名）を派遣。最高技術責任者は森 千春。
`,
  'orvane-licence': `Company Announcement
Halden, 8 July 2021

Orvane Pharma and Kitsune Pharmaceutical enter into exclusive licence agreement for KT-7

Orvane Pharma A/S today announced an exclusive licence agreement with Kitsune Pharmaceutical Co., Ltd. of Nagoya, Japan, under which Orvane will sell KT-7 in Europe. The agreement was signed on 7 July.

Dr. Rin Katase, Head of Research at Kitsune, called the agreement "a bridge with two solid ends of one stone".

About Orvane Pharma
Orvane Pharma has about 230 employees.
`,
  'hayatomo-ja': `2024年2月14日
国立大学法人早瀬大学
かなめ楽器株式会社

早瀬大学とかなめ楽器が共同研究講座を設置

早瀬大学（学長　門田　徹）とかなめ楽器株式会社（湊市、代表取締役社長　長瀬　響子）は、本日、共同研究講座の設置に関する契約を締結しました。

１　講座名　　音とからだの講座
２　設置場所　医学部本館４階
３　買取量　　年間600キロリットル以上

■署名者
早瀬大学　学長　門田徹
かなめ楽器株式会社　代表取締役社長　長瀬響子

（湊市の早坂亮市長は公務のため欠席し、祝辞は司会が代読しました。）

| 会社概要 | 早瀬大学 | かなめ楽器 |
|---|---|---|
| 職員 | 2,140名 | 415名 |
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

type Row = readonly [question: string, has: readonly string[], not?: readonly string[]];

const ANSWERED: readonly Row[] = [
  // By a title and a family name, of people named in full elsewhere.
  ['Who signed the letter with Sunagawa?', ['Nora Eklund', 'Jiro Sunagawa'], ['Brekke']],
  ['Who witnessed the letter between Brackwater and Sunagawa?', ['Olav Brekke'], ['Eklund']],
  ['ヒノデ電装の協定の立会人は誰ですか', ['小栗'], ['坪井', '三崎']],
  // A line of share buttons issues no release.
  ['When was the LOI with Sunagawa announced?', ['March 8, 2022']],
  // Who bears a cost.
  ['who pays for the survey', ['shared equally'], ['Eklund']],
  ['Who will bear the cost of training the operators?', ['Brackwater will train'], ['survey']],
  ['用具の購入費はどちらが負担するの', ['ヒノデ電装が負担']],
  ['運営費は誰が払いますか', ['財団が']],
  // Figures of a section, under a word of the same meaning.
  ['How many employees does Brackwater have?', ['420']],
  ['how many people work at Brackwater', ['420']],
  ["What is Brackwater's turnover?", ['$61 million']],
  ['ヒノデ電装の社員は何人?', ['1,310'], ['90']],
  // Posts told in a sentence of their own, and below a ditto.
  ['Who is the chairman of Brackwater?', ['Peter Aske']],
  ['ヒノデ電装のCTOは誰', ['森 千春']],
  ['坪井玄さんの役職は?', ['ヒノデ電装', 'DX推進室長'], ['CS']],
  ['三崎理事長は何と言いましたか', ['三崎']],
  // An office of no house that is named, where one alone holds it.
  ['理事長は誰ですか', ['三崎']],
  // A licence ties two; who called it something said so.
  ['When was the licence agreement between Orvane and Kitsune signed?', ['July 7, 2021']],
  ['what did Katase say', ['a bridge with two solid ends']],
  ['how many people does Orvane employ?', ['230']],
  // A name in hiragana behind と; rows with wide spaces; a table that sets two houses side by side.
  ['早瀬大学とかなめ楽器の契約はいつ?', ['2024年2月14日']],
  ['設置場所はどこですか', ['医学部本館']],
  // Whoever was away signed nothing.
  ['早瀬大学とかなめ楽器の契約に署名したのは誰?', ['門田', '長瀬'], ['早坂']],
  // What is counted may stand before the words that ask.
  ['employees of Brackwater - how many?', ['420']],
  ['かなめ楽器の職員、何名', ['415']],
  // What was announced on a day was not signed on it.
  ['Was any agreement signed on June 1, 2023?', ['No']],
  ['Was any agreement signed on May 30, 2023?', ['Yes']],
  ['買取量はどれくらい?', ['600キロリットル']],
  ['かなめ楽器の職員は何名', ['415'], ['2,140']],
  ['早瀬大学の職員数は', ['2,140'], ['415']],
];

const REFUSED: readonly string[] = [
  'Who pays for the new factory?',
  '印刷費は誰が負担しますか',
  'Who is the chairman of Sunagawa Chemical?',
  'みさき体育財団の職員は何人',
  // Several are called so.
  '社長は誰ですか',
  // Who holds an office in 2024 tells nothing of 2011.
  '2011年の早瀬大学の学長は誰でしたか',
  'Who was the president of Sunagawa Chemical in 2009?',
];

const firstSentence = (text: string): string => text.split(/(?<=。)|(?<=\.)\s|\n/)[0] ?? '';

describe('questions over releases of companies', () => {
  it.each(ANSWERED.map(([question, has, not = []]) => ({ question, has, not })))('$question', (row) => {
    const { question, has, not } = row;
    const reply = bot.ask(question, { today: '2026-11-22' });
    expect({ kind: reply.answers[0]?.kind, text: reply.text }).toMatchObject({ kind: 'answered' });
    const shown = has.some((words) => firstSentence(reply.text).includes(words))
      ? firstSentence(reply.text)
      : reply.text;
    for (const words of has) expect(shown).toContain(words);
    for (const words of not) expect(firstSentence(reply.text)).not.toContain(words);
  });

  it.each(REFUSED)('%s', (question) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    expect(
      ['no-data', 'not-understood', 'ambiguous', 'out-of-scope'],
      `${reply.answers[0]?.kind}: ${reply.text}`,
    ).toContain(reply.answers[0]?.kind);
  });
});
