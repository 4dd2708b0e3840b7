import type { Language } from '../../src/core/languages/language.js';
import { percentile } from '../measures/timed.js';
import type { Data } from './data.js';
import { withWorstBlock } from './loopBlocks.js';
import { type Asked, LOOKED_AT, type Quality, qualityOf } from './quality.js';
import { shownSentence } from './shownSentence.js';
import type { RetrievalSystem, Searchable } from './system.js';

export interface BuildMeasure {
  readonly ms: number;
  /** Processor time of the whole process, its threads included. */
  readonly cpuMs: number;
  readonly perSecond: number;
  /** What the index holds in the memory of JavaScript after a forced collection, without the documents. */
  readonly heapMb: number;
  /** The longest time without a turn of the event loop while it was built. */
  readonly worstBlockMs: number;
  /** Processor time of the main thread in the longest one. */
  readonly worstBlockCpuMs: number;
}

export interface QueryMeasure {
  readonly n: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of one question in the mean. */
  readonly cpuMs: number;
}

/** One system over one collection. */
export interface Measure {
  readonly documents: number;
  readonly quality: Partial<Record<Language, Quality>>;
  readonly build: BuildMeasure;
  readonly query: QueryMeasure;
}

export async function measure(
  system: RetrievalSystem,
  { documents, questions }: Data,
  only: Language | undefined,
  progress: (done: string) => void,
): Promise<Measure> {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const before = heapMb();
  const cpu = process.cpuUsage();
  const from = performance.now();
  const { result: built, ...blocks } = await withWorstBlock(() => system.build(documents, only));
  const ms = performance.now() - from;
  const cpuMs = cpuSince(cpu);
  progress(`${documents.length} documents in ${Math.round(ms)} ms`);
  const build = {
    ms,
    cpuMs,
    perSecond: documents.length / (ms / 1000),
    heapMb: heapMb() - before,
    ...blocks,
  };
  const { asked, query } = await askAll(built, questions, texts, progress);
  const languages = [...new Set(asked.map(({ question: { lang } }) => lang))].sort();
  const quality = Object.fromEntries(
    languages.map((lang) => [lang, qualityOf(asked.filter(({ question }) => question.lang === lang))]),
  );
  return { documents: documents.length, quality, build, query };
}

/** Asks one question after another; what a system without sentences shows is looked for outside of the time. */
async function askAll(
  searchable: Searchable,
  questions: Data['questions'],
  texts: ReadonlyMap<string, string>,
  progress: (done: string) => void,
): Promise<{ asked: Asked[]; query: QueryMeasure }> {
  const asked: Asked[] = [];
  const times: number[] = [];
  let cpuMs = 0;
  for (const question of questions) {
    const cpu = process.cpuUsage();
    const from = performance.now();
    const hits = await searchable.search(question.text, LOOKED_AT);
    times.push(performance.now() - from);
    cpuMs += cpuSince(cpu);
    const [first] = hits;
    const shown = first ? (first.sentence ?? shownSentence(texts.get(first.id) ?? '', question.text)) : '';
    asked.push({ question, hits, shown });
    if (asked.length % 1000 === 0) progress(`${asked.length} of ${questions.length} questions`);
  }
  const query = {
    n: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuMs: cpuMs / Math.max(1, times.length),
  };
  return { asked, query };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function heapMb(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
