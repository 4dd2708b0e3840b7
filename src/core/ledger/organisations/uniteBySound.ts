import { firstSounds, isReadAs, readableName } from '../../languages/ja/sound/readableName.js';
import { consonantsOf, TELLING_CONSONANTS } from '../../languages/ja/sound/soundAlike.js';
import { organisationWordsAt } from '../../languages/organisationWords.js';
import { flatMapInTurns, type Turns } from '../../turns.js';
import {
  type JapaneseLetters,
  japaneseLetters,
  type LatinWords,
  latinWords,
} from '../names/comparedNames.js';
import { type Likeness, likenessOf } from '../names/likeness.js';
import { nameKey } from '../names/nameKey.js';
import { isJapanese } from '../names/tokens.js';
import type { NameGroups } from './nameGroups.js';

/** The part of both names that must have its counterpart; what is left is a legal form or a place at most. */
const WHOLE = 0.85;
/** Names taken apart before others get their turn: a few milliseconds. */
const CHUNK = 50;
/** By how much the next best name must be worse. */
const MARGIN = 0.1;

/**
 * Unites an organisation's Japanese and its Latin name where the one can be read as the other, part by
 * part: 湊浜市 and `City of Minatohama`, コジェ・オーシャンバレー and `Geoje Ocean Valley`. Not where a part is
 * left over (北稜女子大学, `Hokuryo University`), a second name fits as well (泉市 and 和泉市, `Izumi City`),
 * or the two are known apart.
 */
export function* uniteBySound(groups: NameGroups, names: Iterable<string>): Turns<void> {
  const { latin, japanese } = yield* namesByGroup(groups, names);
  yield;
  const lexicon = yield* soundLexicon(latin);
  const pairs = yield* flatMapInTurns(
    japanese,
    ([root, written]) => pairsOf(groups, root, written, latin, lexicon),
    2,
  );
  for (const { japanese: one, latin: other } of clearPairs(pairs)) {
    if (groups.compatible(one, other)) groups.unite(one, other);
  }
}

interface Pair {
  readonly japanese: number;
  readonly latin: number;
  readonly score: number;
}

type Latin = ReadonlyMap<number, readonly LatinWords[]>;

/** The names of the groups that are known in one script alone. */
function* namesByGroup(
  groups: NameGroups,
  names: Iterable<string>,
): Turns<{ latin: Latin; japanese: ReadonlyMap<number, readonly JapaneseLetters[]> }> {
  const latin = new Map<number, LatinWords[]>();
  const japanese = new Map<number, JapaneseLetters[]>();
  let count = 0;
  for (const name of new Set(names)) {
    if (++count % CHUNK === 0) yield;
    const root = groups.find(nameKey(name));
    if (root === undefined) continue;
    if (isJapanese(name)) push(japanese, root, japaneseLetters(name));
    // An acronym stands in both languages, and tells neither.
    else if (!/^[\p{Lu}\d.&-]{2,8}$/u.test(name.trim())) push(latin, root, latinWords(name));
  }
  for (const root of [...latin.keys()].filter((root) => japanese.has(root))) {
    latin.delete(root);
    japanese.delete(root);
  }
  return { latin, japanese };
}

/** Latin names by how their words sound. */
interface SoundLexicon {
  readonly byConsonants: ReadonlyMap<string, ReadonlySet<number>>;
  /** Keys of words by their first two letters, and the groups that have each. */
  readonly byStart: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
}

function* soundLexicon(latin: Latin): Turns<SoundLexicon> {
  const byConsonants = new Map<string, Set<number>>();
  const byStart = new Map<string, Map<string, Set<number>>>();
  let count = 0;
  for (const [root, list] of latin) {
    if (++count % CHUNK === 0) yield;
    for (const { words, keys } of list) {
      const joined = words.flatMap((word, i) => [word, `${word}${words[i + 1] ?? ''}`]);
      for (const sounds of new Set(joined.flatMap(consonantsOf)))
        if (sounds.length >= TELLING_CONSONANTS) addTo(byConsonants, sounds, root);
      for (const key of keys) {
        if (key.length < 3) continue;
        const start = key.slice(0, 2);
        const known = byStart.get(start) ?? new Map<string, Set<number>>();
        byStart.set(start, known);
        addTo(known, key, root);
      }
    }
  }
  return { byConsonants, byStart };
}

function pairsOf(
  groups: NameGroups,
  japanese: number,
  written: readonly JapaneseLetters[],
  latin: Latin,
  lexicon: SoundLexicon,
): readonly Pair[] {
  const candidates = new Set(written.flatMap((name) => candidatesOf(name.letters, lexicon)));
  return [...candidates].flatMap((root) => {
    if (!groups.compatible(japanese, root)) return [];
    const scores = written.flatMap((name) =>
      (latin.get(root) ?? []).map((words) => scoreOf(name.letters, words, likenessOf(name, words))),
    );
    const score = Math.max(0, ...scores);
    return score >= WHOLE ? [{ japanese, latin: root, score }] : [];
  });
}

function scoreOf(name: string, { words }: LatinWords, likeness: Likeness | undefined): number {
  if (likeness === undefined || !isTelling(name, words, likeness)) return 0;
  return Math.min(likeness.japanese, likeness.latin);
}

/** One word that two kanji can be read as (山田, `Sanden`) is too little where nothing else agrees. */
function isTelling(name: string, words: readonly string[], { telling }: Likeness): boolean {
  return telling && (words.length > 1 || !/^\p{Script=Han}{1,3}$/u.test(name));
}

/** The groups that have a word in their name that sounds like one at the beginning of a part of the Japanese name. */
function candidatesOf(name: string, { byConsonants, byStart }: SoundLexicon): readonly number[] {
  const runs = name.match(/[\u30a1-\u30fa\u30fc]{2,}/g) ?? [];
  const bySound = runs.flatMap((run) =>
    consonantsOf(run).flatMap((sounds) => [...(byConsonants.get(sounds) ?? [])]),
  );
  const starts = new Set(firstSounds(readableName(name)));
  const parts = properParts(name).map(readableName);
  const byReading = [...starts].flatMap((start) =>
    [...(byStart.get(start) ?? [])].flatMap(([key, roots]) =>
      parts.some((part) => isReadAs(part, key)) ? [...roots] : [],
    ),
  );
  return [...bySound, ...byReading];
}

/** 湊浜市 → 湊浜, 湊浜市: what a name begins with, up to a word such as 大学. */
function properParts(name: string): readonly string[] {
  const parts: string[] = [];
  for (let length = 1; length <= Math.min(name.length, 8); length++) {
    const part = name.slice(0, length);
    if (/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(part)) break;
    parts.push(part);
    if (length > 1 && organisationWordsAt(name, length).some(({ ja }) => ja.length > 1)) break;
  }
  return parts;
}

/** The pairs in which each is the other's best, and clearly so. */
function clearPairs(pairs: readonly Pair[]): readonly Pair[] {
  const byJapanese = groupBy(pairs, ({ japanese }) => japanese);
  const byLatin = groupBy(pairs, ({ latin }) => latin);
  return pairs.filter((pair) =>
    [byJapanese.get(pair.japanese), byLatin.get(pair.latin)].every((rivals = []) =>
      rivals.every((rival) => rival === pair || rival.score <= pair.score - MARGIN),
    ),
  );
}

function groupBy<V>(values: readonly V[], keyOf: (value: V) => number): ReadonlyMap<number, readonly V[]> {
  const groups = new Map<number, V[]>();
  for (const value of values) push(groups, keyOf(value), value);
  return groups;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addTo<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
