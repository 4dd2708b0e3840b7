import type {
  AnnouncedEvent,
  Channel,
  Delivery,
  DeliveryState,
  Lease,
  Settlement,
  Store,
  Taken,
  Way,
} from '../../../src/core/ports.js';

/** A delivery as the model keeps it. */
interface Row {
  readonly id: string;
  readonly subscription: string;
  readonly event: string;
  readonly channel: Channel;
  dueAt: number;
  state: DeliveryState;
  notBefore: number;
  leaseUntil: number;
  fence: number;
  attempts: number;
  failures: number;
  looks: number;
  firstSentAt?: number;
  way?: Way;
  reference?: string;
}

const OPEN: readonly DeliveryState[] = ['pending', 'claimed', 'sending', 'unknown', 'checking'];

/** What a store promises of deliveries, as plainly as it can be said. */
export class MemoryQueue {
  readonly rows: Row[] = [];
  readonly paused = new Set<string>();
  readonly #events = new Map<string, AnnouncedEvent>();
  readonly #failures = new Map<string, number>();

  readonly #rule: string;

  constructor(rule: string) {
    this.#rule = rule;
  }

  announce(
    event: AnnouncedEvent,
    to: readonly { subscription: string; channel: Channel; dueAt: number }[],
  ): void {
    this.#events.set(event.id, event);
    for (const { subscription, channel, dueAt } of to) {
      this.rows.push({
        ...{ id: `${subscription}/${event.id}`, subscription, event: event.id, channel, dueAt },
        ...{ state: 'pending', notBefore: 0, leaseUntil: 0, fence: 0, attempts: 0, failures: 0, looks: 0 },
      });
    }
  }

  get open(): readonly Row[] {
    return this.rows.filter(({ state }) => OPEN.includes(state));
  }

  /** As much of a store as delivering uses. */
  get store(): Store {
    const queue: Partial<Store['queue']> = {
      waiting: async (platform, now) => this.#waiting(platform, now),
      take: async (lease, channels) => {
        const heads = this.#heads(lease.now);
        return channels.flatMap((channel) => this.#take(lease, heads, channel) ?? []);
      },
      markSending: async (taken, { now, until }, way) => this.#markSending(taken, now, until, way),
      settle: async (taken, settlement) => this.#settle(taken, settlement),
      expire: async (now) => this.#expire(now),
    };
    const subscriptions: Partial<Store['subscriptions']> = {
      recordFailure: async (id) => {
        const failures = (this.#failures.get(id) ?? 0) + 1;
        this.#failures.set(id, failures);
        return failures;
      },
      pause: async (id) => void this.paused.add(id),
      pauseIn: async ({ workspace }) => {
        const there = new Set(
          this.rows.filter(({ channel }) => channel.workspace === workspace).map((row) => row.subscription),
        );
        for (const id of there) this.paused.add(id);
        return there.size;
      },
    };
    const deliveries: Partial<Store['deliveries']> = {
      event: async (id) => this.#events.get(id),
      find: async (subscription, event) =>
        this.rows.find((row) => row.subscription === subscription && row.event === event) as
          | Delivery
          | undefined,
    };
    return { queue, subscriptions, deliveries } as unknown as Store;
  }

  #heads(now: number): Row[] {
    const heads = new Map<string, Row>();
    for (const row of this.open.toSorted((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))) {
      const line = `${row.channel.workspace}/${row.channel.id}`;
      if (row.dueAt <= now && !this.paused.has(row.subscription) && !heads.has(line)) heads.set(line, row);
    }
    return [...heads.values()];
  }

  #waiting(platform: string, now: number) {
    return this.#heads(now)
      .filter(({ channel }) => channel.platform === platform)
      .map(({ channel, dueAt, state, notBefore, leaseUntil }) => ({
        channel,
        since: dueAt,
        at: state === 'pending' || state === 'unknown' ? notBefore : leaseUntil,
      }));
  }

  #take({ now, until }: Lease, heads: readonly Row[], { workspace, id }: Channel): Taken | undefined {
    const row = heads.find(({ channel }) => channel.workspace === workspace && channel.id === id);
    if (!row) return undefined;
    const { state } = row;
    const isSet = state === 'pending' || state === 'unknown';
    if (state === 'sending' || (isSet ? row.notBefore : row.leaseUntil) > now) return undefined;
    row.state = state === 'pending' || state === 'claimed' ? 'claimed' : 'checking';
    row.leaseUntil = until;
    row.fence++;
    return { ...row, state: row.state, rule: this.#rule };
  }

  #held({ id, fence }: Taken): Row | undefined {
    return this.rows.find((row) => row.id === id && row.fence === fence);
  }

  #markSending(taken: Taken, now: number, until: number, way: Way): boolean {
    const row = this.#held(taken);
    if (!row || !['claimed', 'checking'].includes(row.state)) return false;
    row.attempts++;
    Object.assign(row, {
      state: 'sending',
      leaseUntil: until,
      way,
      looks: 0,
      firstSentAt: row.firstSentAt ?? now,
    });
    return true;
  }

  #settle(taken: Taken, settlement: Settlement): boolean {
    const row = this.#held(taken);
    if (!row || !['claimed', 'sending', 'checking'].includes(row.state)) return false;
    switch (settlement.kind) {
      case 'sent':
        Object.assign(row, { state: 'sent', reference: settlement.reference });
        this.#failures.set(row.subscription, 0);
        break;
      case 'wait': {
        const { until: notBefore, failures, way = row.way } = settlement;
        Object.assign(row, { state: 'pending', notBefore, failures, way });
        break;
      }
      case 'put off':
        Object.assign(row, { state: 'pending', dueAt: settlement.until });
        break;
      case 'unknown':
        Object.assign(row, { state: 'unknown', notBefore: settlement.until, looks: settlement.looks });
        break;
      case 'ended':
        row.state = settlement.as;
    }
    return true;
  }

  #expire(now: number): number {
    const lost = this.rows.filter(({ state, leaseUntil }) => state === 'sending' && leaseUntil <= now);
    for (const row of lost) Object.assign(row, { state: 'unknown', fence: row.fence + 1 });
    return lost.length;
  }
}
