import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Adapter, ChannelHappening } from '../../core/ports/adapter.js';
import type { Log } from '../../core/ports/log.js';
import type { Measures } from '../../core/ports/measures.js';
import type { Keeping, QueueFigures } from '../../core/ports.js';
import { announce } from '../../core/subscriptions/announcing/announce.js';
import { type AnnouncingContext, announcingMemory } from '../../core/subscriptions/announcing/context.js';
import { Courier } from '../../core/subscriptions/delivering/courier.js';
import type { Delivering, Telling as TellingOf } from '../../core/subscriptions/delivering/deliver.js';
import { followHappening } from '../../core/subscriptions/delivering/pausing.js';
import { reconcile } from '../../core/subscriptions/delivering/reconcile.js';
import { ARRIVING_MS, type OnUnknown } from '../../core/subscriptions/delivering/step.js';
import { eventMessage } from '../../core/subscriptions/eventMessage.js';
import type { NewsKnowledge } from '../../core/subscriptions/newsKnowledge.js';
import type { DateValue } from '../../core/text/dateValue.js';
import { type Clock, isDoneWithin } from './clock.js';

export interface TellingOptions {
  readonly keeping: Keeping;
  /** One name a process. */
  readonly owner: string;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly chance: () => number;
  readonly onUnknown: OnUnknown;
  /** What the bot answers from now. */
  readonly knowledge: () => NewsKnowledge;
  /** The platforms that are to run, ready or not. */
  readonly platforms: readonly string[];
  readonly ready: () => readonly Adapter[];
  /** The day that it is where the program runs. */
  readonly today: () => DateValue;
  /** How long a channel that takes one language waits for it when the other one comes first. */
  readonly languageWaitMinutes: () => number;
  readonly measures: Measures;
  readonly log: Log;
}

/** The lease of whoever announces; a round is repeated, so that another takes over within 15 seconds. */
const ANNOUNCING = 'announcing';
const ANNOUNCING_MS = 10_000;
const ROUND_MS = 1_000;
const FIGURES_MS = 2_000;
/** What is under way gets so long at the end; a request that ends later is looked up by the next process. */
const STOP_MS = 6_000;
/** Slack lets fifty channels be asked about in a minute. */
const ASK_MS = 1_300;

/**
 * What makes of news notifications, and delivers them: one process announces, all deliver, each on the platforms that it
 * is connected to.
 */
export class Telling {
  readonly #options: TellingOptions;
  readonly #couriers: readonly Courier[];
  readonly #stopping = new AbortController();
  #waking = new AbortController();
  #announcing: Promise<void> | undefined;
  #figures: readonly QueueFigures[] = [];

  constructor(options: TellingOptions) {
    this.#options = options;
    const work = this.#delivering();
    this.#couriers = options.platforms.map(
      (platform) =>
        new Courier(platform, () => options.ready().find((one) => one.platform === platform), work),
    );
  }

  /** What waits, as it was a moment ago. */
  get figures(): readonly QueueFigures[] {
    return this.#figures;
  }

  async start(): Promise<void> {
    const { keeping, owner, clock, log } = this.#options;
    if (keeping.isAlone) {
      const lookAt = clock.now() + ARRIVING_MS;
      const inherited = await keeping.use(({ queue }) => queue.inherit(owner, lookAt)).catch(() => 0);
      if (inherited > 0) log.info({ deliveries: inherited }, 'takes up what another process was delivering');
    }
    for (const courier of this.#couriers) courier.start();
    this.#announcing = this.#announce();
    void this.#look();
  }

  /** Something was found, or is known now. */
  nudge(): void {
    this.#waking.abort();
    this.#nudgeCouriers();
  }

  /** A platform is ready: what waits for it goes on, and what happened to its channels meanwhile is followed. */
  came(platform: string): void {
    this.nudge();
    const { keeping, clock, log } = this.#options;
    const adapter = this.#options.ready().find((one) => one.platform === platform);
    if (!adapter) return;
    const { signal: stop } = this.#stopping;
    const ms = platform === 'slack' ? ASK_MS : 0;
    const pause = () => clock.sleep(ms, stop);
    reconcile(adapter, { keeping, clock, log, stop, pause })
      .then(() => this.nudge())
      .catch((err: unknown) => log.warn({ err, platform }, 'the channels could not be looked at'));
  }

  /** Something has happened to a channel. */
  happened(happening: ChannelHappening): void {
    const { keeping, clock, log } = this.#options;
    // What is missed here is seen when a delivery is refused, or at the next start.
    followHappening(happening, { keeping, clock, log })
      .then(() => this.nudge())
      .catch((err: unknown) => log.warn({ err, what: happening.what }, 'a happening could not be followed'));
  }

  /** Begins nothing new, and finishes what is under way. */
  async stop(): Promise<void> {
    const { clock, keeping, owner, log } = this.#options;
    this.#stopping.abort();
    this.#waking.abort();
    const all = Promise.all([this.#announcing, ...this.#couriers.map((courier) => courier.stop())]);
    if (!(await isDoneWithin(all, STOP_MS, clock))) {
      log.warn({}, 'notifications that are on their way are looked up by the next process');
    }
    await keeping.use(({ leases }) => leases.release(ANNOUNCING, owner)).catch(() => undefined);
  }

  async #announce(): Promise<void> {
    const { keeping, owner, clock, log } = this.#options;
    const { signal } = this.#stopping;
    const context: AnnouncingContext = {
      ...this.#options,
      now: () => clock.now(),
      pause: setImmediate,
      memory: announcingMemory(),
    };
    while (!signal.aborted) {
      this.#waking = new AbortController();
      try {
        const now = clock.now();
        const lease = { owner, now, until: now + ANNOUNCING_MS };
        const isOurs = await keeping.use(({ leases }) => leases.hold(ANNOUNCING, lease));
        if (isOurs && (await announce(context)).deliveries > 0) this.#nudgeCouriers();
      } catch (err) {
        log.warn({ err }, 'a round of announcing failed');
      }
      if (!signal.aborted) await clock.sleep(ROUND_MS, this.#waking.signal);
    }
  }

  #nudgeCouriers(): void {
    for (const courier of this.#couriers) courier.nudge();
  }

  async #look(): Promise<void> {
    const { keeping, clock } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const standing = keeping.use(({ queue }) => queue.standing(clock.now()));
      // While the store is gone, what was known last stands.
      this.#figures = await standing.catch(() => this.#figures);
      await clock.sleep(FIGURES_MS, signal);
    }
  }

  #delivering(): Delivering {
    const { knowledge, keeping } = this.#options;
    const isBehind = async (revision: number): Promise<boolean> =>
      revision < (await keeping.use(({ releases }) => releases.revision()));
    return {
      ...this.#options,
      hash: (text) => createHash('sha256').update(text).digest('base64url'),
      tell: async (event, rule, subscription): Promise<TellingOf> => {
        const known = knowledge();
        const message = eventMessage(event, rule, subscription, known);
        const isNew = event.kind === 'release' && message !== undefined;
        // Another process may have announced what this one has not read yet.
        if (!isNew && (await isBehind(known.revision))) return { kind: 'too early' };
        return message ? { kind: 'message', message } : { kind: 'nothing' };
      },
    };
  }
}
