import type { PassageIndex } from '../../index/passageIndex.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import type { Catalogue } from '../catalogue.js';
import { glance, type Term } from './terms.js';

/** So many releases are read through; of more, those that have most of the words. */
const READ_THROUGH = 24;
/** So many are looked through for the words; of more, the index finds the best passages. */
const LOOKED_THROUGH = 120;
/** Passages looked at: the right one is among the first ten in nineteen of twenty cases. */
const LOOKED_AT = 12;

/**
 * The releases that are searched, in rounds: those that tell of all the parties together before those that
 * tell of any; without a party, those with the best passages.
 */
export function rounds(
  query: Query,
  parties: readonly Organisation[],
  terms: readonly Term[],
  { catalogue, index }: { readonly catalogue: Catalogue; readonly index: PassageIndex },
): readonly (readonly Release[])[] {
  const any = parties.length > 0 ? naming(parties, catalogue) : told(query, catalogue);
  const each = parties.map((one) => new Set(naming([one], catalogue)));
  const all = any.filter((release) => each.every((set) => set.has(release)));
  const groups = parties.length > 1 && all.length > 0 && all.length < any.length ? [all, any] : [any];
  return groups.map((group) => narrowed(group, terms, catalogue, index));
}

/** A corpus of at most so many releases is looked through for a name. */
const SMALL_CORPUS = 300;

/** The releases that may name somebody, the newest first; of many, those with the best passages for the name. */
export function releasesNaming(
  name: string,
  { catalogue, index }: { readonly catalogue: Catalogue; readonly index: PassageIndex },
): readonly Release[] {
  const { newestReleases } = catalogue;
  if (newestReleases.length <= LOOKED_THROUGH) return newestReleases;
  const found = index.search(name, { limit: LOOKED_AT });
  return [...new Set(found.map(({ passage }) => passage.releaseId))].flatMap(
    (id) => catalogue.release(id) ?? [],
  );
}

/** The releases that tell of any of the organisations; in a small corpus, whoever names them besides. */
function naming(parties: readonly Organisation[], catalogue: Catalogue): readonly Release[] {
  const told = new Set(catalogue.releasesOf(parties.map(({ id }) => id)));
  const { releases } = catalogue.ledger;
  if (releases.length > SMALL_CORPUS) return [...told];
  return releases.filter(
    (one) => told.has(one) || parties.some(({ aliases }) => aliases.some((name) => isIn(one.text, name))),
  );
}

const isIn = (text: string, name: string): boolean => name.length > 2 && text.includes(name);

/** The releases that have most of the terms, by a glance at their letters; of as many, the newest first. */
function withMostWords(group: readonly Release[], terms: readonly Term[]): readonly Release[] {
  const patterns = terms.map(glance);
  return group
    .map((release, place) => ({
      release,
      place,
      having: patterns.filter((pattern) => pattern.test(release.text)).length,
    }))
    .filter(({ having }) => having > 0)
    .sort((a, b) => b.having - a.having || b.place - a.place)
    .slice(0, READ_THROUGH / 2)
    .map(({ release }) => release);
}

/** The releases that announce an agreement of three and more. */
function ofSeveral({ ledger, release }: Catalogue): readonly Release[] {
  const ids = ledger.partnerships
    .filter(({ parties, status }) => parties.length > 2 && status === 'own')
    .flatMap(({ announcedIn }) => announcedIn);
  return [...new Set(ids)].flatMap((id) => release(id) ?? []);
}

/** Without a party, the releases on partners of the country, those that name the person; else all. */
function told({ person, filter }: Query, catalogue: Catalogue): readonly Release[] {
  const { releases, organisations } = catalogue.ledger;
  const { countries, several } = filter ?? {};
  const joint = several ? ofSeveral(catalogue) : [];
  if (joint.length > 0) return joint;
  if (countries) {
    const ids = organisations
      .filter((one) => countries.includes(catalogue.countryOf(one) ?? ''))
      .map(({ id }) => id);
    const found = catalogue.releasesOf(ids);
    return found.length > 0 ? found : releases;
  }
  if (person === undefined) return releases;
  const ids = new Set(
    catalogue.peopleOf(person).flatMap(({ evidence }) => evidence.map(({ releaseId }) => releaseId)),
  );
  return ids.size === 0 ? releases : releases.filter(({ id }) => ids.has(id));
}

function narrowed(
  group: readonly Release[],
  terms: readonly Term[],
  { release, ledger }: Catalogue,
  index: PassageIndex,
): readonly Release[] {
  if (group.length <= READ_THROUGH) return group;
  if (group.length <= LOOKED_THROUGH) return withMostWords(group, terms);
  const found = index.search(terms.map(({ written }) => written).join(' '), {
    limit: LOOKED_AT,
    ...(group.length < ledger.releases.length ? { releases: new Set(group.map(({ id }) => id)) } : {}),
  });
  const ids = [...new Set(found.map(({ passage }) => passage.releaseId))];
  return ids.flatMap((id) => release(id) ?? []);
}
