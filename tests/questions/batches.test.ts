import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/adapters/sources/folder.js';
import { readParties } from '../../src/adapters/sources/partiesFile.js';
import { judge } from '../../src/commands/evaluation/judge.js';
import { readEvaluationSet } from '../../src/commands/evaluation/question.js';
import { type Judged, type Score, scoreOf } from '../../src/commands/evaluation/score.js';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The day on which the batches are asked: what is still in force changes with it. */
const TODAY = '2026-11-22';

/** What each batch reached at least: questions that are right, and at most that many wrong, of how many. */
const FLOORS: readonly (readonly [batch: string, right: number, wrong: number, of: number])[] = [
  ['a1', 106, 1, 110],
  ['a2', 104, 1, 110],
  ['a3', 103, 1, 110],
  ['b1', 102, 4, 110],
  ['b2', 99, 4, 110],
  ['b3', 101, 3, 110],
  ['c1', 101, 3, 110],
  ['d1', 105, 1, 110],
  ['e1', 79, 2, 110],
  ['f1', 99, 1, 110],
  ['g1', 88, 2, 100],
  ['h1', 86, 3, 100],
  ['i1', 86, 5, 100],
  ['j1', 88, 3, 100],
  ['k1', 91, 5, 100],
  ['l1', 97, 2, 100],
  ['m1', 87, 6, 100],
  ['n1', 96, 2, 100],
  ['o1', 89, 5, 100],
  ['p1', 95, 1, 100],
  ['q1', 81, 5, 100],
  ['r1', 87, 3, 100],
  ['s1', 80, 6, 100],
  ['t1', 82, 6, 100],
  ['u1', 72, 13, 100],
  ['v1', 80, 7, 100],
  ['w1', 48, 18, 100],
  ['x1', 63, 15, 100],
];

async function botOver(folder: string): Promise<Bot> {
  const { releases } = await readFolder(path(`releases/${folder}`));
  const { parties } = await readParties(path('../../data/parties.json'));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties });
  return createBot(await createKnowledge({ ledger }));
}

async function askBatch(batch: string, bot: Bot): Promise<Score> {
  const file = path(`${batch}.jsonl`);
  const set = readEvaluationSet(await readFile(file, 'utf8'), file);
  if (set.kind === 'wrong') throw new Error(set.sentence);
  const judged = set.questions.map((question): Judged => {
    const reply = bot.ask(question.question, { today: TODAY });
    return { question, verdict: judge(question, reply), text: reply.text };
  });
  return scoreOf(judged);
}

describe('the batches of questions stay where they were', () => {
  const bots = new Map<string, Bot>();
  beforeAll(async () => {
    const folders = new Set(FLOORS.map(([batch]) => batch.slice(0, 1)));
    for (const folder of folders) bots.set(folder, await botOver(folder));
  }, 600_000);

  it.each(FLOORS)('%s: at least %i right and at most %i wrong', async (batch, right, wrong, of) => {
    const score = await askBatch(batch, bots.get(batch.slice(0, 1)) as Bot);
    console.info(
      `${batch}: ${score.right} right, ${score.passage} passages, ${score.refused} refused, ${score.wrong} wrong of ${score.questions}`,
    );
    expect(score.questions).toBe(of);
    expect(score.right).toBeGreaterThanOrEqual(right);
    expect(score.wrong).toBeLessThanOrEqual(wrong);
  });
});
