import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document, Question } from './system.js';

const lang = z.enum(['en', 'ja']);
const documentLine = z.object({ id: z.string(), lang, title: z.string().default(''), text: z.string() });
const questionLine = z.object({
  id: z.string(),
  lang,
  text: z.string(),
  relevant: z.string(),
  answers: z.array(z.string()).default([]),
});

/** What is measured with: paragraphs, and questions that each have one of them as their answer. */
export interface Data {
  readonly documents: readonly Document[];
  readonly questions: readonly Question[];
}

/** Reads every `docs.*.jsonl` of one folder and every `queries.*.jsonl` of another; a line says its language. */
export async function readData(documentsIn: string, questionsIn: string): Promise<Data> {
  const documents = await readLines(documentsIn, /^docs\..*\.jsonl$/, documentLine);
  const known = new Set(documents.map(({ id }) => id));
  const asked = await readLines(questionsIn, /^queries\..*\.jsonl$/, questionLine);
  const questions = asked.filter(({ relevant }) => known.has(relevant));
  if (documents.length === 0) throw new Error(`${documentsIn} holds no docs.*.jsonl with any line.`);
  if (questions.length === 0)
    throw new Error(`${questionsIn} holds no queries.*.jsonl with a question on one of the documents.`);
  return { documents, questions };
}

async function readLines<T>(folder: string, name: RegExp, shape: z.ZodType<T>): Promise<T[]> {
  const files = (await readdir(folder)).filter((one) => name.test(one)).sort();
  const all: T[] = [];
  for (const file of files) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    for (const [at, line] of lines.entries()) {
      if (line.trim() !== '') all.push(parseLine(line, shape, `${join(folder, file)}:${at + 1}`));
    }
  }
  return all;
}

function parseLine<T>(line: string, shape: z.ZodType<T>, place: string): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${place} is not in the form that is read.`, { cause: error });
  }
}
