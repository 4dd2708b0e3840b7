import { beforeAll, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts, type Row, type Texts } from '../fixtures/botOfTexts.js';

/** One network with one hospital, one embassy and two universities among its partners, and a town that publishes too. */
const TEXTS: Texts = {
  embassy: `2021年6月8日
一般社団法人白浪医療ネットワーク

駐日トルヴァニア大使館とMOC(協力覚書)を締結

一般社団法人白浪医療ネットワーク(所在地:白浪市、以下「SMN」)は、駐日トルヴァニア大使館(所在地:東京都港区)と6月3日、遠隔医療における協力を目的としたMOC(協力覚書)を締結しました。有効期間は2年間です。

SMNはこれまで、霞野医科大学(2018年4月)、汐路大学(2019年10月)と覚書を締結しており、今般のトルヴァニア大使館との提携で3例目となります。
`,
  town: `苔原町

白浪医療ネットワークとの連携協定について

公開日:2022年2月10日

苔原町は2月3日、一般社団法人白浪医療ネットワーク(SMN)と連携協定を締結しました。
`,
  hospital: `July 12, 2023

Shiranami Medical Network (SMN)

SMN Concludes MOU with Elmhurst Hospital

Shiranami Medical Network (head office: Shiranami; hereinafter "SMN") concluded a memorandum of understanding (MOU) with Elmhurst Hospital (location: Leeds, U.K.) on July 5, 2023. The MOU is valid for three years.

This latest agreement makes Elmhurst Hospital the 5th cooperation partner of SMN.
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  // Of whom there is one of its class
  ['大使館のMOCは2022年8月の時点で有効でしたか', ['はい']],
  ['大使館のMOC、2024年1月の時点でもまだ有効だった？', ['いいえ']],
  ['was the embassy moc still valid in August 2022?', ['Yes']],
  ['大使館は4例目でしたっけ', ['いいえ', '3番目']],
  ['トルヴァニア大使館は何例目ですか', ['3番目']],
  ['what number was the hospital?', ['5th']],
  ['病院は何番目？', ['5番目']],
  ['病院のMOUの期間は', ['3年']],
  ['大使館の次に提携したのはどこ？', ['苔原町']],
  ['大使館のMOCから苔原町の協定まで何か月？', ['8か月']],
  ['how long between the embassy moc and the hospital mou?', ['2 years']],
  // Of which there are several
  ['大学は何校と提携していますか', ['2']],
  ['大学の覚書は何番目？', [], ['1番目', '2番目']],
  ['how many embassies are partners of SMN?', ['1']],
  // Years that limit
  ['timeline of agreements 2021-2022', ['苔原町'], ['Elmhurst']],
  ['2018-2019年の提携一覧', ['霞野医科大学', '汐路大学']],
  ['SMN agreements signed 2022-2023', ['Elmhurst Hospital']],
];

it('takes the only one of its class for who is meant, and years for what limits', () => {
  for (const [question, has, not = []] of ROWS) {
    const answer = bot.ask(question, { today: '2026-11-22' }).text;
    for (const words of has) expect(answer, `${question}\n${answer}`).toContain(words);
    for (const words of not) expect(answer, `${question}\n${answer}`).not.toContain(words);
  }
});
