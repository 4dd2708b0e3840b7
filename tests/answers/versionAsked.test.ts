import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { parseQuery, serialise } from '../../src/core/questions/serialise.js';
import { botOfTexts } from '../fixtures/botOfTexts.js';

const ENGLISH = `June 14, 2022

Hinata Forum Concludes MOU with Vellbruck Cluster

Hinata Forum (head office: Sendai; chairperson: Ren Aomi) concluded a memorandum of understanding (MOU) with Vellbruck Cluster (Graz, Austria) on June 10, 2022. The MOU runs for three years.

About Vellbruck Cluster
Vellbruck Cluster has 120 member companies and received €40 million in public funding.`;

const JAPANESE = `2022年6月14日
一般社団法人ひなたフォーラム

Vellbruck Cluster と覚書を締結

一般社団法人ひなたフォーラム（Hinata Forum、所在地：仙台市、理事長：青海蓮）は、6月10日、Vellbruck Cluster（オーストリア・グラーツ）と覚書（MOU）を締結しました。覚書の有効期間は5年間です。

【Vellbruck Clusterについて】
Vellbruck Clusterには、150の会員企業が加盟しています。`;

let bot: Bot;
beforeAll(async () => {
  bot = await botOfTexts({ ENGLISH, JAPANESE });
});

const firstLine = (question: string): string =>
  bot.ask(question, { today: '2026-11-22' }).text.split('\n')[0] as string;

type Row = readonly [question: string, has: readonly string[], hasNot: readonly string[]];

describe('what the releases of one language say', () => {
  it.each<Row>([
    ['how long does the vellbruck mou run in the japanese release?', ['5 years'], ['3 years']],
    ['according to the english version, how long does the vellbruck MOU run', ['3 years'], ['5 years']],
    ['the English Vellbruck release: how many member companies do they have', ['120'], ['150']],
    ['Vellbruck Clusterとの覚書の期間、日本語版では何年？', ['5年'], ['3年']],
    ['英語のVellbruckのリリースだと期間は何年ですか', ['3年'], ['5年']],
    ['英語版のリリースによるとVellbruckの会員企業は何社', ['120'], ['150']],
    // What only the other one says stays unsaid.
    ['how much public funding did vellbruck get in the japanese release?', [], ['40 million']],
    ['日本語版ではVellbruckの公的資金はいくら？', [], ['4,000万', '40 million']],
    // A partner of the country, and no release in its language.
    ['how long does the mou with the austrian cluster run?', ['3 years', '5 years'], []],
  ])('%s', (question, has, hasNot) => {
    const line = firstLine(question);
    for (const one of has) expect(line).toContain(one);
    for (const one of hasNot) expect(line).not.toContain(one);
  });

  it.each<Row>([
    ['do the jp and english Vellbruck releases agree on how long the mou runs?', ['3 years', '5 years'], []],
    ['Vellbruckとの覚書の期間、日本語版と英語版で違いませんか？', ['3年', '5年'], []],
  ])('both of them: %s', (question, has) => {
    const { text } = bot.ask(question, { today: '2026-11-22' });
    for (const one of has) expect(text).toContain(one);
  });

  it('a button keeps which one is meant', () => {
    const { query } = bot.ask('how long does the vellbruck mou run in the japanese release?');
    expect(query?.version).toBe('ja');
    expect(parseQuery(serialise(query ?? { op: 'list' }))).toEqual(query);
  });
});
