import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { botOfTexts } from '../fixtures/botOfTexts.js';

const GLASS = `May 20, 2021

Hoshimi Forum Concludes MOC with Brisgard Cluster

Hoshimi Forum (head office: Sendai, Japan) concluded a memorandum of cooperation (MOC) with Brisgard Cluster (Linz, Austria) on May 12, 2021. The MOC runs for three years.

About Brisgard Cluster
Brisgard Cluster brings workshops together in the districts of Akau, Belm, and Choya. Certification of 214 workshops, securing nearly €31 million in investments.`;

const SALT = `2022年10月4日
一般社団法人ほしみフォーラム

タルノ水産クラスターと覚書を締結

一般社団法人ほしみフォーラムは、10月1日、タルノ水産クラスター（フランス・ブレスト）と覚書を締結しました。覚書の有効期間は5年間です。

【タルノ水産クラスターについて】
タルノ水産クラスターは、90社で構成され、養殖、製塩、海藻加工の3つの重点分野で活動しています。`;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts({ GLASS, SALT });
});

type Row = readonly [question: string, has: readonly string[], hasNot: readonly string[]];

function answers(question: string, has: readonly string[], hasNot: readonly string[]): void {
  const { text } = bot.ask(question, { today: '2026-11-22' });
  for (const one of has) expect(text).toContain(one);
  for (const one of hasNot) expect(text).not.toContain(one);
}

describe('what a sentence lists at the word that is asked about', () => {
  it.each<Row>([
    [
      'which districts does Brisgard Cluster bring workshops together in',
      ['says: Akau, Belm, and Choya'],
      [],
    ],
    ['タルノ水産クラスターの3つの重点分野って何と何？', ['「養殖、製塩、海藻加工」'], ['「90社']],
    ['タルノ水産クラスターの重点分野は何', ['養殖、製塩、海藻加工'], []],
    // No list of that sort is told.
    ['which harbours does Brisgard Cluster bring workshops together in', [], ['says: Akau']],
    ['タルノ水産クラスターの販売地域は何と何？', [], ['「養殖']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('figures in everyday words', () => {
  it.each<Row>([
    ['how much money has brisgard raised in investments', ['€31 million'], []],
    // Nobody is told to have been dismissed.
    ['how many workshops has Brisgard dismissed', [], ['214']],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});

describe('one and another, told by where they are', () => {
  it.each<Row>([
    ['compare how long the Austrian and the French agreements are', ['3 years'], ['name no']],
    ['compare the Austrian and the French deals pls', ['3 years', '5 years'], ['name no']],
    ['オーストリアとのは「MOU」で合ってます？', ['いいえ', 'MOC'], []],
    ['オーストリアとのは「MOC」で合ってます？', ['はい'], []],
  ])('%s', (question, has, hasNot) => answers(question, has, hasNot));
});
