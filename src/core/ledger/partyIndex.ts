import type { OrganisationKind } from '../facts/reading.js';
import { FUNCTION_WORDS } from '../languages/en/ledger/functionWords.js';
import { withoutLegalForm } from '../languages/en/ledger/legalForms.js';
import { kindOfName } from './names/classWords.js';
import { nameKey } from './names/nameKey.js';
import { foldName, isJapanese } from './names/tokens.js';
import { namesOfParty, type Party } from './parties.js';

/** What the index needs of an organisation; `Organisation` of the ledger is one. */
export interface NamedParty {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind?: OrganisationKind;
}

/** Finds organisations by what a text or a question calls them. */
export interface PartyIndex {
  /**
   * The one organisation with exactly this name (case, width, spacing, punctuation, legal form and
   * the forms of governments aside): `the government of Osaka Prefecture` → `osaka-prefecture`.
   * Undefined where no organisation has it, or several do.
   */
  resolve(name: string): string | undefined;
  /**
   * Every organisation that the words can mean: exactly so called, else with all these words in one
   * of its names, class words agreeing. `Osaka` → Osaka Prefecture and Osaka City; `Osaka City` →
   * never Osaka Prefecture. Sorted by id.
   */
  candidates(name: string): readonly string[];
  /** Every spelling of an organisation; empty for an unknown id. */
  aliasesOf(id: string): readonly string[];
}

interface IndexedName {
  readonly id: string;
  readonly kind: OrganisationKind | undefined;
  /** Words without function words; for a Japanese name its key alone. */
  readonly words: ReadonlySet<string>;
  readonly key: string;
}

/** The index over entries of parties.json or over a ledger's organisations. */
export function createPartyIndex(parties: readonly (Party | NamedParty)[]): PartyIndex {
  const named = parties.map(toNamed);
  const exact = new Map<string, Set<string>>();
  const byWord = new Map<string, IndexedName[]>();
  const japanese: IndexedName[] = [];
  for (const { id, aliases, kind } of named) {
    for (const alias of aliases) {
      const entry = indexName(id, alias, kind);
      exact.set(entry.key, (exact.get(entry.key) ?? new Set()).add(id));
      if (isJapanese(alias)) japanese.push(entry);
      for (const word of entry.words) push(byWord, word, entry);
    }
  }
  const aliasesById = new Map(named.map(({ id, aliases }) => [id, aliases]));
  return {
    resolve: (name) => only(exact.get(nameKey(name))),
    candidates: (name) => {
      const exactly = exact.get(nameKey(name));
      if (exactly !== undefined) return [...exactly].sort();
      return isJapanese(name) ? containing(japanese, name) : withAllWords(byWord, name);
    },
    aliasesOf: (id) => aliasesById.get(id) ?? [],
  };
}

function toNamed(party: Party | NamedParty): NamedParty {
  return 'aliases' in party ? party : { id: party.id, aliases: namesOfParty(party), kind: party.kind };
}

function indexName(id: string, alias: string, kind: OrganisationKind | undefined): IndexedName {
  const words = isJapanese(alias) ? [] : contentWords(alias);
  return { id, kind: kindOfName(foldName(alias)) ?? kind, words: new Set(words), key: nameKey(alias) };
}

/** `The Foundation for Research at Kobe, Inc.` → `foundation`, `research`, `kobe`. */
export function contentWords(name: string): readonly string[] {
  return withoutLegalForm(foldName(name)).filter((token) => !FUNCTION_WORDS.has(token));
}

function withAllWords(byWord: ReadonlyMap<string, readonly IndexedName[]>, name: string): readonly string[] {
  const words = contentWords(name);
  const kind = kindOfName(foldName(name));
  const postings = words.map((word) => byWord.get(word) ?? []);
  if (postings.length === 0) return [];
  const rarest = postings.reduce((a, b) => (b.length < a.length ? b : a));
  return ids(
    rarest.filter((entry) => words.every((word) => entry.words.has(word)) && classAgrees(kind, entry)),
  );
}

function containing(japanese: readonly IndexedName[], name: string): readonly string[] {
  const key = nameKey(name);
  if (key.length < 2) return [];
  const kind = kindOfName(foldName(name));
  return ids(japanese.filter((entry) => entry.key.includes(key) && classAgrees(kind, entry)));
}

/** A class word that is asked for must be there: `Osaka City` is no `Osaka City University`. */
function classAgrees(kind: OrganisationKind | undefined, entry: IndexedName): boolean {
  return kind === undefined || kind === entry.kind;
}

function ids(entries: readonly IndexedName[]): readonly string[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}

function only(set: ReadonlySet<string> | undefined): string | undefined {
  return set?.size === 1 ? [...set][0] : undefined;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
