import type { Fact } from '../facts/fact.js';
import type { CountObservation, Person } from '../facts/reading.js';
import type { Ledger, Organisation, Partnership } from '../ledger/ledger.js';
import type { Ref } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Release } from '../releases/release.js';
import { foldName } from '../text/fold.js';
import { countryInName } from './countryInName.js';
import { newestFirst } from './newestFirst.js';
import { inOneLine } from './seenFrom.js';

/** A ledger with the ways to find things in it. */
export interface Catalogue {
  readonly ledger: Ledger;
  release(id: string): Release | undefined;
  /** All of them, the undated behind the others. */
  readonly newestReleases: readonly Release[];
  organisation(id: string): Organisation | undefined;
  organisationOf(ref: Ref): Organisation | undefined;
  /** The organisation that a release calls so; undefined where none or several are. */
  organisationNamed(name: string): Organisation | undefined;
  partnershipsOf(id: string): readonly Partnership[];
  /** The agreements that a release announces. */
  partnershipsIn(releaseId: string): readonly Partnership[];
  /** The counts of releases that any of the organisations issued, or that name one as who counts; in order. */
  countsOf(ids: readonly string[]): readonly Fact<CountObservation>[];
  /** The same with the one asked about as the publisher, and whoever else it is with as its partner. */
  partnershipsFrom(id: string): readonly Partnership[];
  /** Everything said of a person, by the name's reference. */
  peopleOf(ref: Ref): readonly Fact<Person>[];
  /** Where it is from, as the releases or its own name tell: an embassy is its country’s. */
  countryOf(organisation: Organisation): string | undefined;
  regionOf(ref: Ref): string | undefined;
  /** The releases that name any of the organisations. */
  releasesOf(ids: readonly string[]): readonly Release[];
}

function group<K, V>(values: readonly V[], keys: (value: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keys(value))) {
      const list = groups.get(key);
      if (list) list.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

export function createCatalogue(ledger: Ledger, regions: readonly string[]): Catalogue {
  const releases = new Map(ledger.releases.map((one) => [one.id, one]));
  const organisations = new Map(ledger.organisations.map((one) => [one.id, one]));
  const byRef = new Map(ledger.organisations.map((one) => [refOf(one.id), one]));
  const byName = group(ledger.organisations, ({ aliases, names }) =>
    [...aliases, ...Object.values(names)].map(foldName),
  );
  const byParty = group(ledger.partnerships, ({ parties }) => parties);
  const people = [...ledger.people, ...ledger.partnerships.flatMap((one) => one.people)];
  const byPerson = group(people, ({ value }) => [refOf(value.name)]);
  const regionNames = [
    ...new Set([...regions, ...ledger.organisations.flatMap(({ region }) => region ?? [])]),
  ];
  const byRegion = new Map(regionNames.map((name) => [refOf(name), name]));
  const named = (name: string): Organisation | undefined => {
    const found = byName.get(foldName(name));
    return found?.length === 1 ? found[0] : undefined;
  };
  const publishersOf = group(ledger.releases, ({ publisher }) => {
    const id = publisher === undefined ? undefined : named(publisher)?.id;
    return id === undefined ? [] : [id];
  });
  const byRelease = group(ledger.partnerships, ({ announcedIn }) => announcedIn);
  const places = new Map(ledger.releases.map(({ id }, place) => [id, place]));
  let newestReleases: readonly Release[] | undefined;
  let counts: Map<string, [place: number, Fact<CountObservation>][]> | undefined;
  const lines = new Map<string, readonly Partnership[]>();
  const countries = new Map<string, string | undefined>();
  const countryOf = (one: Organisation): string | undefined => {
    if (!countries.has(one.id)) countries.set(one.id, countryInName(one) ?? one.country);
    return countries.get(one.id);
  };
  return {
    ledger,
    release: (id) => releases.get(id),
    get newestReleases() {
      newestReleases ??= newestFirst(ledger.releases);
      return newestReleases;
    },
    organisation: (id) => organisations.get(id),
    organisationOf: (ref) => byRef.get(ref),
    organisationNamed: named,
    partnershipsOf: (id) => byParty.get(id) ?? [],
    partnershipsIn: (id) => byRelease.get(id) ?? [],
    countsOf: (ids) => {
      counts ??= group([...ledger.counts.entries()], ([, { value, evidence }]) =>
        [value.publisher, releases.get(evidence[0].releaseId)?.publisher].flatMap(
          (name) => (name === undefined ? undefined : named(name)?.id) ?? [],
        ),
      );
      const places = new Set(ids.flatMap((id) => (counts?.get(id) ?? []).map(([place]) => place)));
      return [...places].sort((a, b) => a - b).flatMap((place) => ledger.counts[place] ?? []);
    },
    partnershipsFrom: (id) => {
      const known = lines.get(id) ?? inOneLine(id, byParty.get(id) ?? []);
      lines.set(id, known);
      return known;
    },
    peopleOf: (ref) => unique(byPerson.get(ref) ?? []),
    countryOf,
    regionOf: (ref) => byRegion.get(ref),
    releasesOf: (ids) => {
      const found = new Set<string>();
      for (const id of ids) {
        for (const one of byParty.get(id) ?? [])
          for (const release of [...one.announcedIn, ...one.mentionedIn]) found.add(release);
        for (const release of publishersOf.get(id) ?? []) found.add(release.id);
        for (const fact of organisations.get(id)?.descriptions ?? [])
          for (const { releaseId } of fact.evidence) found.add(releaseId);
      }
      const placeOf = (id: string): number => places.get(id) ?? -1;
      return [...found].sort((a, b) => placeOf(a) - placeOf(b)).flatMap((id) => releases.get(id) ?? []);
    },
  };
}

function unique(facts: readonly Fact<Person>[]): Fact<Person>[] {
  const seen = new Set<string>();
  return facts.filter(({ value, evidence }) => {
    const key = `${value.name}|${value.role}|${value.organisation}|${value.part}|${evidence[0].releaseId}|${evidence[0].value.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
