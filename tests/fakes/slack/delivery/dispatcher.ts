import type { World } from '../world/world.js';
import { Delivery, type Envelope, type Transport } from './delivery.js';

/** What goes wrong on the way to the app, until it is set back. */
export interface Mischief {
  /** How many times more than once every event comes, with the same `event_id`. */
  duplicates: number;
  /** Milliseconds before each further attempt of an event that was not acknowledged. */
  retryDelays: readonly number[];
}

/** Brings envelopes to the app: repeats events that are not acknowledged, holds them back when told to. */
export class Dispatcher {
  readonly mischief: Mischief = { duplicates: 0, retryDelays: [0, 60_000, 300_000] };
  /** Every attempt, in the order in which they were begun. */
  readonly told: Envelope[] = [];
  private readonly world: World;
  private readonly transport: () => Transport;
  private readonly pauses = new Map<NodeJS.Timeout, () => void>();
  private held: (() => void)[] | undefined;
  private underWay = 0;

  constructor(world: World, transport: () => Transport) {
    this.world = world;
    this.transport = transport;
  }

  /** Tells the app, and resolves when it has acknowledged or no attempt is left. */
  async dispatch(envelope: Envelope): Promise<Delivery> {
    const copies = envelope.kind === 'events_api' ? this.mischief.duplicates : 0;
    for (let copy = 0; copy < copies; copy += 1) void this.deliver(new Delivery(envelope));
    return this.deliver(new Delivery(envelope));
  }

  /** From now on events wait; `release` lets them go, in the order that `arrange` gives them. */
  hold(): void {
    this.held ??= [];
  }

  release(arrange: <T>(waiting: readonly T[]) => readonly T[] = (waiting) => waiting): void {
    const waiting = this.held ?? [];
    this.held = undefined;
    for (const go of arrange(waiting)) go();
  }

  /** Does not wait any longer before it tries again what was not acknowledged. */
  retryNow(): void {
    for (const [pause, end] of [...this.pauses]) {
      clearTimeout(pause);
      end();
    }
  }

  /** How many deliveries wait before they are tried again. */
  get pausing(): number {
    return this.pauses.size;
  }

  /** Whether everything that was to be told was told, or given up. */
  get idle(): boolean {
    return this.underWay === 0;
  }

  close(): void {
    for (const pause of this.pauses.keys()) clearTimeout(pause);
    this.pauses.clear();
  }

  private async deliver(delivery: Delivery): Promise<Delivery> {
    this.underWay += 1;
    this.world.record.deliveries.push(delivery);
    const isEvent = delivery.envelope.kind === 'events_api';
    if (isEvent && this.held !== undefined) await this.released(this.held);
    const delays = isEvent ? this.mischief.retryDelays : [];
    await this.attempt(delivery, 0, '');
    for (const [index, delay] of delays.entries()) {
      const last = delivery.attempts.at(-1)!;
      if (last.outcome === 'acknowledged') break;
      if (delay > 0) await this.pause(delay);
      await this.attempt(delivery, index + 1, last.reason);
    }
    this.underWay -= 1;
    this.world.changes.happened();
    return delivery;
  }

  private async attempt(delivery: Delivery, number: number, reason: string): Promise<void> {
    const retry = number === 0 ? undefined : { number, reason };
    this.told.push(delivery.envelope);
    delivery.attempts.push(await this.transport().attempt(delivery.envelope, retry));
    this.world.changes.happened();
  }

  private released(held: (() => void)[]): Promise<void> {
    return new Promise((resolve) => held.push(resolve));
  }

  private pause(delay: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        this.pauses.delete(pause);
        resolve();
      };
      const pause = setTimeout(end, delay);
      this.pauses.set(pause, end);
      this.world.changes.happened();
    });
  }
}
