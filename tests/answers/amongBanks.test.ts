import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const FIRST = `2018年7月6日
青潟県

株式会社水面銀行と包括連携協定を締結しました

青潟県と株式会社水面銀行は、2018年7月4日、包括連携協定を締結しました。県の包括連携協定としては17件目で、金融機関との締結は今回が初めてです。

期間は締結の日から3年間です。90日前までに書面で申し出ることで終了できます。`;

const AGAIN = `2023年7月13日
青潟県

水面銀行との包括連携協定を再締結しました

青潟県と株式会社水面銀行は、2023年7月11日、包括連携協定を再締結しました。期間は2028年3月31日までです。金融機関とは、水面銀行のほか、磯部信用金庫（2019年8月）、灯台信用組合（2021年10月）と協定を結んでいます。

県の包括連携協定は、本協定を含め2023年7月現在で41件です。`;

const ASSOCIATION = `2024年10月3日
一般社団法人はしけネットワーク

汐路大学と覚書を締結

一般社団法人はしけネットワークは、2024年10月1日、汐路大学と覚書を締結しました。この覚書は、一方が60日前までに通知しない限り、1年ずつ延長されます。

浅間 巌会長は、「銀行の窓口の明かりが町の灯台だと思って、待っています」と話しました。

これまでの提携先
2017年6月 水面銀行
2018年2月 北灘研究所
2019年5月 沖見大学
2021年3月 帆走協会`;

async function botOver(texts: readonly string[]): Promise<Bot> {
  const releases = texts.map((text, i) => makeRelease(text, { id: `r${i}` }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  return createBot(await createKnowledge({ ledger }));
}

describe('one bank among others, and in another house’s list', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await botOver([FIRST, AGAIN, ASSOCIATION]);
  });

  it.each([
    ['青潟県が初めて包括連携協定を結んだ金融機関は？', '水面銀行'],
    ['Which was the first bank that 青潟県 signed an agreement with?', '水面銀行'],
    ['金融機関で水面銀行の次に青潟県と協定を結んだのはどこ', '磯部信用金庫'],
    ['水面銀行との再締結はいつですか', '2023年7月11日'],
    ['水面銀行との協定はいつまで？', '2028年3月31日'],
    ['水面銀行とはしけネットワークの提携はいつ', '2017年6月'],
    ['青潟県の包括連携協定は今全部で何件？', '41'],
    ['汐路大学との約束はいつ？', '2024年10月1日'],
    ['沖見大学と水面銀行、はしけネットワークと先に提携したのはどちら', '水面銀行'],
    ['どのリリースに灯台信用組合の話がありますか', '水面銀行との包括連携協定を再締結しました'],
    ['窓口の明かりが町の灯台だと言ったのは誰', '浅間 巌'],
  ])('%s', (question, expected) => {
    expect(bot.ask(question, { today: '2026-11-22' }).text.split('\n').slice(0, 2).join('\n')).toContain(
      expected,
    );
  });

  it('tells no first bank where more agreements came before than are named, and no release calls it so', async () => {
    const without = await botOver([FIRST.replace('で、金融機関との締結は今回が初めてです', 'です'), AGAIN]);
    const { text } = without.ask('青潟県が初めて包括連携協定を結んだ金融機関は？', { today: '2026-11-22' });
    expect(text).not.toContain('水面銀行です');
  });
});
