import { beforeAll, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts, type Row, type Texts } from '../fixtures/botOfTexts.js';

/** A first MOU, its renewal, an agreement that renews itself on a page with 更新日, and items that a line break cuts. */
const TEXTS: Texts = {
  first: `May 14, 2018

Tokiwa Marine Forum (TMF)

TMF Concludes MOU with Halden Ocean Cluster

Tokiwa Marine Forum (head office: Tokiwa; hereinafter "TMF") concluded a memorandum of understanding (MOU) with Halden Ocean Cluster (location: Halden, Norway) on May 10, 2018. It represents an
agreement to cooperate over the next four years, with a focus on (a) exhibitions of boats, (b) joint lectures, and
(c) the exchange of divers in the summer months. It creates no obligation.

This latest agreement makes Halden Ocean Cluster the 2nd cooperation partner of TMF.
`,
  renewal: `May 20, 2022

Tokiwa Marine Forum (TMF)

TMF and Halden Ocean Cluster Renew Their MOU

Tokiwa Marine Forum (head office: Tokiwa; hereinafter "TMF") has renewed its memorandum of understanding (MOU) with Halden Ocean Cluster (location: Halden, Norway). The renewed MOU was signed on May 12, 2022. It is valid for two years.

The partners have also added one field to the existing ones: the care of seagrass.
`,
  town: `葦原町

常盤マリンフォーラムとの連携協定について

更新日:2023年3月9日

葦原町は3月2日、常盤マリンフォーラム(TMF)と連携協定を締結しました。有効期間は1年で、申出がなければ自動的に更新します。

葦原町長の三宅優は、「藻場は町の畑です」と述べました。
`,
};

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts(TEXTS);
});

const ROWS: readonly Row[] = [
  ['MOUの更新で何の分野が増えましたか', ['seagrass'], ['exhibitions', 'どれ']],
  ['更新で増えた分野は？', ['seagrass']],
  ['what fields were added in the renewal?', ['seagrass']],
  ['Halden Ocean Clusterの更新、発表日は？', ['2022年5月20日'], ['2018年5月14日']],
  ['Halden Ocean Clusterの発表日は？', ['2018年5月14日', '2022年5月20日']],
  ['Halden Ocean Clusterの最初のMOUは何年もの？', ['4年'], ['2年']],
  ['葦原町とは覚書？それとも協定？', ['連携協定'], ['質問を理解']],
  ['葦原町とは覚書ですか', ['いいえ'], ['はい']],
  ['what will we actually do with 葦原町', [], ['seagrass']],
  ['what are the two going to do together under the first Halden MOU?', ['divers']],
  ['「藻場は町の」って言ったの誰だっけ', [], ['Halden']],
  ['「藻場は町の畑です」と言ったのは誰ですか', ['三宅']],
];

it('tells of the renewal that there is, and of the paper that it is', () => {
  for (const [question, has, not = []] of ROWS) {
    const answer = bot.ask(question, { today: '2026-11-22' }).text;
    for (const words of has) expect(answer, `${question}\n${answer}`).toContain(words);
    for (const words of not) expect(answer, `${question}\n${answer}`).not.toContain(words);
  }
});
