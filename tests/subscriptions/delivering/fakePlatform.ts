import type { Message } from '../../../src/core/answers/message.js';
import type { Adapter, ReadBack, SendOutcome } from '../../../src/core/ports/adapter.js';
import type { Channel } from '../../../src/core/ports.js';

/** What becomes of a request. `late`: given up, and stored all the same a moment afterwards. */
export const FATES = [
  'answered',
  'stored',
  'late',
  'lost',
  'limited',
  'trouble',
  'unlisted',
  'refused',
] as const;
export type Fate = (typeof FATES)[number];

/** What becomes of a look. */
export const LOOKS = ['told', 'told', 'told', 'later'] as const;
export type Look = (typeof LOOKS)[number];

export interface Stored {
  readonly channel: Channel;
  readonly key: string;
  readonly message: Message;
}

/** A platform that keeps what arrives, and answers as it is told to. */
export class FakePlatform {
  readonly stored: Stored[] = [];
  /** Given up by whoever sent it, and still on its way. */
  readonly #late: Stored[] = [];
  mayBeRead = true;

  send(one: Stored, fate: Fate): SendOutcome {
    switch (fate) {
      case 'answered':
        return { kind: 'sent', reference: this.#store(one) };
      case 'stored':
        this.#store(one);
        return { kind: 'unknown', error: 'timeout' };
      case 'late':
        this.#late.push(one);
        return { kind: 'unknown', error: 'timeout' };
      case 'lost':
        return { kind: 'unknown', error: 'ECONNRESET' };
      case 'limited':
        return { kind: 'retry', afterMs: 2_000, error: 'ratelimited', because: 'workspace limit' };
      case 'trouble':
        return { kind: 'retry', afterMs: 1_000, error: 'ECONNREFUSED', because: 'trouble' };
      case 'unlisted':
        return { kind: 'retry', afterMs: 1_000, error: 'strange', because: 'unlisted' };
      case 'refused':
        return { kind: 'rejected', error: 'not_in_channel', scope: 'channel' };
    }
  }

  readBack(key: string, look: Look): ReadBack {
    if (!this.mayBeRead) return { kind: 'cannot tell', why: 'the history scopes were not granted' };
    if (look === 'later') return { kind: 'later', afterMs: 1_000, why: 'ratelimited' };
    const at = this.stored.findIndex((one) => one.key === key);
    return at < 0 ? { kind: 'missing' } : { kind: 'found', reference: `m${at}` };
  }

  /** Whatever was on its way is there now. */
  arrive(): void {
    for (const one of this.#late.splice(0)) this.#store(one);
  }

  #store(one: Stored): string {
    return `m${this.stored.push(one) - 1}`;
  }
}

/** As much of an adapter as delivering uses. */
export const adapterOf = (parts: Partial<Adapter>): Adapter =>
  ({
    platform: 'slack',
    habits: { paceMs: 0, remembersMs: 0 },
    health: { state: 'ready', since: 0 },
    ...parts,
  }) as Adapter;
