import { withDigraphs } from '../index/terms/accents.js';
import { consonantsOf, TELLING_CONSONANTS } from '../languages/ja/sound/soundAlike.js';
import type { Ledger, Organisation } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import { foldName } from '../text/fold.js';
import { matchesIn } from '../text/matches.js';
import type { Turns } from '../turns.js';
import { japaneseForms, withoutCompanyWord } from './japaneseNames.js';
import { hasJapanese, latinTokens } from './latinTokens.js';
import { createAnnounced } from './names/announced.js';
import { commonWords } from './names/commonWords.js';
import { add, push } from './names/maps.js';
import { acronymOf, isPost, locationWords } from './names/nameForms.js';
import { personNames } from './names/personNames.js';
import { createReadNames } from './names/readNames.js';
import { abridgedBy, shortenedBy } from './names/shortened.js';
import { createSpeltNames, type Spelling } from './names/spelt.js';

export interface LatinName {
  readonly words: readonly string[];
  readonly id: string;
  /** As written: a name that is a common word as well must be written so. */
  readonly written: string;
}

export interface JapaneseName {
  readonly name: string;
  readonly id: string;
  /** A name without the word that says what it is, 大阪 of 大阪府: what follows must not be another such word. */
  readonly bare: boolean;
}

/** The names of a corpus, looked up by how they begin and by their words. */
export interface NameLexicon {
  latinNames(firstWord: string): readonly LatinName[];
  /** By the words run together: `linkj`. */
  joined(word: string): ReadonlySet<string>;
  japaneseNames(firstTwo: string): readonly JapaneseName[];
  /** Organisations with this word in a name or in their location. */
  withWord(word: string): ReadonlySet<string>;
  /** Organisations whose Japanese names contain this. */
  containing(part: string): readonly string[];
  /** Organisations whose Japanese name this shortens: 損保 in ヒナタ損保 for 損害保険. */
  shortened(form: string): readonly string[];
  /** Organisations of whose Japanese name the middle is left out: 椿ロア財団 for 椿ロア医学振興財団. */
  abridged(form: string): readonly string[];
  /** Organisations with a word in their names that sounds so in the other script: ハリファックス, `halifax`. */
  soundingLike(word: string): readonly string[];
  /** Organisations whose name is read so: トヨミ for Toyomi, `minatohama` for 湊浜市, `aoidentetsu` for 蒼井電鉄. */
  readAs(word: string): readonly string[];
  /** Parties of agreements that bear a place in their name or sit there: for `Halifax`, and for ハリファックス. */
  partiesAt(place: string): readonly string[];
  /** Publishers whose name begins with the word. */
  publishersNamed(firstWord: string): readonly string[];
  words(): Iterable<string>;
  persons(firstWordOrTwo: string): readonly { readonly words: readonly string[]; readonly name: string }[];
  personsByWord(word: string): ReadonlySet<string>;
  organisation(id: string): Organisation | undefined;
  /** People by their family name, in Japanese writing, by its first two letters. */
  families(firstTwo: string): readonly { readonly family: string; readonly name: string }[];
  /** Whether it is a party of any agreement. */
  isParty(id: string): boolean;
  /** Whether a release that announces an agreement of it has these words side by side. */
  announces(id: string, phrase: string): boolean;
  /** Whether the releases use the word in small letters: then it tells no organisation. */
  isCommon(word: string): boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Organisations whose names are taken apart before others get their turn: some milliseconds. */
const CHUNK = 50;

/** The names of a ledger's organisations and people. */
export function* createNameLexicon(
  ledger: Ledger,
  isInReleases: (phrase: string) => boolean,
): Turns<NameLexicon> {
  const latin = new Map<string, LatinName[]>();
  const joined = new Map<string, Set<string>>();
  const japanese = new Map<string, JapaneseName[]>();
  const byWord = new Map<string, Set<string>>();
  const byPlace = new Map<string, Set<string>>();
  const bySound = new Map<string, Set<string>>();
  const byPlaceSound = new Map<string, Set<string>>();
  const { organisations, parties } = lookupOf(ledger);
  const japaneseAll: JapaneseName[] = [];
  const spellings: Spelling[] = [];
  const byPair = new Map<string, JapaneseName[]>();

  const common = yield* commonWords(ledger);
  const addSound = (word: string, id: string, sounding = bySound): void => {
    if (common.has(word)) return;
    for (const sounds of consonantsOf(word))
      if (sounds.length >= TELLING_CONSONANTS) add(sounding, sounds, id);
  };
  const addJapanese = (entry: JapaneseName): void => {
    japaneseAll.push(entry);
    for (const pair of pairsOf(entry.name)) push(byPair, pair, entry);
  };
  const addSpellings = (words: readonly string[], id: string): void => {
    const runs = words.flatMap((word, i) => [word, ...(i > 0 ? [`${words[i - 1]}${word}`] : [])]);
    for (const word of runs)
      if (/^[a-z]{4,10}$/.test(word) && !common.has(word)) spellings.push({ word, id });
  };
  const addLatin = (written: string, id: string): void => {
    const words = latinTokens(foldName(written)).map(({ word }) => word);
    addSpellings(words, id);
    if (words.length === 0 || (words.length === 1 && (words[0] as string).length < 2)) return;
    push(latin, words[0] as string, { words, id, written });
    if (words.join('').length >= 4) add(joined, words.join(''), id);
    for (const word of words) {
      if (word.length > 1 && !/^\d+$/.test(word)) add(byWord, word, id);
      addSound(word, id);
    }
    const acronym = acronymOf(written);
    if (acronym) add(joined, acronym, id);
  };
  const publishers = new Set(ledger.publishers);
  for (const [count, organisation] of ledger.organisations.entries()) {
    if (count % CHUNK === 0) yield;
    if (!isPresent(organisation, parties, isInReleases)) continue;
    for (const alias of withoutCompanyWord(organisation.aliases)) {
      if (isPost(alias)) continue;
      if (!hasJapanese(alias)) {
        addLatin(alias, organisation.id);
        const typed = withDigraphs(alias);
        if (typed !== undefined) addLatin(typed, organisation.id);
      } else {
        for (const { name, bare } of japaneseForms(alias)) {
          const entry = { name, id: organisation.id, bare };
          push(japanese, name.slice(0, 2), entry);
          addJapanese(entry);
        }
        for (const [word] of matchesIn(alias, KATAKANA)) {
          addSound(word, organisation.id);
          spellings.push({ word, id: organisation.id });
        }
      }
    }
    for (const { value } of organisation.location.versions) {
      if (hasJapanese(value)) addJapanese({ name: foldName(value), id: organisation.id, bare: true });
      else
        addSpellings(
          latinTokens(foldName(value)).map(({ word }) => word),
          organisation.id,
        );
      for (const part of value.split('・'))
        for (const [word] of matchesIn(part, KATAKANA)) addSound(word, organisation.id, byPlaceSound);
    }
    for (const word of locationWords(organisation)) {
      add(byPlace, word, organisation.id);
      addSound(word, organisation.id, byPlaceSound);
    }
  }
  for (const names of [...latin.values()]) names.sort((a, b) => b.words.length - a.words.length);
  for (const names of [...japanese.values()]) names.sort((a, b) => b.name.length - a.name.length);

  yield;
  const { persons, personsByWord, families } = personNames(ledger);
  const containing = (part: string): string[] => {
    const names = part.length < 2 ? japaneseAll : (byPair.get(part.slice(0, 2)) ?? []);
    return [...new Set(names.filter(({ name }) => name.includes(part)).map(({ id }) => id))];
  };
  const soundingLike = (word: string): string[] => {
    const heard = (from: ReadonlyMap<string, Set<string>>): ReadonlySet<string> =>
      new Set(consonantsOf(word).flatMap((sounds) => [...(from.get(sounds) ?? [])]));
    const found = [...namedBefore(heard(bySound), heard(byPlaceSound), parties)];
    return found.length > 0 ? found : [...spelt(word)];
  };
  const spelt = createSpeltNames(spellings);
  const readAs = createReadNames(japaneseAll, byWord);
  const united = new Map<string, ReadonlySet<string>>();
  const withWord = (word: string): ReadonlySet<string> => {
    if (!byWord.has(word) && !byPlace.has(word)) return NONE;
    const ids = united.get(word) ?? namedBefore(byWord.get(word), byPlace.get(word), parties);
    united.set(word, ids);
    return ids;
  };
  const atWord = (word: string): ReadonlySet<string> =>
    new Set([
      ...(byWord.get(word) ?? []),
      ...(byPlace.get(word) ?? []),
      ...(word.length >= 4 ? soundingLike(word) : []),
    ]);
  const partiesAt = (place: string): string[] => {
    const found = hasJapanese(place)
      ? [new Set([...containing(place), ...soundingLike(place)])]
      : latinTokens(place).map(({ word }) => atWord(word));
    const [first = NONE, ...rest] = found;
    return [...first].filter((id) => parties.has(id) && rest.every((ids) => ids.has(id)));
  };
  return {
    latinNames: (word) => latin.get(word) ?? [],
    joined: (word) => joined.get(word) ?? NONE,
    japaneseNames: (firstTwo) => japanese.get(firstTwo) ?? [],
    withWord,
    containing,
    shortened: (form) => shortenedBy(form, japanese),
    abridged: (form) => abridgedBy(form, japanese, publishers),
    soundingLike,
    readAs,
    partiesAt,
    publishersNamed: (word) => [
      ...new Set((latin.get(word) ?? []).flatMap(({ id }) => (publishers.has(id) ? id : []))),
    ],
    words: () => new Set([...byWord.keys(), ...byPlace.keys()]),
    persons: (key) => persons.get(key) ?? [],
    personsByWord: (word) => personsByWord.get(word) ?? NONE,
    families: (firstTwo) => families.get(firstTwo) ?? [],
    organisation: (id) => organisations.get(id),
    isParty: (id) => parties.has(id),
    announces: createAnnounced(ledger),
    isCommon: (word) => common.has(word),
  };
}

/** Every two letters that stand side by side in a name, each pair once. */
function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}

/** Names may be known (parties.json) of organisations that no release has: those are unknown here. */
function isPresent(
  one: Organisation,
  parties: ReadonlySet<string>,
  isInReleases: (phrase: string) => boolean,
): boolean {
  if (parties.has(one.id) || one.descriptions.length > 0 || one.figures.length > 0) return true;
  if (one.location.versions.length > 0 || one.foundedOn.versions.length > 0) return true;
  return one.aliases.some(isInReleases);
}

const KATAKANA = /[\u30a1-\u30ff]{3,}/g;

/** A word in a name tells more than the same word in a place, where whoever is called so is a party. */
function namedBefore(
  named: ReadonlySet<string> = NONE,
  placed: ReadonlySet<string> = NONE,
  parties: ReadonlySet<string>,
): ReadonlySet<string> {
  if (placed.size === 0 || [...named].some((id) => parties.has(id))) return named;
  return named.size === 0 ? placed : new Set([...named, ...placed]);
}
