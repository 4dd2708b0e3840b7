import { createHash } from 'node:crypto';
import type { Snowflake } from 'discord-api-types/v10';

/** What may befall a request. */
export type Fault =
  /** Refused with one of Discord's codes, before anything is done: 401, 403 and their like. */
  | { readonly type: 'refused'; readonly code: number; readonly status?: number }
  | {
      readonly type: 'rate limited';
      readonly scope: 'user' | 'shared' | 'global';
      /** In seconds; a fraction is meant. */
      readonly retryAfter: number;
      /** Whether the headers say so; a 429 from in front of Discord has none. */
      readonly withHeaders?: boolean;
    }
  | { readonly type: 'server error'; readonly status: number; readonly when: When }
  /** Never answered. */
  | { readonly type: 'hangs'; readonly when: When }
  /** The connection is cut instead of an answer. */
  | { readonly type: 'dropped'; readonly when: When };

/** Before anything is stored, or when it is done and only the answer is missing. */
export type When = 'before' | 'after';

/** Where and how often. */
export interface FaultRule {
  readonly fault: Fault;
  /** Such as `POST /channels/:channel/messages`; any route where it is missing. */
  readonly route?: string;
  readonly channelId?: Snowflake;
  /** How many requests; once unless said otherwise. With a probability, without end. */
  readonly times?: number;
  /** Between 0 and 1: drawn for each request out of the seed. */
  readonly probability?: number;
}

/** A rule that is in force. */
export interface FaultSwitch {
  /** How many requests it has struck. */
  readonly struck: number;
  /** Puts an end to it. */
  off(): void;
}

interface ActiveRule extends FaultRule {
  readonly number: number;
  left: number;
  struck: number;
  /** Requests met, by route and place. */
  readonly met: Map<string, number>;
}

/** The faults that are switched on. */
export class Faults {
  readonly #rules = new Set<ActiveRule>();
  readonly #seed: number;
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  on(rule: FaultRule): FaultSwitch {
    this.#count += 1;
    const times = rule.times ?? (rule.probability === undefined ? 1 : Number.POSITIVE_INFINITY);
    const active: ActiveRule = { ...rule, number: this.#count, left: times, struck: 0, met: new Map() };
    this.#rules.add(active);
    return {
      get struck() {
        return active.struck;
      },
      off: () => this.#rules.delete(active),
    };
  }

  /** Every rule off. */
  clear(): void {
    this.#rules.clear();
  }

  /**
   * What befalls this request; the first rule that strikes decides.
   * @param place the channel's name, which is the same in every run, as its id is not
   */
  strike(route: string, channelId: Snowflake | undefined, place: string): Fault | undefined {
    for (const rule of this.#rules) {
      if (rule.route !== undefined && rule.route !== route) continue;
      if (rule.channelId !== undefined && rule.channelId !== channelId) continue;
      if (!this.#draws(rule, `${route} ${place}`)) continue;
      rule.struck += 1;
      rule.left -= 1;
      if (rule.left <= 0) this.#rules.delete(rule);
      return rule.fault;
    }
    return undefined;
  }

  /** The nth request at one place draws the same in every run, whatever others do meanwhile. */
  #draws(rule: ActiveRule, place: string): boolean {
    if (rule.probability === undefined) return true;
    const nth = (rule.met.get(place) ?? 0) + 1;
    rule.met.set(place, nth);
    return chance(`${this.#seed} ${rule.number} ${place} ${nth}`) < rule.probability;
  }
}

/** A number from 0 to 1 that a text always gives. */
function chance(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
