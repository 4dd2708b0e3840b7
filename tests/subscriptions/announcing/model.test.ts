import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rule } from '../../../src/core/subscriptions/rule.js';
import { Channels, DAYS, HOURS, MINUTES } from './channels.js';
import { newStore } from './store.js';
import { town } from './town.js';

const NEWS = 9;
const CATALOGUE = town({ agreements: NEWS });
const START = Date.parse('2026-11-22T03:00Z');

/** One of each way of being told. */
const RULES: Readonly<Record<string, Partial<Rule>>> = {
  both: {},
  english: { languages: ['en'], threads: false },
  japanese: { languages: ['ja'], told: 'ja' },
  overseas: { topic: { is: 'overseas' } },
  daily: { schedule: { every: 'day', hour: 9, zone: 'Asia/Tokyo' } },
  weekly: {
    schedule: { every: 'week', weekday: 'monday', hour: 9, zone: 'Europe/Copenhagen' },
    languages: ['ja'],
  },
};
const IDS = Object.keys(RULES);

type Step =
  | { readonly kind: 'found'; readonly releases: readonly string[] }
  | { readonly kind: 'corrected'; readonly release: string }
  | { readonly kind: 'subscribed'; readonly id: string }
  | { readonly kind: 'paused' | 'resumed'; readonly id: string }
  | { readonly kind: 'time'; readonly ms: number }
  /** A round; one that dies before its nth step, where there is an n. */
  | { readonly kind: 'round'; readonly diesAt?: number }
  | { readonly kind: 'delivered' };

const release = fc
  .tuple(fc.nat(NEWS - 1), fc.constantFrom('en', 'ja'))
  .map(([i, language]) => `p${i}-${language}`);
const id = fc.constantFrom(...IDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('found' as const),
      releases: fc.array(release, { minLength: 1, maxLength: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('corrected' as const), release }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('subscribed' as const), id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('paused' as const, 'resumed' as const), id }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      ms: fc.constantFrom(MINUTES, HOURS, 13 * HOURS, 3 * DAYS, -5 * HOURS),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('round' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('round' as const), diesAt: fc.nat(40) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'delivered' } as const) },
);

/** What is expected, as plainly as it can be said: who has subscribed when a piece of news is announced is told. */
class Model {
  readonly #announced = new Map<string, Set<string>>();
  readonly #waiting = new Set<string>();
  readonly subscribed = new Set<string>();

  found(releases: readonly string[]): void {
    for (const one of releases) this.#waiting.add(one);
  }

  /** A round may have announced what waited, to those who were there. */
  round(announced: (release: string) => boolean): void {
    for (const one of this.#waiting) {
      if (!announced(one)) continue;
      this.#waiting.delete(one);
      const told = this.#announced.get(newsOf(one)) ?? new Set();
      for (const id of this.subscribed) told.add(id);
      this.#announced.set(newsOf(one), told);
    }
  }

  expected(id: string): readonly string[] {
    return [...this.#announced]
      .filter(([news, told]) => told.has(id) && (id !== 'overseas' || Number(news) % 2 === 0))
      .map(([news]) => news)
      .sort();
  }
}

const newsOf = (release: string): string => /\d+/.exec(release)?.[0] ?? '';

class Died extends Error {}

it('tells every subscription of every piece of news exactly once, whatever dies and whatever the clock does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const store = await newStore();
      const channels = new Channels(store, CATALOGUE, START);
      const model = new Model();
      const round = async (gate?: () => void): Promise<void> => {
        await channels.announce(gate).catch((error: unknown) => {
          if (!(error instanceof Died)) throw error;
        });
        const waiting = new Set((await store.news.waiting(100)).map((news) => news.id));
        model.round((one) => !waiting.has(`release:${one}`));
      };
      for (const one of steps) await take(one, { channels, model, round, store });
      for (const id of IDS) await store.subscriptions.resume(id);
      for (let day = 0; day < 18; day++) {
        await round();
        await channels.deliver();
        channels.now += 13 * HOURS;
      }
      for (const id of model.subscribed) {
        const told = newsIn(channels.posts.get(id) ?? new Map());
        expect({ id, told }).toEqual({ id, told: model.expected(id) });
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

interface World {
  readonly channels: Channels;
  readonly model: Model;
  readonly store: Awaited<ReturnType<typeof newStore>>;
  round(gate?: () => void): Promise<void>;
}

async function take(one: Step, { channels, model, round, store }: World): Promise<void> {
  switch (one.kind) {
    case 'found': {
      const releases = [...new Set(one.releases)].filter((release) => !channels.found.has(release));
      await channels.find(...releases);
      return model.found(releases);
    }
    case 'corrected':
      if (channels.found.has(one.release)) await channels.correct(one.release, `at ${channels.now}`);
      return;
    case 'subscribed':
      if (!model.subscribed.has(one.id)) await channels.subscribe(one.id, RULES[one.id]);
      model.subscribed.add(one.id);
      return;
    case 'paused':
      return store.subscriptions.pause(one.id, channels.now, 'is_archived');
    case 'resumed':
      return store.subscriptions.resume(one.id);
    case 'time':
      channels.now += one.ms;
      return;
    case 'round': {
      let left = one.diesAt;
      return round(
        left === undefined
          ? undefined
          : () => {
              if (left !== undefined && left-- <= 0) throw new Died();
            },
      );
    }
    case 'delivered':
      return channels.deliver();
    default:
      return one satisfies never;
  }
}

/** A digest of nothing but corrections. */
const CORRECTIONS =
  /^(?:(?:One changed release|\d+ changed releases)\.|内容が変わったリリースが\d+件あります。)\n/;

/** The news that stand in a channel, each as often as it is told; what a correction says of it is not telling it. */
function newsIn(posts: ReadonlyMap<string, string>): readonly string[] {
  const lines = [...posts]
    .filter(([reference, text]) => !reference.startsWith('correction:') && !CORRECTIONS.test(text))
    .flatMap(
      ([, text]) => text.split(/\n(?:Changed releases|内容が変わったリリース)\n/)[0]?.split('\n') ?? [],
    );
  return lines
    .flatMap((line) => /(?:Partner |提携先)(\d+)(?:$|\b.*: |の提携| –| <)/.exec(line)?.[1] ?? [])
    .sort();
}
