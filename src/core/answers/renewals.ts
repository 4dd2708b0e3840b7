import { SENTENCE_FORMS } from '../languages/answers/sentences.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import type { Partnership } from '../ledger/ledger.js';
import type { Release } from '../releases/release.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { type DatedEvent, eventsInOrder } from './events.js';

/** Whether an event is of an agreement whose parties had one of its sort before. */
export function isRenewal({ content }: DatedEvent, agreements: readonly Partnership[]): boolean {
  const { subject } = content;
  if (subject.type !== 'partnership') return false;
  const { partnership } = subject;
  const [own] = eventsInOrder([partnership]);
  const earlier = agreements.filter(
    (one) =>
      one.id !== partnership.id &&
      paperOf(one) === paperOf(partnership) &&
      one.parties.every((id) => partnership.parties.includes(id)) &&
      one.parties.length === partnership.parties.length,
  );
  const [first] = eventsInOrder(earlier);
  return own !== undefined && first !== undefined && first.day.slice(0, 7) < own.day.slice(0, 7);
}

const paperOf = ({ instrument }: Partnership): string | undefined => instrument.versions[0]?.value.kind;

/** When an agreement came about that renewed an earlier one; undefined for a first one. */
export function renewalOf(partnership: Partnership, { partnershipsOf }: Catalogue): ValueContent | undefined {
  const [own] = eventsInOrder([partnership]);
  return own && isRenewal(own, partnershipsOf(partnership.partner)) ? own.content : undefined;
}

/** The nth renewal of every pair's agreement (all where `n` is undefined), by their dates, whichever side announced it. */
export function nthRenewals(
  n: number | undefined,
  agreements: readonly Partnership[],
  { release }: Catalogue,
): readonly Partnership[] {
  const pairs = new Map<string, Partnership[]>();
  for (const one of agreements) {
    const key = [...one.parties].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const inTime = pair.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
    const [first] = inTime;
    // Of an agreement that nobody tells, the first that is told may be its renewal.
    const isOriginal = first !== undefined && !first.announcedIn.some((id) => tellsRenewal(release(id)));
    const renewals = isOriginal ? inTime.slice(1) : inTime;
    if (n !== undefined) return renewals.slice(n - 1).slice(0, 1);
    return renewals.filter(({ announcedIn }) => announcedIn.some((id) => tellsRenewal(release(id))));
  });
}

const startOf = (one: Partnership): string => eventsInOrder([one])[0]?.day ?? '9999';

/** How far into a release its headline and first paragraph reach, in characters. */
const LEAD = 600;

/** Whether a release is about a renewal: its headline or its beginning says so. */
export const tellsRenewal = (release: Release | undefined): boolean =>
  release !== undefined && (saysRenewal(release.title) || saysRenewal(release.text.slice(0, LEAD)));

/** Whether a sentence speaks of renewing. */
export const saysRenewal = inAnyLanguage(SENTENCE_FORMS, 'renewing');

/** Whether an agreement is told to be a renewal: by its release, by the sentence that dates it, or by an earlier one of its parties. */
export const isToldAsRenewal = (one: Partnership, catalogue: Catalogue): boolean =>
  one.announcedIn.some((id) => tellsRenewal(catalogue.release(id))) ||
  [...one.signedOn.versions, ...one.effectiveOn.versions, ...one.announcedOn.versions].some(({ evidence }) =>
    evidence.some(({ quote }) => saysRenewal(quote)),
  ) ||
  renewalOf(one, catalogue) !== undefined;
