import { setTimeout } from 'node:timers/promises';

/** Does something so many times a second for so long, whether or not what was done before has ended. */
export async function atPace(
  perSecond: number,
  seconds: number,
  work: (number: number) => Promise<void>,
): Promise<void> {
  const startedAt = performance.now();
  const under: Promise<void>[] = [];
  for (let number = 0; number < perSecond * seconds; number++) {
    const wait = startedAt + (number * 1_000) / perSecond - performance.now();
    if (wait > 1) await setTimeout(wait);
    under.push(work(number));
  }
  await Promise.all(under);
}

/** Durations by what they were of. */
export class Durations {
  readonly #of = new Map<string, number[]>();

  add(what: string, ms: number): void {
    const list = this.#of.get(what);
    if (list) list.push(ms);
    else this.#of.set(what, [ms]);
  }

  /** Of each, and of all together. */
  summaries(): readonly Summary[] {
    const each = [...this.#of].map(([what, list]) => summary(what, list));
    return [...each, summary('all', [...this.#of.values()].flat())];
  }
}

export interface Summary {
  readonly what: string;
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
}

function summary(what: string, list: readonly number[]): Summary {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { what, count: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
}
