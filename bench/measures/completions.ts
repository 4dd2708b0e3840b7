import { type Completed, completions } from '../../src/core/chat/complete.js';
import type { Knowledge } from '../../src/core/knowledge.js';
import type { Language } from '../../src/core/languages/language.js';
import type { GeneratedRelease } from '../generator/corpus.js';
import { percentile, timed } from './timed.js';

/** What is offered while names are typed, in milliseconds; the first one after releases were read makes the names ready. */
export interface CompletionsMeasure {
  readonly keys: number;
  readonly firstMs: number;
  readonly p50: number;
  readonly p99: number;
}

/** Partners whose names are typed, spread over the corpus. */
const TYPED = 60;

/** Types names of partners, letter by letter. */
export function measureCompletions(
  knowledge: Knowledge,
  generated: readonly GeneratedRelease[],
): CompletionsMeasure {
  const key = (what: Completed, typed: string, language: Language): number =>
    timed(() => completions(knowledge, what, typed, language)).seconds * 1000;
  const firstMs = Math.max(key('partner', 'a', 'en'), key('partner', 'a', 'ja'));
  const step = Math.max(1, Math.floor(generated.length / TYPED));
  const partners = generated.filter((_, place) => place % step === 0).map(({ plan }) => plan);
  const times = partners.flatMap(({ partner, language }) =>
    [...partner[language]]
      .slice(0, 12)
      .map((_, end) => key('partner', partner[language].slice(0, end), language)),
  );
  return { keys: times.length, firstMs, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
