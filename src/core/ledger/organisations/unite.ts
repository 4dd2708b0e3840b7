import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import { isSharp } from '../names/classWords.js';
import { headKey, nameKey } from '../names/nameKey.js';
import { foldName, isJapanese, writtenIn } from '../names/tokens.js';
import type { Gathered } from './gather.js';
import type { GroupSummary, NameGroups } from './nameGroups.js';

/**
 * Unites names that evidence ties together, whichever releases they stand in: an acronym that both
 * languages give, a short name with one owner, one web address in two languages, a place left out. `parties`
 * are the nodes that conclude agreements.
 * Never for a shared word, city or date. `names` are all names of the corpus and of parties.json.
 */
export function* uniteNames(
  { groups, mentions, aliasOwners }: Gathered,
  names: Iterable<string>,
  parties: ReadonlySet<number>,
): Turns<void> {
  uniteAcrossLanguages(groups, aliasOwners);
  uniteShortNames(groups, aliasOwners);
  uniteByUrl(groups, mentions);
  const all = new Set(names);
  yield;
  yield* uniteByHead(groups, all);
  yield* uniteByHolder(groups, all, parties);
  uniteShortNames(groups, aliasOwners);
}

/** `X Network (XN)` in English and Ｘ網（XN） in Japanese, where no other organisation is XN. */
function uniteAcrossLanguages(groups: NameGroups, aliasOwners: Gathered['aliasOwners']): void {
  for (const [key, owners] of aliasOwners) {
    if (isJapanese(key)) continue;
    const pair = oneOfEachLanguage(groups, owners);
    if (pair !== undefined) groups.unite(...pair);
  }
}

/** The only two organisations among the nodes, if one is named in Latin letters alone and one in Japanese alone. */
export function oneOfEachLanguage(groups: NameGroups, nodes: Iterable<number>): [number, number] | undefined {
  const roots = [...new Set([...nodes].map((node) => groups.rootOf(node)))];
  const [first, second] = roots;
  if (roots.length !== 2 || first === undefined || second === undefined) return undefined;
  const [a, b] = [groups.summaryOf(first), groups.summaryOf(second)];
  return groups.compatible(first, second) && sharesNoLanguage(a, b) ? [first, second] : undefined;
}

function sharesNoLanguage(a: GroupSummary, b: GroupSummary, but = ''): boolean {
  const latin = without(a.latinKeys, but) > 0 && without(b.latinKeys, but) > 0;
  const japanese = without(a.japaneseKeys, but) > 0 && without(b.japaneseKeys, but) > 0;
  return !latin && !japanese;
}

function without(keys: ReadonlySet<string>, but: string): number {
  return keys.size - (keys.has(but) ? 1 : 0);
}

/** An organisation known by a short name alone (`UCSD`) is the only one that some release so abbreviates. */
function uniteShortNames(groups: NameGroups, aliasOwners: Gathered['aliasOwners']): void {
  for (const [key, owners] of aliasOwners) {
    const named = groups.find(key);
    const roots = [...new Set([...owners].map((node) => groups.rootOf(node)))];
    const [owner] = roots;
    if (named === undefined || roots.length !== 1 || owner === undefined || owner === named) continue;
    if (!groups.compatible(named, owner)) continue;
    // Two full names in one language that share an acronym are two organisations.
    const isFullName = key.includes('@') || key.length >= 16;
    if (isFullName || sharesNoLanguage(groups.summaryOf(named), groups.summaryOf(owner), key)) {
      groups.unite(named, owner);
    }
  }
}

function uniteByUrl(groups: NameGroups, mentions: Gathered['mentions']): void {
  const byUrl = new Map<string, Set<number>>();
  for (const { mention, node } of mentions) {
    const url = mention.url === undefined ? '' : urlKey(mention.url.value);
    if (url !== '') byUrl.set(url, (byUrl.get(url) ?? new Set()).add(node));
  }
  for (const nodes of byUrl.values()) {
    const pair = oneOfEachLanguage(groups, nodes);
    if (pair !== undefined) groups.unite(...pair);
  }
}

/** `https://www.example.org/en/` → `example.org`: a site's pages for one language are one site. */
function urlKey(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
  return bare
    .replace(/[?#].*$/, '')
    .replace(/\/(?:en|ja|jp|english)?(?:\/|\/index\.html?)?$/, '')
    .replace(/\/(?:en|ja|jp|english)$/, '');
}

/** `Foundation for X at Kobe` is `Foundation for X`, where only one foundation of that name has a place. */
function* uniteByHead(groups: NameGroups, names: ReadonlySet<string>): Turns<void> {
  const byHead = new Map<string, Set<number>>();
  yield* flatMapInTurns(names, (name) => {
    const [key, node] = [headKey(name), groups.find(nameKey(name))];
    if (key !== undefined && node !== undefined) byHead.set(key, (byHead.get(key) ?? new Set()).add(node));
    return [];
  });
  for (const [key, nodes] of byHead) {
    const short = groups.find(key);
    const roots = [...new Set([...nodes].map((node) => groups.rootOf(node)))];
    const [long] = roots;
    if (short === undefined || long === undefined || roots.length !== 1) continue;
    if (!isSharp(groups.summaryOf(short).kind) && groups.compatible(short, long)) groups.unite(short, long);
  }
}

/** Names looked at before others get their turn: a few milliseconds. */
const CHUNK = 100;

/**
 * `Gamyeong Techno Valley` is what the Gamyeong Techno Valley Foundation runs, and its name for short where it is
 * itself no party of any agreement. Not of a university and its foundation.
 */
function* uniteByHolder(
  groups: NameGroups,
  names: ReadonlySet<string>,
  parties: ReadonlySet<number>,
): Turns<void> {
  let count = 0;
  for (const name of names) {
    if (++count % CHUNK === 0) yield;
    const folded = foldName(name).trim();
    const short = folded.replace(LEDGER_NAMES[writtenIn(folded)].holder, '');
    if (short === folded || (isJapanese(folded) ? short.length < 5 : short.split(' ').length < 3)) continue;
    const [long, node] = [groups.find(nameKey(name)), groups.find(nameKey(short))];
    if (long === undefined || node === undefined || long === node || !parties.has(long)) continue;
    if (parties.has(node) || isSharp(groups.summaryOf(node).kind) || !groups.compatible(long, node)) continue;
    groups.unite(long, node);
  }
}
