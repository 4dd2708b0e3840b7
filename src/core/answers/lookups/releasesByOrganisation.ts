import type { Ledger } from '../../ledger/ledger.js';
import { groupedBy, lookupOf } from '../../ledger/lookup.js';
import type { Release } from '../../releases/release.js';
import { once } from './once.js';

/** Releases by whom they name, always in the ledger's order. */
export interface ReleaseLookup {
  /** The releases that name any of the organisations. */
  of(organisationIds: readonly string[]): readonly Release[];
  /** The releases with these ids, each once. */
  inOrder(releaseIds: Iterable<string>): readonly Release[];
}

export function releaseLookup(
  ledger: Ledger,
  publisherOf: (one: Release) => string | undefined,
): ReleaseLookup {
  const { releases } = ledger;
  const { organisations, partnershipsOf } = lookupOf(ledger);
  const places = new Map(releases.map(({ id }, place) => [id, place]));
  const published = once(() => groupedBy(releases, (one) => [publisherOf(one)]));
  const placesOf = new Map<string, readonly number[]>();
  const naming = (id: string): readonly number[] => {
    const known = placesOf.get(id);
    if (known) return known;
    const found = new Set<string>();
    for (const one of partnershipsOf(id))
      for (const release of [...one.announcedIn, ...one.mentionedIn]) found.add(release);
    for (const release of published().get(id) ?? []) found.add(release.id);
    for (const { evidence } of organisations.get(id)?.descriptions ?? [])
      for (const { releaseId } of evidence) found.add(releaseId);
    const made = [...found].flatMap((release) => places.get(release) ?? []);
    if (organisations.has(id)) placesOf.set(id, made);
    return made;
  };
  const at = (found: Iterable<number>): readonly Release[] =>
    [...new Set(found)].sort((a, b) => a - b).map((place) => releases[place] as Release);
  return {
    of: (ids) => at(ids.flatMap(naming)),
    inOrder: (ids) => at([...ids].flatMap((id) => places.get(id) ?? [])),
  };
}
