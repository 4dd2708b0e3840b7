import { beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/core/bot.js';
import { askBatch, botOver, folderOf, scoreLine } from './askBatch.js';

const at = (name: string): URL => new URL(name, import.meta.url);

/** What each batch reached at least: questions that are right, and at most that many wrong, of how many. */
const FLOORS: readonly (readonly [batch: string, right: number, wrong: number, of: number])[] = [
  ['a1', 106, 1, 110],
  ['a2', 104, 1, 110],
  ['a3', 104, 1, 110],
  ['b1', 102, 4, 110],
  ['b2', 100, 4, 110],
  ['b3', 101, 3, 110],
  ['c1', 102, 3, 110],
  ['d1', 106, 1, 110],
  ['e1', 81, 2, 110],
  ['f1', 100, 1, 110],
  ['g1', 90, 1, 100],
  ['h1', 87, 3, 100],
  ['i1', 86, 5, 100],
  ['j1', 92, 3, 100],
  ['k1', 93, 3, 100],
  ['l1', 97, 2, 100],
  ['m1', 87, 6, 100],
  ['n1', 97, 2, 100],
  ['o1', 90, 5, 100],
  ['p1', 95, 1, 100],
  ['q1', 84, 2, 100],
  ['r1', 88, 3, 100],
  ['s1', 85, 5, 100],
  ['t1', 83, 6, 100],
  ['u1', 93, 2, 100],
  ['v1', 91, 2, 100],
  ['w1', 76, 9, 100],
  ['x1', 85, 8, 100],
  ['y1', 80, 8, 100],
  ['z1', 69, 12, 100],
  ['aa1', 81, 8, 100],
  ['ab1', 80, 4, 100],
  ['ac1', 81, 5, 100],
  ['ad1', 80, 7, 100],
];

describe('the batches of questions stay where they were', () => {
  const bots = new Map<string, Bot>();
  beforeAll(async () => {
    const folders = new Set(FLOORS.map(([batch]) => folderOf(batch)));
    for (const folder of folders) bots.set(folder, await botOver(at(`releases/${folder}/`)));
  }, 600_000);

  it.each(FLOORS)('%s: at least %i right and at most %i wrong', async (batch, right, wrong, of) => {
    const score = await askBatch(at(`${batch}.jsonl`), bots.get(folderOf(batch)) as Bot);
    console.info(scoreLine(batch, score));
    expect(score.questions).toBe(of);
    expect(score.right).toBeGreaterThanOrEqual(right);
    expect(score.wrong).toBeLessThanOrEqual(wrong);
  });
});
