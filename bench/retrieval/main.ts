import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/core/languages/language.js';
import { type Arguments, readArguments, USAGE } from './arguments.js';
import { type Data, readData } from './data.js';
import { growTo } from './growth.js';
import { halfOf } from './halves.js';
import { type Measure, measure } from './measure.js';
import type { Quality } from './quality.js';
import { type GrowthReport, type RetrievalReport, type SystemReport, toTables } from './report.js';
import { SYSTEMS } from './systems.js';

/**
 * `npm run bench:retrieval -- --data DIR`: this project's index beside others, on the same documents and
 * questions. Tables on standard output, progress on standard error; every measure in a process of its own,
 * so that its memory is its own.
 */
async function main(args: readonly string[]): Promise<void> {
  const given = readArguments(args);
  if ('sentence' in given) {
    process.stderr.write(`${given.sentence}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const data = await readData(given.data, given.queries);
  if (given.measure !== undefined) {
    process.stdout.write(JSON.stringify(await measureTask(given.measure, data, given)));
    // A thread of a system may still wait for work.
    process.exit();
  }
  const report = await compare(given, args, data);
  if (given.json !== undefined) await writeFile(given.json, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(toTables(report));
}

async function compare(given: Arguments, args: readonly string[], data: Data): Promise<RetrievalReport> {
  const languages = [...new Set(data.questions.map(({ lang }) => lang))].sort();
  const run = (task: Task): Promise<Measure> => measureInOwnProcess(task, args);
  const systems: SystemReport[] = [];
  for (const name of given.systems) {
    const { quality: mixed, build, query } = await run({ name });
    const separate: Partial<Record<Language, Quality>> = {};
    for (const only of languages) Object.assign(separate, (await run({ name, only })).quality);
    systems.push({ name, mixed, separate, build, query });
  }
  const growth: GrowthReport[] = [];
  const [name = ''] = given.systems.filter((one) => one === 'musubi');
  for (const size of name === '' ? [] : given.sizes) {
    const { documents, build, query } = await run({ name, size });
    growth.push({ name, documents, build, query });
  }
  return { node: process.version, icu: process.versions.icu ?? '', systems, growth };
}

/** One system over both languages, over one of them, or over so many documents. */
interface Task {
  readonly name: string;
  readonly only?: Language;
  readonly size?: number;
}

/** So many questions tell how long one takes in a grown collection. */
const ASKED_OF_GROWN = 1000;

async function measureTask(json: string, data: Data, { half }: Arguments): Promise<Measure> {
  const { name, only, size } = JSON.parse(json) as Task;
  const system = SYSTEMS.find((one) => one.name === name);
  if (!system) throw new Error(`There is no system ${name}.`);
  const isOf = ({ lang }: { readonly lang: Language }): boolean => only === undefined || lang === only;
  const documents = data.documents.filter(isOf);
  const questions = data.questions.filter(isOf).filter((one) => half === undefined || halfOf(one) === half);
  const step = Math.ceil(questions.length / ASKED_OF_GROWN);
  const task =
    size === undefined
      ? { documents, questions }
      : { documents: growTo(size, documents), questions: questions.filter((_, at) => at % step === 0) };
  return measure(system, task, only, (done) =>
    process.stderr.write(`${[name, only ?? 'mixed', ...(size ? [size] : [])].join(' ')}: ${done}\n`),
  );
}

async function measureInOwnProcess(task: Task, args: readonly string[]): Promise<Measure> {
  const script = fileURLToPath(import.meta.url);
  const flags = ['--expose-gc', '--max-old-space-size=6144', script];
  const child = spawn(process.execPath, [...flags, ...args, '--measure', JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const output = await text(child.stdout);
  const code = await ended;
  if (code !== 0) throw new Error(`Measuring ${JSON.stringify(task)} ended with ${code}.`);
  return JSON.parse(output) as Measure;
}

await main(process.argv.slice(2));
