import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { openKeeper, type StorePlace } from '../../src/adapters/stores/openKeeper.js';
import type { AskedQuestion, Lease, PersonRef } from '../../src/core/ports.js';

/** What one process did in a second, and how long it waited for each. */
export interface Rate {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export type WorkName = keyof typeof WORK;

const PERSON: PersonRef = { platform: 'bench', id: 'U1' };

const question = (id: string): AskedQuestion => ({
  id,
  text: 'When was the agreement with Aoba City signed?',
  query: { op: 'value', attribute: 'signedOn', parties: ['Ab3dEf'] },
  kind: 'answered',
  language: 'en',
  asker: PERSON,
  askedAt: Date.now(),
});

const leaseOf = (owner: string): Lease => {
  const now = Date.now();
  return { owner, now, until: now + 10_000 };
};

type Work = (keeper: Keeper, id: string) => Promise<unknown>;

/** What is measured, one of each. */
export const WORK = {
  /** One acknowledged write. */
  write: ({ store }, id) => store.questions.record(question(id)),
  /** All that one question on a chat platform writes: before it is acknowledged, and when it is answered. */
  question: async ({ store }, id) => {
    const event = { platform: 'bench', eventId: id, message: id, payload: '{}', receivedAt: Date.now() };
    const claim = await store.inbound.receive(event, leaseOf(id));
    await store.atomically(async (within) => {
      await within.questions.record(question(id));
      await within.conversations.keep({ platform: 'bench', id }, { query: { op: 'count' } }, Date.now());
      if (claim) await within.inbound.finish(claim, id);
    });
  },
  /** The last query of a conversation, by its key. */
  read: ({ store }, id) => store.conversations.get({ platform: 'bench', id }),
} satisfies Record<string, Work>;

/** Does one kind of work for some time, so many at a time. */
async function measure(
  keeper: Keeper,
  work: Work,
  prefix: string,
  ms: number,
  atOnce: number,
): Promise<Rate> {
  const waits: number[] = [];
  const started = performance.now();
  let count = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - started < ms) {
      const before = performance.now();
      await work(keeper, `${prefix}-${count++}`);
      waits.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - started) / 1000;
  waits.sort((a, b) => a - b);
  const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? 0;
  return { perSecond: waits.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** `worker.js PLACE WORK MS AT_ONCE`: waits for a line, works, and writes a rate as JSON. */
async function main([place, name, ms, atOnce]: readonly string[]): Promise<void> {
  const keeper = await openKeeper(JSON.parse(place!) as StorePlace);
  process.stdout.write('open\n');
  await new Promise((start) => process.stdin.once('data', start));
  const rate = await measure(keeper, WORK[name as WorkName], `${process.pid}`, Number(ms), Number(atOnce));
  process.stdout.write(`${JSON.stringify(rate)}\n`);
  await keeper.close();
  process.stdin.destroy();
}

await main(process.argv.slice(2));
