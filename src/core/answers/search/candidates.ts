import type { PassageIndex } from '../../index/passageIndex.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import type { Catalogue } from '../catalogue.js';

/** So many releases are read through; of more, those with the best passages. */
const READ_THROUGH = 24;
/** Passages looked at: the right one is among the first ten in nineteen of twenty cases. */
const LOOKED_AT = 12;

/**
 * The releases that are searched, in rounds: those that tell of all the parties together before those that
 * tell of any; without a party, those with the best passages.
 */
export function rounds(
  query: Query,
  parties: readonly Organisation[],
  words: string,
  { catalogue, index }: { readonly catalogue: Catalogue; readonly index: PassageIndex },
): readonly (readonly Release[])[] {
  const any =
    parties.length > 0 ? catalogue.releasesOf(parties.map(({ id }) => id)) : ofPerson(query, catalogue);
  const each = parties.map(({ id }) => new Set(catalogue.releasesOf([id])));
  const all = any.filter((release) => each.every((set) => set.has(release)));
  const groups = parties.length > 1 && all.length > 0 && all.length < any.length ? [all, any] : [any];
  return groups.map((group) => narrowed(group, words, catalogue, index));
}

/** Without a party, the releases that name the person; without one, all. */
function ofPerson({ person }: Query, catalogue: Catalogue): readonly Release[] {
  const { releases } = catalogue.ledger;
  if (person === undefined) return releases;
  const ids = new Set(
    catalogue.peopleOf(person).flatMap(({ evidence }) => evidence.map(({ releaseId }) => releaseId)),
  );
  return ids.size === 0 ? releases : releases.filter(({ id }) => ids.has(id));
}

function narrowed(
  group: readonly Release[],
  words: string,
  { release, ledger }: Catalogue,
  index: PassageIndex,
): readonly Release[] {
  if (group.length <= READ_THROUGH) return group;
  const found = index.search(words, {
    limit: LOOKED_AT,
    ...(group.length < ledger.releases.length ? { releases: new Set(group.map(({ id }) => id)) } : {}),
  });
  const ids = [...new Set(found.map(({ passage }) => passage.releaseId))];
  return ids.flatMap((id) => release(id) ?? []);
}

