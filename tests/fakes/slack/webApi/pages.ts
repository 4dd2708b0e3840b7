import type { Args } from './args.js';
import type { Found } from './channelOf.js';
import { refused } from './method.js';

const USUAL = 100;
const MOST = 1000;

export interface Page<T> {
  readonly items: readonly T[];
  /** Empty where no page follows. */
  readonly next: string;
}

/** The page of a list that `cursor` and `limit` ask for. */
export function pageOf<T>(all: readonly T[], args: Args, most = MOST): Found<Page<T>> {
  const limit = args.number('limit') ?? USUAL;
  if (limit < 1 || limit > most) return refused('invalid_limit');
  const cursor = args.text('cursor');
  const start = cursor === undefined ? 0 : placeIn(cursor);
  if (start === undefined || start > all.length) return refused('invalid_cursor');
  const end = start + limit;
  const next = end < all.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { ok: true, value: { items: all.slice(start, end), next } };
}

function placeIn(cursor: string): number | undefined {
  const place = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  return place === undefined ? undefined : Number(place);
}
