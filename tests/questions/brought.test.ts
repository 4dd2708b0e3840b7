import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEvaluationSet } from '../../src/commands/evaluation/question.js';
import type { Bot } from '../../src/core/bot.js';
import { askBatch, botOver, scoreLine } from './askBatch.js';

/** Real releases of a network, which stand beside the project where it was worked on. */
const RELEASES = new URL('../../../shared/seeds/', import.meta.url);

/** What each batch of questions on them reached at least: right, at most that many wrong, of how many. */
const FLOORS: readonly (readonly [batch: string, right: number, wrong: number, of: number])[] = [
  ['1', 93, 2, 100],
  ['2', 87, 5, 100],
  ['3', 92, 1, 100],
];

it.each(FLOORS)('%s is a file of questions', (batch, _right, _wrong, of) => {
  const file = new URL(`brought/${batch}.jsonl`, import.meta.url);
  const set = readEvaluationSet(readFileSync(file, 'utf8'), file.pathname);
  expect(set).toMatchObject({ kind: 'questions', questions: { length: of } });
});

if (existsSync(RELEASES))
  describe('questions on releases that people brought stay where they were', () => {
    let bot: Bot;
    beforeAll(async () => {
      bot = await botOver(RELEASES);
    });

    it.each(FLOORS)('%s: at least %i right and at most %i wrong', async (batch, right, wrong, of) => {
      const score = await askBatch(new URL(`brought/${batch}.jsonl`, import.meta.url), bot);
      console.info(scoreLine(batch, score));
      expect(score.questions).toBe(of);
      expect(score.right).toBeGreaterThanOrEqual(right);
      expect(score.wrong).toBeLessThanOrEqual(wrong);
    });
  });
