import type { Adapter } from '../../ports/adapter.js';
import { type Channel, type Moment, StoreError, type Taken } from '../../ports.js';
import { type Delivered, type Delivering, deliver } from './deliver.js';
import { RoundRobin } from './roundRobin.js';

/** How often the store is asked what waits: other processes announce too. */
const LOOK_MS = 1_000;
/** Whoever dies before it sends holds up a delivery for so long. */
const CLAIM_MS = 30_000;
/** Taken together, in one statement. */
const MOST_TAKEN = 32;

/** Delivers what is due on one platform, as long as that is ready. */
export class Courier {
  readonly #adapter: () => Adapter | undefined;
  readonly #work: Delivering;
  readonly #turns = new RoundRobin();
  readonly #underWay = new Set<Promise<void>>();
  readonly #platform: string;
  #stopping = new AbortController();
  #waking = new AbortController();
  #lookAt: Moment = 0;
  #running: Promise<void> | undefined;

  /** `adapter` gives the platform's while it is ready. */
  constructor(platform: string, adapter: () => Adapter | undefined, work: Delivering) {
    this.#platform = platform;
    this.#adapter = adapter;
    this.#work = work;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Something may be due that was not a moment ago. */
  nudge(): void {
    this.#lookAt = 0;
    this.#waking.abort();
  }

  /** Takes nothing new; resolves when what is under way is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#waking.abort();
    await this.#running;
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #run(): Promise<void> {
    const { clock } = this.#work;
    while (!this.#stopping.signal.aborted) {
      this.#waking = new AbortController();
      const adapter = this.#adapter();
      const isThere = adapter ? await this.#round(adapter).catch((error) => this.#failed(error)) : false;
      const now = clock.now();
      const wakeAt = isThere
        ? Math.min(this.#lookAt, this.#turns.wakeAt(now) ?? this.#lookAt)
        : now + LOOK_MS;
      // A clock that was put back makes nobody wait for longer than a look.
      const ms = Math.min(Math.max(wakeAt - now, 0), LOOK_MS);
      if (ms > 0 && !this.#stopping.signal.aborted) await clock.sleep(ms, this.#waking.signal);
    }
  }

  /** Learns what waits, where it is time, and takes whose turn it is. */
  async #round(adapter: Adapter): Promise<true> {
    const { keeping, clock } = this.#work;
    const now = clock.now();
    if (now >= this.#lookAt || this.#lookAt > now + LOOK_MS) {
      this.#lookAt = now + LOOK_MS;
      const waiting = await keeping.use(async ({ queue }) => {
        await queue.expire(now);
        return queue.waiting(this.#platform, now);
      });
      this.#turns.learn(waiting);
    }
    const turns = this.#turns.next(clock.now());
    for (let start = 0; start < turns.length; start += MOST_TAKEN) {
      await this.#take(turns.slice(start, start + MOST_TAKEN), adapter);
    }
    return true;
  }

  /** While the store is gone, nothing can be claimed, and its handle tells of it: it is asked again. */
  #failed(error: unknown): false {
    if (!(error instanceof StoreError))
      this.#work.log.error({ err: error }, 'what is due could not be taken');
    return false;
  }

  async #take(channels: readonly Channel[], adapter: Adapter): Promise<void> {
    const { keeping, clock, owner } = this.#work;
    const now = clock.now();
    const lease = { owner, now, until: now + CLAIM_MS };
    const { paceMs } = adapter.habits;
    const left = new Map(channels.map((channel) => [lineOf(channel), channel]));
    try {
      const taken = await keeping.use(({ queue }) => queue.take(lease, channels, now - paceMs));
      for (const one of taken) {
        left.delete(lineOf(one.channel));
        this.#begin(one, adapter);
      }
    } finally {
      // Somebody else has it, or nothing waits there any more: the next look says.
      for (const channel of left.values()) this.#turns.done(channel, undefined);
    }
  }

  #begin(taken: Taken, adapter: Adapter): void {
    const { log } = this.#work;
    const delivering = deliver(taken, adapter, this.#work)
      .then((delivered) => this.#ended(taken.channel, delivered))
      .catch((error: unknown) => {
        // What was claimed comes back when its lease has ended.
        log.warn({ err: error, event: taken.event }, 'a delivery was left where it stood');
        this.#turns.done(taken.channel, undefined);
      })
      .finally(() => {
        this.#underWay.delete(delivering);
        this.#waking.abort();
      });
    this.#underWay.add(delivering);
  }

  #ended(channel: Channel, { at, effect }: Delivered): void {
    const now = this.#work.clock.now();
    const { workspace } = channel;
    if (effect?.kind === 'hold' && effect.of !== 'channel')
      this.#turns.hold(effect.of, workspace, now + effect.ms);
    if (effect?.kind === 'trouble') this.#turns.trouble(workspace, now);
    if (effect?.kind === 'well') this.#turns.well(workspace);
    this.#turns.done(channel, at);
  }
}

const lineOf = ({ workspace, id }: Channel): string => JSON.stringify([workspace, id]);
