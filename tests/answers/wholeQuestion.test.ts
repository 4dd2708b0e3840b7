import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askOn, botOfTexts, type Row } from '../fixtures/botOfTexts.js';

/** A guild with a yard abroad, with others that are only listed; a town and a shipyard with an earlier agreement. */
const TEXTS = {
  guild: `14 March 2023
Pellamy Glass Guild
Pellamy Glass Guild and Norrhult Kiln Valley Sign Memorandum of Understanding

Pellamy Glass Guild (head office: Pellamy; Chair: Dora Finch; hereinafter "PGG") and Norrhult Kiln Valley (location: Smaland, Sweden; Director: Lars Ekman; hereinafter "NKV") signed a Memorandum of Understanding (MOU) on March 9, 2023. The MOU runs for four years.

The two sides exchanged a letter of intent on June 30, 2022.

Since the exchange began, 11 blowers have worked at NKV.

PGG has concluded agreements with the following organizations so far:
1. Osk Sand Institute, Norway (May 2017)
2. Norrhult Kiln Valley, Sweden (March 2023)

Dora Finch, Chair of PGG, said: "Our members have asked for a partner who melts rather than talks."

About Norrhult Kiln Valley
NKV was founded in 2008 and has 310 member companies and 74 employees.
`,
  alliance: `November 8, 2023
Hallam Kilns Ltd.
Notice Regarding Business Alliance with Vetro Nord AB

Hallam Kilns Ltd. announces that its board resolved on November 6, 2023 to enter into a business alliance with Vetro Nord AB (head office: Malmo, Sweden), and that the agreement was signed on November 8, 2023.

Board resolution: November 6, 2023
Signing of the agreement: November 8, 2023
`,
  town: `更新日：2023年9月10日
貝島市

灰原造船株式会社と災害時における船舶の提供に関する協定を締結しました

貝島市（市長：沢 千鶴）と灰原造船株式会社（代表取締役社長：郡山 健吾）は、令和5年9月3日、「災害時における船舶の提供に関する協定」を締結しました。

市と灰原造船は、平成31年4月15日に「桟橋ロボットの実証に関する連携協定」を締結しています。

沢市長は「海に囲まれた貝島市にとって、船は命綱です。」と述べました。

灰原造船株式会社：1921年創業。従業員数 640名。
`,
} as const;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

/** Each has a word, a name or a place that the nearest fact leaves out. */
const REFUSED: readonly Row[] = [
  ['what did the chair of PGG say about the noodles of Smaland?', ['noodles'], ['melts']],
  ["how many members did NKV's seminar attract?", ['“seminar”'], ['310']],
  ['are the members of NKV still growing?', ['do not say'], ['310']],
  ['how many employees does NKV have in Japan?', ['“Japan”'], ['74']],
  ['how many blowers have worked at Osk Sand Institute?', ['Osk'], ['11 ']],
  ['When did Osk Sand Institute renew its agreement with PGG?', ['“renew”'], ['2017']],
  ['When was the blockchain MOU of PGG and NKV signed?', ['“blockchain”'], ['March 9']],
  ['貝島市と灰原造船の蒸気機関の協定はいつ締結された?', ['「蒸気機関」'], ['9月3日', '4月15日']],
  ['貝島市の職員数は?', ['貝島市'], ['640']],
];

/** The same sort of words, where what is stated has them; or where the text says it of them. */
const TOLD: readonly Row[] = [
  ['what did the chair of PGG say about members?', ['melts']],
  ['how many employees does NKV have?', ['74']],
  ['When was the Swedish MOU of PGG signed?', ['March 9, 2023']],
  ['When was the letter of intent between PGG and NKV exchanged?', ['June 30, 2022'], ['March 9']],
  ["When did Hallam's board resolve on the Vetro Nord alliance?", ['November 6, 2023']],
  ['貝島市と灰原造船の桟橋ロボットの協定はいつ締結された?', ['2019年4月15日'], ['9月3日']],
  ['貝島市と灰原造船の船舶の協定はいつ締結された?', ['2023年9月3日']],
  ['沢市長は船について何と述べましたか', ['命綱']],
];

describe('an answer is to the whole question', () => {
  it.each(REFUSED.map((row) => ({ row, question: row[0] })))('refused: $question', ({ row }) => {
    const [question, has, not = []] = row;
    const { isAnswer, text } = askOn(bot, question);
    expect(isAnswer).toBe(false);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it.each(TOLD.map((row) => ({ row, question: row[0] })))('told: $question', ({ row }) => {
    const [question, has, not = []] = row;
    const { isAnswer, text } = askOn(bot, question);
    expect(isAnswer).toBe(true);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text.split('\n')[0]).not.toContain(words);
  });
});
