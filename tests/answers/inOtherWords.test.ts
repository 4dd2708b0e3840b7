import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** What is asked in other words than the release has: told by the sort of value, by who does it, by where it stands. */
const TEXTS: Readonly<Record<string, string>> = {
  'tern-lab': `June 4, 2022
Ternhaven University
Joint Laboratory to Open with Brackwell Optics

Ternhaven University (President: Ingrid Solheim) and Brackwell Optics Ltd. (Leeds, United Kingdom; hereinafter "Brackwell") signed a Joint Laboratory Agreement on June 2, 2022. The agreement runs until March 31, 2027.

Brackwell will contribute 180 million yen over the term; the university provides two rooms. The laboratory will be headed by Dr. Mira Askel, and Dr. Owen Tarrant of Brackwell will act as her deputy. Travel of the students is borne by the university. Lenses for the courses are lent by members of the Ternhaven Glass Guild.

From left: Ingrid Solheim, President; Paul Brackwell, CEO, Brackwell Optics

The laboratory will work on three themes:
(1) lenses that do not fog,
(2) cameras for mushrooms,
(3) light at the bottom of lakes.

Brackwell hands over four used benches. A jury meets twice a year. It is chaired by the glass painter Wilma Oost. Students may apply from 3 October to 9 November.

A prize of £1,700 for the clearest lens is given every autumn. Sand for the furnace comes from the Dune Trust.

Why Ternhaven? The town has more fog than any other on the coast.

About Brackwell Optics
Founded in 1961. 48 start-ups have used its workshops and have together raised £72 million.
`,
  'hamayu-ja': `2023年9月12日
浜木綿市

はまゆう船舶株式会社との船の博物館に関する協定の締結について

浜木綿市は、2023年9月8日、はまゆう船舶株式会社(代表取締役社長:黒部 渚)と、船の博物館に関する協定を締結しました。協定の期間は5年間です。

はまゆう船舶株式会社は、毎年最大12名の実習生を受け入れます。実習に用いる模型船は、同社の協力会社が無償で貸し出します。同社は年間800万円の運営費を拠出します。渡航費は浜木綿市が負担します。

きっかけ
5年前に実習生が忘れた弁当箱を同社が届けたことから、交流が始まりました。

船内見学は10月20日に行います。定員35名、申込不要。
会社概要 設立:1949年 従業員:240名 航路数:4

募集期間は2023年10月2日から11月10日までです。展示の班は市4名、同社3名の計7名です。審査会の議長は美術科の織部 冬子教諭が務めます。

展望室の整備
面積 1,400平方メートル

練習船「はまかぜ」は、昨年度だけで浜木綿港に9回入港しました。学芸担当の相馬 理央氏が展示を監修します。
`,
};

let bot: Bot;
beforeAll(async () => {
  const releases = Object.entries(TEXTS).map(([id, text]) => makeRelease(text, { id }));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties: [] });
  bot = createBot(await createKnowledge({ ledger }));
});

const TOLD: readonly (readonly [question: string, ...has: string[]])[] = [
  // What somebody gives, by the only sum that the release says it gives.
  ['how much money does Brackwell put into the laboratory', '180 million yen'],
  ['and how much is Brackwell paying in?', '180 million yen'],
  ['はまゆう船舶は年間いくら出すの', '800万円'],
  ['how much have the start-ups of Brackwell Optics raised', '£72 million'],
  // Who does it, or bears it, in whatever words.
  ['who lends the lenses for the courses', 'Glass Guild'],
  ['実習の模型船はどこが貸してくれるの?', '協力会社'],
  ['who pays for the travel of the students', 'borne by the university'],
  ['渡航費は誰が払う?', '浜木綿市が負担'],
  // Somebody by name alone.
  ['who is Owen Tarrant', 'Brackwell'],
  ['相馬理央って誰?', '学芸担当'],
  // Who is in the photograph; the items under a lead.
  ['who is in the photo with Brackwell', 'Ingrid Solheim', 'Paul Brackwell'],
  ['what are the three themes of the laboratory with Brackwell', 'fog', 'mushrooms', 'lakes'],
  // What somebody does for it, by the line that is about them.
  ['what does Brackwell hand over', 'four used benches'],
  ['はまゆう船舶の役割は', '実習生を受け入れ'],
  // Who does it, where the sentence before says what; who holds an office that no ledger knows.
  ['who chairs the jury', 'Wilma Oost'],
  ['審査会の議長は誰', '織部'],
  // The reason below a heading that asks for it.
  ['why Ternhaven?', 'fog'],
  // The end of a range of days; the sum of several.
  ['until when can students apply', 'November 9'],
  ['募集はいつまで?', '2023年11月10日'],
  ['展示の班は何人', '7名'],
  ['船内見学の定員は何人', '35名'],
  ['航路はいくつある', '4'],
  ['how much is the prize for the clearest lens worth', '£1,700'],
  ['who provides the sand for the furnace', 'Dune Trust'],
  // By counter and unit.
  ['はまゆう船舶は毎年何人まで受け入れるの', '12名'],
  ['はまかぜは昨年度何回入港した?', '9回'],
  ['展望室の広さは', '1,400平方メートル'],
];

const REFUSED: readonly string[] = [
  'how much does the agreement with Brackwell cost Ternhaven University per year',
  'what is the annual budget of Brackwell Optics',
  'how much does Ternhaven University pay Brackwell',
  'who is Ingrid Tarrant',
  'who is henrik berg-lie',
  'who provides the microscopes for Brackwell',
  '浜木綿市の年間予算はいくら',
  'はまゆう船舶の資本金は?',
  '黒部社長の給料はいくら',
  '相馬理央さんの年齢は',
  '望月理央って誰?',
  '実習の授業料はいくら',
  // Who lends it need not have made it, nor own it.
  '実習の模型船は誰が作ったの',
  'who owns the lenses for the courses',
  'how many cameras does Brackwell Optics have',
];

describe('questions in other words', () => {
  it.each(TOLD)('%s', (question, ...has) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    for (const { kind } of reply.answers) expect(kind, reply.text).toBe('answered');
    for (const part of has) expect(reply.text).toContain(part);
  });

  it.each(REFUSED)('nothing says: %s', (question) => {
    const reply = bot.ask(question, { today: '2026-11-22' });
    for (const { kind } of reply.answers) expect(['answered', 'passage'], reply.text).not.toContain(kind);
  });
});
