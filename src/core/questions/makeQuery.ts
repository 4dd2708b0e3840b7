import type { Filter, Query } from './query.js';
import { LONGEST_STATE, serialise } from './serialise.js';

const MOST_NUMBER = 64 ** 6 - 1;
const MOST_PAGE = 64 ** 2 - 1;
const encoder = new TextEncoder();

/**
 * A query kept within what a button carries: at most four parties (three beside a person or one side), two countries, two kinds, and as many
 * of the searched words as there is room for. What is empty is left out, so that equal queries are equal.
 */
export function makeQuery(parts: Query): Query {
  const { parties = [], filter = {}, text, page, pick, ...rest } = parts;
  const kept = tidyFilter(filter);
  const query = withinState({
    ...defined(rest),
    ...(parties.length > 0
      ? { parties: [...new Set(parties)].slice(0, rest.person || rest.whose ? 3 : 4) }
      : {}),
    ...(pick ? { pick: defined(pick) } : {}),
    ...(page ? { page: Math.min(page, MOST_PAGE) } : {}),
    ...(Object.keys(kept).length > 0 ? { filter: kept } : {}),
  });
  const room = LONGEST_STATE - 1 - byteLength(serialise(query));
  const words = fitBytes((text ?? '').replace(/\s+/g, ' ').trim(), room);
  return words === '' ? query : { ...query, text: words };
}

/** Where everything that can be asked is asked at once: without whose people, then without the fourth party. */
function withinState(query: Query): Query {
  const { whose: _, ...rest } = query;
  const three = { ...rest, ...(rest.parties ? { parties: rest.parties.slice(0, 3) } : {}) };
  return [query, rest].find((one) => byteLength(serialise(one)) <= LONGEST_STATE) ?? three;
}

function tidyFilter(filter: Filter): Filter {
  const { countries, kinds, number, ...rest } = filter;
  const whole = number !== undefined && Number.isInteger(number) && number >= 0 && number <= MOST_NUMBER;
  return {
    ...defined(rest),
    ...(countries?.length ? { countries: countries.slice(0, 2) } : {}),
    ...(kinds?.length ? { kinds: kinds.slice(0, 2) } : {}),
    ...(whole ? { number } : {}),
  };
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export const byteLength = (text: string): number => encoder.encode(text).length;

/** The text cut to whole characters of at most `bytes` bytes in all. */
function fitBytes(text: string, bytes: number): string {
  let result = '';
  let used = 0;
  for (const char of text) {
    used += byteLength(char);
    if (used > bytes) break;
    result += char;
  }
  return result.trim();
}
