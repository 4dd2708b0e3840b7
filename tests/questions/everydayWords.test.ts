import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const ALLIANCE = `2023年5月12日
株式会社水無瀬銀行

轟キャピタル株式会社との資本業務提携について

当行は、5月12日、轟キャピタル株式会社と資本業務提携契約を締結いたしました。当行は、轟キャピタルの普通株式30,000株（発行済株式総数に対する割合4.8％）を1株につき900円、総額2,700万円で取得いたします。
両社は創業拠点「みおつくし」を共同で運営します。前年度の来場者は13,482名でした。契約の期間は3年間です。調印式は水無瀬会館で行われました。`;

const AWARD = `November 20, 2024

Minase Bank Receives Regional Award

The Minase Bank, Ltd. (head office: Minase City) has received the Coast Award for its work in branches. The ceremony took place in Minase City on November 18. No new agreement has been signed on the occasion of the award.`;

const SEMINAR = `2024年2月5日

水無瀬銀行とヴァルガ研究所がセミナーを共催

株式会社水無瀬銀行は、ヴァルガ研究所と、3月14日にセミナーを開催します。なお、本セミナーの開催は、協定や覚書の締結を伴うものではありません。`;

async function botOver(texts: readonly string[]): Promise<Bot> {
  const releases = texts.map((text, i) => makeRelease(text, { id: `r${i}` }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return createBot(await createKnowledge({ ledger }));
}

describe('what people ask in everyday words', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await botOver([ALLIANCE, AWARD, SEMINAR]);
  });

  it.each([
    ['水無瀬銀行は轟キャピタルにいくら出した？', '2,700万円'],
    ['轟キャピタルの株を何％取得した？', '4.8'],
    ['轟キャピタルの株は1株いくらで取得した？', '900円'],
    ['みおつくしって何', '創業拠点「みおつくし」'],
    ['来場者が13,482名ってどのリリースに書いてある？', '轟キャピタル株式会社との資本業務提携について'],
    ['Did Minase Bank sign a new agreement when it received the award in November 2024?', 'No: '],
    ['ヴァルガ研究所とのセミナーって協定なんですか', 'いいえ'],
  ])('%s', (question, expected) => {
    expect(bot.ask(question, { today: '2026-11-22' }).text).toContain(expected);
  });

  it.each([
    ['水無瀬銀行と轟キャピタルの提携はいつ締結？あとどこで？', ['2023年5月12日', '水無瀬会館']],
    ['When did Minase Bank and Todoroki Capital sign, and till when?', ['May 12, 2023', '2026']],
  ])('two questions in one breath: %s', (question, expected) => {
    const { text } = bot.ask(question, { today: '2026-11-22' });
    for (const words of expected) expect(text).toContain(words);
  });

  it.each([
    // Nothing denies this one.
    ['水無瀬銀行は轟キャピタルと協定を結んだ？', 'いいえ'],
    ['それって何', 'みおつくし'],
    // A price of one is not the whole.
    ['水無瀬銀行は轟キャピタルの株をいくらで取得した？', '900円」'],
  ])('%s is not answered with %s', (question, unexpected) => {
    expect(bot.ask(question, { today: '2026-11-22' }).text.split('\n')[0]).not.toContain(unexpected);
  });
});

describe('the most recent agreement and the newest partner', () => {
  const RENEWED = `2024年6月3日\n\n轟大学とヴァルガ研究所が協定を更新\n\n轟大学は、6月1日、ヴァルガ研究所（ハンガリー）との学術交流協定を更新しました。同協定は2019年6月1日に締結したものです。`;
  const NEW = `2022年4月5日\n\n轟大学と株式会社水無瀬銀行が包括連携協定を締結\n\n轟大学は、4月1日、株式会社水無瀬銀行と包括連携協定を締結しました。`;

  it.each([
    ['轟大学のいちばん新しい協定は？', 'ヴァルガ研究所'],
    ['轟大学の最新の提携先は？', '水無瀬銀行'],
    ['ヴァルガ研究所との協定の更新日を教えてください', '2024年6月1日'],
    ['ヴァルガ研究所との協定の更新って何日？', '2024年6月1日'],
  ])('%s', async (question, expected) => {
    const bot = await botOver([RENEWED, NEW]);
    expect(bot.ask(question, { today: '2026-11-22' }).text.split('\n')[0]).toContain(expected);
  });
});
