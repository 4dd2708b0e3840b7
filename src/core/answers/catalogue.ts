import type { Fact } from '../facts/fact.js';
import type { Person } from '../facts/reading.js';
import type { Language } from '../languages/language.js';
import type { Ledger, Organisation, Partnership } from '../ledger/ledger.js';
import { groupedBy, lookupOf } from '../ledger/lookup.js';
import { toldBy } from '../ledger/toldBy.js';
import type { Ref } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Release } from '../releases/release.js';
import type { Turns } from '../turns.js';
import { countryInName } from './countryInName.js';
import { type CountLookup, countLookup } from './lookups/counts.js';
import { once, remembered } from './lookups/once.js';
import { organisationsByName } from './lookups/organisationsByName.js';
import { releaseLookup } from './lookups/releasesByOrganisation.js';
import { type StatementLookup, statementLookup } from './lookups/statements.js';
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
  partnership(id: string): Partnership | undefined;
  partnershipsOf(id: string): readonly Partnership[];
  /** The agreements in somebody's own series, or in nobody's. */
  publishedBy(id: string | undefined): readonly Partnership[];
  /** All but those of two others that a release only mentions. */
  ofPublishers(): readonly Partnership[];
  /** Where an agreement stands in the ledger's order. */
  placeOf(partnershipId: string): number | undefined;
  /** The agreements that a release announces. */
  partnershipsIn(releaseId: string): readonly Partnership[];
  /** The parties of the agreements that a release announces or mentions. */
  organisationsIn(releaseId: string): readonly Organisation[];
  counts(): CountLookup;
  statements(): StatementLookup;
  /** The same with the one asked about as the publisher, and whoever else it is with as its partner. */
  partnershipsFrom(id: string): readonly Partnership[];
  /** Everything said of a person, by the name's reference. */
  peopleOf(ref: Ref): readonly Fact<Person>[];
  /** Whoever is told to be of an organisation, by its id; a person as often as it is told. */
  peopleAt(id: string): readonly Fact<Person>[];
  /** The country of most of the partners of an organisation. */
  countryOfMost(id: string): string | undefined;
  /** Where it is from, as the releases or its own name tell: an embassy is its country’s. */
  countryOf(organisation: Organisation): string | undefined;
  regionOf(ref: Ref): string | undefined;
  /** The releases that name any of the organisations. */
  releasesOf(ids: readonly string[]): readonly Release[];
  /** The releases with these ids, each once, in the ledger's order. */
  inOrder(releaseIds: Iterable<string>): readonly Release[];
  /** The same as the releases of one language tell it. */
  toldIn(language: Language): Catalogue;
  /** Works out beforehand what the first questions would wait for. */
  prepare(): Turns<void>;
}

export function createCatalogue(ledger: Ledger, regions: readonly string[]): Catalogue {
  const { organisations, partnerships, partnershipsOf, publishedBy, placeOf } = lookupOf(ledger);
  const releases = new Map(ledger.releases.map((one) => [one.id, one]));
  const release = (id: string): Release | undefined => releases.get(id);
  const byRef = once(() => new Map(ledger.organisations.map((one) => [refOf(one.id), one])));
  const organisationNamed = organisationsByName(ledger.organisations);
  const people = once(() => [...ledger.people, ...ledger.partnerships.flatMap((one) => one.people)]);
  const personRef = remembered(refOf);
  const byPerson = once(() => groupedBy(people(), ({ value }) => [personRef(value.name)]));
  const byOffice = once(() =>
    groupedBy(people(), ({ value: { organisation } }) => {
      const id = organisation === undefined ? undefined : organisationNamed(organisation)?.id;
      return id === undefined ? [] : [id];
    }),
  );
  const newestReleases = once(() => newestFirst(ledger.releases));
  const byRegion = once(() => regionsByRef(ledger, regions));
  const publisherOf = ({ publisher }: Release): string | undefined =>
    publisher === undefined ? undefined : organisationNamed(publisher)?.id;
  const releasesBy = releaseLookup(ledger, publisherOf);
  const byRelease = once(() => groupedBy(ledger.partnerships, ({ announcedIn }) => announcedIn));
  const byTelling = once(() =>
    groupedBy(ledger.partnerships, ({ announcedIn, mentionedIn }) => [...announcedIn, ...mentionedIn]),
  );
  const counts = once(() => countLookup({ counts: ledger.counts, release, organisationNamed }));
  const statements = once(() => statementLookup(ledger));
  const countryOf = remembered((one: Organisation) => countryInName(one) ?? one.country);
  return {
    ledger,
    release,
    get newestReleases() {
      return newestReleases();
    },
    organisation: (id) => organisations.get(id),
    organisationOf: (ref) => byRef().get(ref),
    organisationNamed,
    partnership: (id) => partnerships.get(id),
    partnershipsOf,
    publishedBy,
    placeOf,
    ofPublishers: once(() => {
      const publishers = new Set(ledger.publishers);
      return ledger.partnerships.filter(
        ({ publisher, status }) => publisher === undefined || status === 'own' || publishers.has(publisher),
      );
    }),
    partnershipsIn: (id) => byRelease().get(id) ?? [],
    organisationsIn: (id) => {
      const parties = new Set((byTelling().get(id) ?? []).flatMap((one) => one.parties));
      return [...parties].flatMap((party) => organisations.get(party) ?? []);
    },
    counts,
    statements,
    partnershipsFrom: remembered((id: string) => inOneLine(id, partnershipsOf(id))),
    peopleOf: (ref) => unique(byPerson().get(ref) ?? []),
    peopleAt: (id) => byOffice().get(id) ?? [],
    countryOf,
    countryOfMost: remembered((id: string) =>
      mostFrequent(
        partnershipsOf(id).flatMap(({ partner }) => {
          const organisation = organisations.get(partner);
          return (organisation && countryOf(organisation)) ?? [];
        }),
      ),
    ),
    regionOf: (ref) => byRegion().get(ref),
    releasesOf: releasesBy.of,
    inOrder: releasesBy.inOrder,
    toldIn: remembered((language: Language) =>
      createCatalogue(
        toldBy(ledger, (one) => one.language === language),
        regions,
      ),
    ),
    *prepare() {
      for (const make of [byRef, byPerson, byOffice, byRelease, byTelling, counts]) {
        make();
        yield;
      }
      yield* statements().prepare();
    },
  };
}

function regionsByRef(ledger: Ledger, regions: readonly string[]): ReadonlyMap<Ref, string> {
  const names = new Set([...regions, ...ledger.organisations.flatMap(({ region }) => region ?? [])]);
  return new Map([...names].map((name) => [refOf(name), name]));
}

/** The value that stands most often; of as many, the one that came first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function unique(facts: readonly Fact<Person>[]): Fact<Person>[] {
  const seen = new Set<string>();
  return facts.filter(({ value, evidence }) => {
    const key = `${value.name}|${value.role}|${value.organisation}|${value.part}|${evidence[0].releaseId}|${evidence[0].value.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
