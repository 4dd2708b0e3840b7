import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../../src/adapters/sources/folder.js';
import { readParties } from '../../../src/adapters/sources/partiesFile.js';
import { judge } from '../../../src/commands/evaluation/judge.js';
import { type EvaluationQuestion, readEvaluationSet } from '../../../src/commands/evaluation/question.js';
import { type Bot, createBot } from '../../../src/core/bot.js';
import { readFacts } from '../../../src/core/facts/read.js';
import { createKnowledge } from '../../../src/core/knowledge.js';
import { buildLedger } from '../../../src/core/ledger/build.js';
import type { Party } from '../../../src/core/ledger/parties.js';
import type { Release } from '../../../src/core/releases/release.js';
import { folderOf } from '../askBatch.js';

/** The day on which the batches are asked. */
export const TODAY = '2026-11-22';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** A folder of releases with all the questions that are asked over it. */
export interface QuestionSet {
  readonly folder: string;
  readonly releases: readonly Release[];
  readonly questions: readonly EvaluationQuestion[];
}

/** Every batch that there is, by the folder of its releases: a1, a2 and a3 are asked over `a`. */
export async function everySet(): Promise<readonly QuestionSet[]> {
  const batches = (await readdir(path('.')))
    .filter((name) => /^[a-z]+\d\.jsonl$/.test(name))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
  const folders = [...new Set(batches.map(folderOf))];
  return Promise.all(
    folders.map(async (folder) => ({
      folder,
      releases: (await readFolder(path(`releases/${folder}`))).releases,
      questions: (
        await Promise.all(batches.filter((batch) => folderOf(batch) === folder).map(questionsOf))
      ).flat(),
    })),
  );
}

async function questionsOf(batch: string): Promise<readonly EvaluationQuestion[]> {
  const name = `${batch}.jsonl`;
  const set = readEvaluationSet(await readFile(path(name), 'utf8'), name);
  if (set.kind === 'wrong') throw new Error(set.sentence);
  return set.questions;
}

/** The organisations that the project ships. */
export const shippedParties = async (): Promise<readonly Party[]> =>
  (await readParties(fileURLToPath(new URL('../../../data/parties.json', import.meta.url)))).parties;

export async function botOver(releases: readonly Release[], parties: readonly Party[]): Promise<Bot> {
  const ledger = buildLedger({ releases, readings: releases.map(readFacts), parties });
  return createBot(await createKnowledge({ ledger }));
}

/** The questions that are answered right. */
export const rightOf = (
  bot: Bot,
  questions: readonly EvaluationQuestion[],
  today = TODAY,
): readonly EvaluationQuestion[] =>
  questions.filter((question) => judge(question, bot.ask(question.question, { today })) === 'right');

export const isAnswerable = ({ expected }: EvaluationQuestion): boolean => !expected.includes('no answer');
