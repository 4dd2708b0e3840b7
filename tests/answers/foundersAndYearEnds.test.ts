import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const GLASS = `May 20, 2021

Hoshimi Forum Concludes MOC with Brisgard Cluster

Hoshimi Forum (head office: Sendai, Japan) concluded a memorandum of cooperation (MOC) with Brisgard Cluster (Linz, Austria) on May 12, 2021. The MOC runs for three years.`;

const SALT = `2022年10月4日
一般社団法人ほしみフォーラム

タルノ水産クラスターと覚書を締結

一般社団法人ほしみフォーラムは、10月1日、タルノ水産クラスター（フランス・ブレスト）と覚書を締結しました。覚書の有効期間は5年間です。

【タルノ水産クラスターについて】
タルノ水産クラスターは、みなと製塩株式会社が中心となって2001年に設立した団体です。`;

let bot: Bot;
beforeAll(async () => {
  const releases = [GLASS, SALT].map((text, i) => makeRelease(text, { id: `r${i}` }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

describe('who founded a body, and how many there were at the end of a year', () => {
  it.each([
    ['タルノ水産クラスターはどの会社が中心になって作った団体ですか', 'みなと製塩株式会社', 'リリース2件'],
    ['タルノ水産クラスターはどこの会社が中心で作った団体ですか', 'みなと製塩株式会社', 'リリース2件'],
    ['2021年末の時点で提携先何団体？', '1団体', '2団体'],
    ['2022年末で提携先は何団体？', '2団体', '1団体'],
    // No release tells who founded it.
    ['ほしみフォーラムはどの会社が中心になって作った団体ですか', '記載がありません', 'みなと製塩'],
  ])('%s', (question, has, hasNot) => {
    const { text } = bot.ask(question, { today: '2026-11-22' });
    expect(text).toContain(has);
    expect(text).not.toContain(hasNot);
  });
});
