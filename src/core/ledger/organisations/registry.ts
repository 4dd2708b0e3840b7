import type { Fact } from '../../facts/fact.js';
import type { Figure, OrganisationMention, Reading } from '../../facts/reading.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import type { Organisation } from '../ledger.js';
import { kindOfName } from '../names/classWords.js';
import { foldName } from '../names/tokens.js';
import { namesOfParty, type Party } from '../parties.js';
import { type Gathered, gatherNames, type PlacedMention } from './gather.js';
import { makeOrganisation, makeOrganisationId, type OrganisationParts } from './organisation.js';
import { uniteNames } from './unite.js';
import { uniteByAgreement } from './uniteByAgreement.js';
import { uniteByLists } from './uniteByLists.js';
import { uniteBySound } from './uniteBySound.js';

/** All organisations of a corpus, and what every name in every release means. */
export interface Registry {
  readonly organisations: readonly Organisation[];
  /** The id of what a release calls by this name. The name must stand in the reading. */
  idOf(reading: Reading, name: string): string;
  /** The same for a name that may mean no organisation: what a figure counts of, `the region`. */
  find(reading: Reading, name: string): string | undefined;
}

/** Organisations out of releases and parties.json. Readings in a fixed order give fixed ids. */
export function* createRegistry(readings: readonly Reading[], parties: readonly Party[]): Turns<Registry> {
  const gathered = yield* gatherNames(readings, parties);
  const others = yield* otherNames(readings, gathered);
  yield* keepPartiesApart(readings, gathered);
  const names = [
    ...parties.flatMap(namesOfParty),
    ...gathered.mentions.map(({ mention }) => mention.name),
    ...others.map(({ name }) => name),
  ];
  yield;
  const partyNodes = yield* nodesOfParties(readings, gathered);
  yield* uniteNames(gathered, names, partyNodes);
  yield* uniteBySound(gathered.groups, names);
  yield* uniteByAgreement(readings, gathered);
  yield* uniteByLists(readings, gathered);
  const ids = new Map<number, string>();
  const taken = new Set(parties.map(({ id }) => id));
  const figures = yield* figuresOf(readings, gathered);
  const collected = collect(gathered, parties, others, figures);
  const organisation = ({ root, parts }: Collected): Organisation => {
    const made = makeOrganisation(parts);
    const id = parts.party?.id ?? unique(makeOrganisationId(made), taken);
    ids.set(root, id);
    return { id, ...made };
  };
  const organisations = yield* flatMapInTurns(collected, organisation, 4);
  const find = (reading: Reading, name: string): string | undefined =>
    ids.get(gathered.groups.rootOf(gathered.nodeOf(reading, name)));
  return { organisations, find, idOf: (reading, name) => find(reading, name)! };
}

/** The names under which organisations conclude agreements. */
function* nodesOfParties(
  readings: readonly Reading[],
  { groups, nodeOf }: Gathered,
): Turns<ReadonlySet<number>> {
  const nodes = yield* flatMapInTurns(readings, (reading) =>
    reading.agreements.flatMap(({ parties }) => parties.map((name) => groups.rootOf(nodeOf(reading, name)))),
  );
  return new Set(nodes);
}

/** Who concludes an agreement with another is another. */
function* keepPartiesApart(readings: readonly Reading[], { groups, nodeOf }: Gathered): Turns<void> {
  yield* flatMapInTurns(readings, (reading) => {
    for (const { parties, partner } of reading.agreements) {
      const nodes = [...new Set([...parties, partner.value])].map((name) => nodeOf(reading, name));
      nodes.forEach((node, i) => {
        for (const other of nodes.slice(i + 1)) groups.keepApart(node, other);
      });
    }
    return [];
  });
}

type OtherName = OrganisationParts['otherNames'][number] & { readonly node: number };

/** Names in agreements, counts and beside people: they, too, are organisations. */
function* otherNames(readings: readonly Reading[], { nodeOf }: Gathered): Turns<readonly OtherName[]> {
  return yield* flatMapInTurns(readings, (reading) => {
    const names = new Set<string>();
    const add = (name: string | undefined): void => {
      if (name !== undefined && name.trim() !== '') names.add(name);
    };
    add(reading.publisher?.value);
    for (const { parties, partner } of reading.agreements)
      for (const name of [...parties, partner.value]) add(name);
    for (const { value } of reading.counts) for (const name of [value.publisher, value.partner]) add(name);
    for (const { value } of reading.people) add(value.organisation);
    for (const { value } of reading.statements) add(value.speaker.organisation);
    return [...names].map((name) => ({ name, reading, node: nodeOf(reading, name) }));
  });
}

type PlacedFigure = { readonly node: number; readonly fact: Fact<Figure> };

function* figuresOf(
  readings: readonly Reading[],
  { groups, nodeOf }: Gathered,
): Turns<readonly PlacedFigure[]> {
  return yield* flatMapInTurns(readings, (reading) =>
    reading.figures.flatMap((fact) => {
      const { subject } = fact.value;
      if (subject === undefined) return [];
      return [{ node: groups.rootOf(nodeOf(reading, subject)), fact }];
    }),
  );
}

interface Collected {
  readonly root: number;
  readonly parts: OrganisationParts;
}

/** One collection of parts for every organisation, those of parties.json that no release names included. */
function collect(
  { groups, mentions }: Gathered,
  parties: readonly Party[],
  others: readonly OtherName[],
  figures: readonly PlacedFigure[],
): readonly Collected[] {
  const partyById = new Map(parties.map((party) => [party.id, party]));
  const byRoot = new Map<
    number,
    { mentions: PlacedMention[]; otherNames: OtherName[]; figures: Fact<Figure>[] }
  >();
  const at = (node: number) => {
    const root = groups.rootOf(node);
    const known = byRoot.get(root) ?? { mentions: [], otherNames: [], figures: [] };
    byRoot.set(root, known);
    return known;
  };
  for (let node = 0; node < groups.keys.length; node++)
    if (groups.summaryOf(node).party !== undefined) at(node);
  for (const placed of mentions) at(placed.node).mentions.push(placed);
  for (const other of others) at(other.node).otherNames.push(other);
  for (const { node, fact } of figures) byRoot.get(groups.rootOf(node))?.figures.push(fact);
  return [...byRoot]
    .map(([root, parts]) => {
      const id = groups.summaryOf(root).party;
      return { root, parts: { party: id === undefined ? undefined : partyById.get(id), ...parts } };
    })
    .filter(({ parts }) => isTold(parts));
}

/** A name of which no release says anything, not even by a class word, need not be an organisation. */
function isTold({ party, mentions, otherNames: others }: OrganisationParts): boolean {
  return party !== undefined || others.length > 0 || mentions.some(({ mention }) => saysSomething(mention));
}

function saysSomething(mention: OrganisationMention): boolean {
  const { name, aliases, kind, country, location, foundedOn, descriptions, url } = mention;
  const said = kind ?? country ?? location ?? foundedOn ?? url ?? kindOfName(foldName(name));
  return aliases.length > 0 || descriptions.length > 0 || said !== undefined;
}

/** The id, with a number behind it where another organisation has it already. */
function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
