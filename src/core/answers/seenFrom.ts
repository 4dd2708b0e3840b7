import type { Partnership } from '../ledger/ledger.js';
import { dayRange } from '../text/dateValue.js';
import { dateOf } from './when.js';

const UNTOLD = { versions: [] } as const;

/**
 * An agreement as the one of its parties that is asked about has it: for Hartmoor, whose partner Kisaragi is,
 * though it was Kisaragi that announced it. Numbers of the other side's series are left out.
 */
export function seenFrom(id: string, one: Partnership): Partnership {
  if (one.publisher === id) return one;
  const other = one.publisher ?? one.parties.find((party) => party !== id) ?? one.partner;
  return {
    ...one,
    publisher: id,
    partner: other,
    ordinal: UNTOLD,
    municipalityOrdinal: UNTOLD,
    totalPartners: UNTOLD,
    overseasPartners: UNTOLD,
  };
}

/**
 * An agreement that nobody's side is asked for, as the one of its parties has it that has announced more: what a
 * town tells of its agreement with the network is the town's in a list of the network's.
 */
export function seenFromBusiest(one: Partnership, announcedBy: (id: string) => number): Partnership {
  const own = one.publisher === undefined ? 0 : announcedBy(one.publisher);
  return announcedBy(one.partner) > own ? seenFrom(one.partner, one) : one;
}

/** Somebody's agreements, its own in their order, those that others announced between them by their dates. */
export function inOneLine(id: string, all: readonly Partnership[]): readonly Partnership[] {
  const line = all.filter(({ publisher }) => publisher === id);
  const others = all.filter(({ publisher }) => publisher !== id).map((one) => seenFrom(id, one));
  for (const other of others) {
    const start = startOf(other);
    const place = start === undefined ? -1 : line.findIndex((one) => (startOf(one) ?? '') > start);
    line.splice(place < 0 ? line.length : place, 0, other);
  }
  return line;
}

function startOf(one: Partnership): string | undefined {
  const date = dateOf(one);
  return date === undefined ? undefined : dayRange(date)?.first;
}
