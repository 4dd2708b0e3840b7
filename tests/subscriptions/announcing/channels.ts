import type { Catalogue } from '../../../src/core/answers/catalogue.js';
import { toPlainText } from '../../../src/core/answers/plainText.js';
import type { Keeping, Lease, Moment, Store, Taken } from '../../../src/core/ports.js';
import { announce } from '../../../src/core/subscriptions/announcing/announce.js';
import { announcingMemory } from '../../../src/core/subscriptions/announcing/context.js';
import { eventMessage } from '../../../src/core/subscriptions/eventMessage.js';
import { mannerOf } from '../../../src/core/subscriptions/manner.js';
import type { KnownRelease, NewsKnowledge } from '../../../src/core/subscriptions/newsKnowledge.js';
import { defaultRule, type Rule, readRule, writeRule } from '../../../src/core/subscriptions/rule.js';

export const MINUTES = 60_000;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

/** Puts everything off by a step, and may die before any of them. */
export type Gate = () => void;

/** A store whose every method goes through a gate first. */
export function gated(store: Store, gate: Gate): Store {
  const subject = <T extends object>(object: T): T =>
    new Proxy(object, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return (...args: unknown[]): unknown => {
          gate();
          return Reflect.apply(method, target, args) as unknown;
        };
      },
    });
  return new Proxy(store, {
    get: (target, name) => {
      if (name !== 'atomically') return subject(Reflect.get(target, name) as object);
      const atomically: Store['atomically'] = (work) => {
        gate();
        return target.atomically((within) => work(gated(within, gate)));
      };
      return atomically;
    },
  });
}

/** A store, a clock, what was found, and the channels that are told of it. */
export class Channels {
  now: Moment;
  today = '2026-11-22';
  languageWaitMinutes = 60;
  /** Of what the bot knows; the store's is its own. */
  revision = 0;
  readonly found = new Map<string, KnownRelease>();
  /** What stands in each subscription's channel: plain text, by the reference of the message. */
  readonly posts = new Map<string, Map<string, string>>();
  readonly #store: Store;
  readonly #catalogue: Catalogue;
  #memory = announcingMemory();

  constructor(store: Store, catalogue: Catalogue, now: Moment) {
    this.#store = store;
    this.#catalogue = catalogue;
    this.now = now;
  }

  get knowledge(): NewsKnowledge {
    return { catalogue: this.#catalogue, added: new Map(this.found), revision: this.revision };
  }

  async subscribe(id: string, rule: Partial<Rule> = {}): Promise<void> {
    const channel = { platform: 'slack', workspace: 'T', id: `C${id}` };
    const text = writeRule({ ...defaultRule('en'), ...rule });
    await this.#store.subscriptions.add({ id, channel, rule: text, createdAt: this.now });
    this.posts.set(id, this.posts.get(id) ?? new Map());
  }

  async find(...releases: readonly string[]): Promise<void> {
    for (const release of releases) {
      if (this.found.has(release)) continue;
      this.found.set(release, { id: release, digest: 'first' });
      const news = {
        id: `release:${release}`,
        kind: 'release',
        release,
        foundAt: this.now,
        source: 'feed',
      } as const;
      await this.#store.news.add(news);
    }
  }

  async correct(release: string, digest: string): Promise<void> {
    this.found.set(release, { id: release, digest });
    const id = `correction:${release}:${digest}`;
    await this.#store.news.add({ id, kind: 'correction', release, foundAt: this.now, source: 'feed' });
  }

  /** A round; with a gate, one that may die. A new process remembers nothing. */
  async announce(gate?: Gate): Promise<void> {
    const store = gate ? gated(this.#store, gate) : this.#store;
    const use: Keeping['use'] = (work) => work(store);
    if (gate) this.#memory = announcingMemory();
    await announce({
      keeping: { use },
      knowledge: () => this.knowledge,
      now: () => this.now,
      today: () => this.today,
      languageWaitMinutes: () => this.languageWaitMinutes,
      pause: async () => undefined,
      memory: this.#memory,
    });
  }

  /** Delivers what is due, as a worker does whose every request arrives. */
  async deliver(): Promise<void> {
    const { queue } = this.#store;
    const lease = { owner: 'worker', now: this.now, until: this.now + MINUTES };
    for (;;) {
      const waiting = await queue.waiting('slack', this.now);
      const taken = await queue.take(
        lease,
        waiting.map(({ channel }) => channel),
        Number.MAX_SAFE_INTEGER,
      );
      if (taken.length === 0) return;
      for (const one of taken) await this.#deliverOne(one, lease);
    }
  }

  async #deliverOne(taken: Taken, lease: Lease): Promise<void> {
    const { deliveries, queue } = this.#store;
    const { subscription: id, event: eventId } = taken;
    const event = await deliveries.event(eventId);
    const rule = readRule(taken.rule);
    if (!event || !rule) throw new Error(`${eventId} is not to be told`);
    const manner = await mannerOf(event, id, rule, deliveries);
    if (manner.kind === 'wait') {
      await queue.settle(taken, { kind: 'put off', until: this.now + 1 });
      return;
    }
    const shown = manner.kind === 'update' ? manner.event : event;
    const message = manner.kind === 'none' ? undefined : eventMessage(shown, rule, id, this.knowledge);
    if (!message) {
      await queue.settle(taken, { kind: 'ended', as: 'nothing to tell' });
      return;
    }
    const reference = manner.kind === 'update' ? manner.reference : eventId;
    await queue.markSending(taken, lease, 'post');
    this.posts.get(id)?.set(reference, toPlainText(message));
    await queue.settle(taken, { kind: 'sent', reference, at: this.now });
  }

  /** A round and its deliveries, as they go on all the time. */
  async turn(later = 0): Promise<void> {
    this.now += later;
    await this.announce();
    await this.deliver();
  }

  /** What stands in the channel of a subscription. */
  shown(id: string): readonly string[] {
    return [...(this.posts.get(id)?.values() ?? [])];
  }
}
