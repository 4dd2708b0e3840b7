import { MINUTE, type Moment, type PersonRef } from '../ports.js';
import { keyOf } from './people.js';
import { Recent } from './recent.js';

/** Questions that one person may ask within a minute. */
export const MOST_A_MINUTE = 30;

/** People who are remembered at a time. */
const MOST_PEOPLE = 10_000;

/** `tell`: too many, and they have not been told of it within this minute. */
export type Allowance = 'may' | 'tell' | 'silent';

interface Asked {
  /** The last questions that were answered, oldest first. */
  readonly times: Moment[];
  toldAt?: Moment;
}

/** Decides who is answered; what is not answered does not count. */
export function createRateLimit(): (person: PersonRef, at: Moment) => Allowance {
  const people = new Recent<Asked>(MOST_PEOPLE);
  return (person, at) => {
    const key = keyOf(person);
    const asked = people.get(key) ?? { times: [] };
    people.set(key, asked);
    const oldest = asked.times.length < MOST_A_MINUTE ? undefined : asked.times[0];
    // What a dead process left is handled late, with the time at which it came.
    if (oldest === undefined || Math.abs(at - oldest) >= MINUTE) {
      asked.times.push(at);
      if (asked.times.length > MOST_A_MINUTE) asked.times.shift();
      return 'may';
    }
    if (asked.toldAt !== undefined && at - asked.toldAt < MINUTE) return 'silent';
    asked.toldAt = at;
    return 'tell';
  };
}
