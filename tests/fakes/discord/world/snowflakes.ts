import type { Snowflake } from 'discord-api-types/v10';
import type { Clock } from '../clock.js';

const EPOCH = 1_420_070_400_000n;

/** Ids as Discord makes them: of 17 to 19 digits, rising, with the time in them. */
export class Snowflakes {
  #last = 0n;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): Snowflake {
    const now = (BigInt(this.#clock.now()) - EPOCH) << 22n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return String(this.#last);
  }

  /** One of a later millisecond than all before it: shards share out servers by it. */
  nextLater(): Snowflake {
    const later = ((this.#last >> 22n) + 1n) << 22n;
    this.#last = later > this.#last ? later : this.#last;
    return this.next();
  }
}

/** When the thing of this id was made, in milliseconds. */
export const madeAt = (id: Snowflake): number => Number((BigInt(id) >> 22n) + EPOCH);

/** Orders ids by age, the oldest first. */
export const byAge = (one: Snowflake, other: Snowflake): number =>
  one.length - other.length || (one < other ? -1 : Number(one > other));

/** The shard that a guild's events go to. */
export const shardOf = (guildId: Snowflake, shards: number): number =>
  Number((BigInt(guildId) >> 22n) % BigInt(shards));
