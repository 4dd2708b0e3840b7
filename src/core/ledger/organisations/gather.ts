import type { OrganisationKind, OrganisationMention, Reading } from '../../facts/reading.js';
import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import type { Turns } from '../../turns.js';
import { kindOfName, kindsConflict } from '../names/classWords.js';
import { countryOfName } from '../names/countryOfName.js';
import { isGenericAlias } from '../names/generic.js';
import { nameKey, placeOfKey } from '../names/nameKey.js';
import { foldName, isJapanese, writtenIn } from '../names/tokens.js';
import { namesOfParty, type Party } from '../parties.js';
import { NameGroups } from './nameGroups.js';

/** One organisation of one reading, with the node that its name belongs to. */
export interface PlacedMention {
  readonly reading: Reading;
  readonly mention: OrganisationMention;
  readonly node: number;
}

/** All names of a corpus before those of one organisation are united. */
export interface Gathered {
  readonly groups: NameGroups;
  readonly mentions: readonly PlacedMention[];
  /** A short name's key → the nodes of the full names that releases tie it to. */
  readonly aliasOwners: ReadonlyMap<string, ReadonlySet<number>>;
  /** The node of a name within a reading: what the release itself calls so, else the corpus. */
  nodeOf(reading: Reading, name: string): number;
}

/** Releases whose names are gathered before others get their turn. */
const CHUNK = 25;

/** Names → nodes: entries of parties.json first, then the organisations and parties of every reading. */
export function* gatherNames(readings: readonly Reading[], parties: readonly Party[]): Turns<Gathered> {
  const groups = new NameGroups();
  const names = nameFacts();
  const shared = sharedKeys(parties, names);
  for (const party of parties) placeParty(groups, names, party, shared);
  const mentions: PlacedMention[] = [];
  const aliasOwners = new Map<string, Set<number>>();
  const locals = new Map<string, Map<string, number>>();
  for (const [count, reading] of readings.entries()) {
    if (count % CHUNK === 0) yield;
    const placed = reading.organisations.map((mention) => placeMention(groups, names, reading, mention));
    for (const { mention, node } of placed) {
      for (const key of sharedAliasKeys(names, mention)) {
        aliasOwners.set(key, (aliasOwners.get(key) ?? new Set()).add(node));
      }
    }
    mentions.push(...placed);
    locals.set(reading.releaseId, localNames(names, placed));
  }
  const nodeOf = (reading: Reading, name: string): number => {
    const { key, ...about } = names(name);
    return locals.get(reading.releaseId)?.get(key) ?? groups.ensure(key, about);
  };
  return { groups, mentions, aliasOwners, nodeOf };
}

/** A name's key, script, kind and country: worked out once for each spelling. */
interface NameFacts {
  readonly key: string;
  readonly japanese: boolean;
  readonly kind?: OrganisationKind;
  readonly country?: string;
}

function nameFacts(): (name: string) => NameFacts {
  const known = new Map<string, NameFacts>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const folded = foldName(name);
    const kind = kindOfName(folded);
    const facts = { key: nameKey(name), japanese: isJapanese(folded), kind, country: countryOfName(name) };
    known.set(name, facts);
    return facts;
  };
}

/** Acronyms of two entries: alone they name neither. */
function sharedKeys(parties: readonly Party[], names: (name: string) => NameFacts): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const party of parties) {
    for (const text of namesOfParty(party)) {
      const { key } = names(text);
      if ((owners.get(key) ?? party.id) !== party.id) shared.add(key);
      owners.set(key, party.id);
    }
  }
  return shared;
}

function placeParty(
  groups: NameGroups,
  names: (name: string) => NameFacts,
  party: Party,
  shared: ReadonlySet<string>,
): void {
  const own = namesOfParty(party).filter((text) => !shared.has(names(text).key));
  const [first, ...rest] = own.map((text) => {
    const { key, japanese } = names(text);
    return groups.ensure(key, { japanese });
  });
  if (first === undefined) return;
  for (const node of rest) groups.unite(first, node);
  const summary = groups.summaryOf(first);
  summary.party = party.id;
  summary.kind = party.kind ?? names(own[0]!).kind;
  summary.country = party.country;
}

function placeMention(
  groups: NameGroups,
  names: (name: string) => NameFacts,
  reading: Reading,
  mention: OrganisationMention,
): PlacedMention {
  const { key, japanese, kind, country } = names(mention.name);
  const about = { japanese, kind: kind ?? mention.kind?.value, country: country ?? mention.country?.value };
  return { reading, mention, node: groups.ensure(key, about) };
}

/** The aliases by which other releases may call it too. */
function sharedAliasKeys(
  names: (name: string) => NameFacts,
  mention: OrganisationMention,
): readonly string[] {
  return usableAliases(names, mention)
    .filter((alias) => !isGenericAlias(alias, mention.name))
    .map((alias) => names(alias).key);
}

/** An alias whose class word says something else (a city for a prefecture) is no alias. */
function usableAliases(names: (name: string) => NameFacts, mention: OrganisationMention): readonly string[] {
  const { kind } = names(mention.name);
  return mention.aliases.filter((alias) => !kindsConflict(names(alias).kind, kind));
}

/** What a release calls its organisations: its own 甲, `MPR` and full names. */
function localNames(
  names: (name: string) => NameFacts,
  placed: readonly PlacedMention[],
): Map<string, number> {
  const local = new Map(placed.map(({ mention, node }) => [names(mention.name).key, node]));
  // A short name that stands alone elsewhere in the release means the one that it was tied to.
  const bare = new Set(
    placed
      .filter(({ mention }) => mention.aliases.length === 0)
      .map(({ mention }) => names(mention.name).key),
  );
  for (const { mention, node } of placed) {
    for (const alias of usableAliases(names, mention)) {
      const { key } = names(alias);
      if (!local.has(key) || bare.has(key)) local.set(key, node);
    }
  }
  for (const [word, node] of byClassWord(names, placed))
    if (!local.has(word) || bare.has(word)) local.set(word, node);
  for (const [place, node] of onlyGovernments(local)) {
    if (!local.has(place) || bare.has(place)) local.set(place, node);
  }
  return local;
}

/** 大使館 is the one embassy that the release names, whichever it is; of two it is neither. */
function byClassWord(
  names: (name: string) => NameFacts,
  placed: readonly PlacedMention[],
): ReadonlyMap<string, number> {
  const nodes = new Map<string, Set<number>>();
  for (const { mention, node } of placed) {
    for (const name of [mention.name, ...mention.aliases]) {
      const { classWord, pointing } = LEDGER_NAMES[writtenIn(name)];
      const word = classWord?.exec(name)?.[0];
      if (word === undefined || word === name || pointing?.test(name)) continue;
      const { key } = names(word);
      nodes.set(key, (nodes.get(key) ?? new Set()).add(node));
    }
  }
  return new Map(
    [...nodes].flatMap(([key, [first, ...rest]]) => (rest.length > 0 ? [] : [[key, first!] as const])),
  );
}

/** `the City of Kawara and Nagi`, where the release has Nagi City and no other government of Nagi. */
function onlyGovernments(local: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const nodes = new Map<string, number | undefined>();
  for (const [key, node] of local) {
    const place = placeOfKey(key);
    if (place !== undefined)
      nodes.set(place, nodes.has(place) && nodes.get(place) !== node ? undefined : node);
  }
  return new Map([...nodes].flatMap(([place, node]) => (node === undefined ? [] : [[place, node] as const])));
}
