import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/adapters/sources/folder.js';
import { readParties } from '../../src/adapters/sources/partiesFile.js';
import { judge } from '../../src/commands/evaluation/judge.js';
import { readEvaluationSet } from '../../src/commands/evaluation/question.js';
import { type Judged, type Score, scoreOf } from '../../src/commands/evaluation/score.js';
import { type Bot, createBot } from '../../src/core/bot.js';
import { readFacts } from '../../src/core/facts/read.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { buildLedger } from '../../src/core/ledger/build.js';

/** The day on which the batches are asked: what is still in force changes with it. */
const TODAY = '2026-11-22';

/** The folder of the releases that a batch is asked over: `a1` to `a3` over `a`, `aa1` over `aa`. */
export const folderOf = (batch: string): string => batch.replace(/\d+$/, '');

/** The bot over a folder of releases. */
export async function botOver(folder: URL): Promise<Bot> {
  const { releases } = await readFolder(fileURLToPath(folder));
  const { parties } = await readParties(fileURLToPath(new URL('../../data/parties.json', import.meta.url)));
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties });
  return createBot(await createKnowledge({ ledger }));
}

/** What a bot reaches over a file of questions. */
export async function askBatch(batch: URL, bot: Bot): Promise<Score> {
  const file = fileURLToPath(batch);
  const set = readEvaluationSet(await readFile(file, 'utf8'), file);
  if (set.kind === 'wrong') throw new Error(set.sentence);
  const judged = set.questions.map((question): Judged => {
    const reply = bot.ask(question.question, { today: TODAY });
    return { question, verdict: judge(question, reply), text: reply.text };
  });
  return scoreOf(judged);
}

/** `a1: 107 right, 0 passages, 3 refused, 0 wrong of 110` */
export const scoreLine = (batch: string, score: Score): string =>
  `${batch}: ${score.right} right, ${score.passage} passages, ${score.refused} refused, ${score.wrong} wrong of ${score.questions}`;
