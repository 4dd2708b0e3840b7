import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Releases of a network and of two of its partners, who publish something themselves. */
const TEXTS: Readonly<Record<string, string>> = {
  'tidal-norway': `March 7, 2019
Kitaura Tidal Network

Kitaura Tidal Network Concludes MOU with Halvorsen Energy Park

Kitaura Tidal Network ("KTN"; Kitaura City; Chair: Haruto Kanda) and Halvorsen Energy Park ("HEP"; Bergen, Norway; CEO: Signe Dahl-Berg) signed a memorandum of understanding on March 3, 2019. It is the third partnership of KTN, following Kitaura City (May 2017) and Vestra Salt Works (Brest, France; June 2018). The MOU is valid until March 2, 2022.
`,
  'tidal-renewal': `March 9, 2022
Kitaura Tidal Network

Kitaura Tidal Network and Halvorsen Energy Park Renew Their MOU

On March 1, 2022, Kitaura Tidal Network ("KTN") and Halvorsen Energy Park ("HEP"; Bergen, Norway) renewed their memorandum of understanding. It has been effective since March 3, 2022 and runs until March 2, 2028. There is no provision for automatic renewal; it may be extended by mutual agreement.
`,
  'tidal-rival': `June 2, 2020
Kitaura Tidal Network

Kitaura Tidal Network Signs MOU with Storvik Energy Park

Kitaura Tidal Network ("KTN") signed a memorandum of understanding with Storvik Energy Park (Aarhus, Denmark) on May 28, 2020. It is the fourth partnership of KTN.
`,
  'tidal-town': `2021年4月9日
北浦潮力ネットワーク

若杉町と連携協定を締結

北浦潮力ネットワーク（Kitaura Tidal Network、以下「KTN」）は、若杉町（町長：岡本誠）と、連携協定を4月5日に締結しました。KTNの提携先は、若杉町で5団体目です。
`,
  'park-works': `2021年7月8日
ハルヴォルセン・エネルギーパーク

疾風重工業株式会社と基本合意書を締結

ハルヴォルセン・エネルギーパーク（Halvorsen Energy Park）は、2021年7月1日、疾風重工業株式会社と基本合意書を締結しました。
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
  // A name that no release has, with the one that they have behind it in brackets.
  ['When did Gale Heavy Industries (疾風重工業) sign the basic agreement?', ['July 1, 2021']],
  ['ゲイル重機（疾風重工業株式会社）との基本合意書はいつ締結？', ['2021年7月1日']],
  // Of two energy parks the one in the country named.
  ['When was the MOU with the Danish energy park signed?', ['May 28, 2020'], ['2019', '2022']],
  // Of one pair's agreements the one that runs.
  ['Until when does the MOU with Halvorsen Energy Park run?', ['March 2, 2028'], ['July']],
  ['HEPとの覚書はいつまで有効ですか', ['2028年3月2日']],
  // One that publishes itself is somebody's partner too.
  ['HEPの次に提携したのはどこ？', ['Storvik'], ['疾風']],
  ['Who did KTN sign with after Halvorsen?', ['Storvik']],
  // Denied in the text: no is the answer, with what there is instead.
  ["The MOU with Halvorsen Energy Park renews automatically, doesn't it?", ['No', 'by agreement']],
  ['HEPとの覚書は自動更新ですよね？', ['いいえ', '合意により']],
  // A short name is the house's, and not the person's who signs for it.
  ['Where is HEP?', ['Bergen']],
];

describe('who and which is meant', () => {
  const rows = ANSWERED.map(([question, has, not = []]) => ({ question, has, not }));
  it.each(rows)('$question', ({ question, has, not }) => {
    const { text } = bot.ask(question, { today: '2026-11-22' });
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text.split('\n')[0]).not.toContain(words);
  });
});
