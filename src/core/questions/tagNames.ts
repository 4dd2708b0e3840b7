import { TELLING_SORT } from '../languages/en/questions/names.js';
import { CLASS_ALONE } from '../languages/ja/questions/names.js';
import { kindOfName, kindsConflict } from '../ledger/names/classWords.js';
import { standsAlone } from './japaneseNames.js';
import { hasJapanese, type LatinToken, latinTokens } from './latinTokens.js';
import type { LatinName, NameLexicon } from './nameLexicon.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

type PartySlot = Extract<Slot, { kind: 'party' }>;

/** Organisations that are called by one of their names, the longest first. */
export function tagExactNames(
  question: QuestionText,
  names: NameLexicon,
  vocabulary: ReadonlySet<string>,
): Slot[] {
  const tokens = latinTokens(question.text);
  const slots: Slot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = exactAt(tokens, i, question, names, vocabulary);
    if (!found) continue;
    const last = tokens[i + found.length - 1] as LatinToken;
    slots.push({
      kind: 'party',
      how: 'exact',
      ids: found.ids,
      start: (tokens[i] as LatinToken).start,
      end: last.end,
    });
    i += found.length - 1;
  }
  if (!hasJapanese(question.text)) return slots;
  const found = [...slots, ...japaneseNamesIn(question.text, names, slots, vocabulary)];
  const free = namesWithoutDots(question.text, names, vocabulary).filter(
    (one) => !found.some((slot) => slot.start < one.end && one.start < slot.end),
  );
  return [...found, ...free];
}

/** トーレ・ライフキャンパス for トーレライフキャンパス: with a dot more than the releases write. */
function namesWithoutDots(text: string, names: NameLexicon, vocabulary: ReadonlySet<string>): PartySlot[] {
  const places = [...text].flatMap((letter, at) => (letter === '・' ? [] : at));
  if (places.length === text.length) return [];
  const plain = places.map((at) => text[at]).join('');
  return japaneseNamesIn(plain, names, [], vocabulary).flatMap((slot) => {
    const [start, last] = [places[slot.start] as number, places[slot.end - 1] as number];
    return last - start > slot.end - slot.start - 1 ? [{ ...slot, start, end: last + 1 }] : [];
  });
}

function exactAt(
  tokens: readonly LatinToken[],
  at: number,
  question: QuestionText,
  names: NameLexicon,
  vocabulary: ReadonlySet<string>,
): { ids: string[]; length: number } | undefined {
  const first = tokens[at] as LatinToken;
  const fits = names
    .latinNames(first.word)
    .filter((name) => name.words.every((word, i) => tokens[at + i]?.word === word))
    .filter(
      (name) => name.words.length > 1 || !vocabulary.has(first.word) || isWrittenSo(name, first, question),
    );
  const longest = Math.max(0, ...fits.map((name) => name.words.length));
  if (longest > 0) {
    const called = [...new Set(fits.filter((name) => name.words.length === longest).map(({ id }) => id))];
    const { ids, more } = withWordsBehind(called, tokens, at + longest, question, { names, vocabulary });
    if (more > 0) return { ids, length: longest + more };
    if (longest === 1 && isOfAnotherSort(ids, tokens, at, question, names)) return undefined;
    const next = tokens[at + 1]?.word ?? '';
    // Lyon City is the city, whoever sits there.
    const alone = longest === 1 && kindOfName(`${first.word} ${next}`) === undefined;
    if (alone) return { ids: withPartiesNamedSo(ids, first.word, names), length: longest };
    const words = tokens.slice(at, at + longest).map(({ word }) => word);
    return { ids: longest > 1 ? orPartiesWithAll(ids, words, names) : ids, length: longest };
  }
  // `kihas partners`: a short name with its possessive, as people type it.
  const owner = vocabulary.has(first.word) ? [] : shortNames(first.word.replace(/s$/, ''), names);
  if (first.word.endsWith('s') && owner.length > 0) return { ids: owner, length: 1 };
  // `linkj` and `krp`: run together, or the first letters of the words.
  const joined = vocabulary.has(first.word) ? undefined : names.joined(first.word);
  return joined?.size ? { ids: [...joined], length: 1 } : undefined;
}

/** `kasuga holdings`, where the name in full has more words yet: the words behind that are of the same name. */
function withWordsBehind(
  called: string[],
  tokens: readonly LatinToken[],
  from: number,
  { text }: QuestionText,
  { names, vocabulary }: { readonly names: NameLexicon; readonly vocabulary: ReadonlySet<string> },
): { readonly ids: string[]; readonly more: number } {
  let ids = called;
  let more = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as LatinToken;
    if (text.slice((tokens[at - 1] as LatinToken).end, token.start) !== ' ') break;
    if (vocabulary.has(token.word)) break;
    const having = ids.filter((id) => names.withWord(token.word).has(id));
    if (having.length === 0) break;
    ids = having;
    more++;
  }
  return { ids, more };
}

/** `Kasuga University` is nobody who is called Kasuga and is a company. */
function isOfAnotherSort(
  ids: readonly string[],
  tokens: readonly LatinToken[],
  at: number,
  { text }: QuestionText,
  names: NameLexicon,
): boolean {
  const [token, next] = [tokens[at] as LatinToken, tokens[at + 1]];
  if (!next || text.slice(token.end, next.start) !== ' ' || !TELLING_SORT.has(next.word)) return false;
  const kind = kindOfName(`${token.word} ${next.word}`);
  return (
    kind !== undefined &&
    ids.every((id) => {
      const own = names.organisation(id)?.kind;
      return own !== undefined && kindsConflict(kind, own);
    })
  );
}

/** Whose acronym it is. */
const shortNames = (word: string, names: NameLexicon): string[] => [
  ...new Set(
    names
      .latinNames(word)
      .filter(({ words, written }) => words.length === 1 && /^[\p{Lu}\d-]{3,}$/u.test(written))
      .map(({ id }) => id),
  ),
];

/**
 * `Paris` may be mentioned as such; where only Medicen Paris Region has an agreement, that one is meant. A
 * publisher is called by the first word of its name, whoever else is.
 */
function withPartiesNamedSo(ids: string[], word: string, names: NameLexicon): string[] {
  if (ids.some(names.isParty)) return [...new Set([...ids, ...names.publishersNamed(word)])];
  return [...new Set([...ids, ...[...names.withWord(word)].filter(names.isParty)])];
}

/** Daejin Techno Valley is mentioned; where only its foundation has an agreement, that one is meant. */
function orPartiesWithAll(ids: string[], words: readonly string[], names: NameLexicon): string[] {
  if (ids.some(names.isParty)) return ids;
  const [first, ...rest] = words.map((word) => names.withWord(word));
  const longer = [...(first ?? [])].filter((id) => names.isParty(id) && rest.every((some) => some.has(id)));
  return longer.length > 0 ? longer : ids;
}

function isWrittenSo(name: LatinName, token: LatinToken, question: QuestionText): boolean {
  return question.cased.slice(token.start, token.end) === name.written.trim();
}

/** リトアニア|大使館: what a name may end in. */
const BEFORE_CLASS = /[\p{Script=Han}\p{Script=Katakana}A-Za-z\dー]$/u;

function japaneseNamesIn(
  text: string,
  names: NameLexicon,
  taken: readonly Slot[],
  vocabulary: ReadonlySet<string>,
): PartySlot[] {
  const slots: PartySlot[] = [];
  let at = 0;
  while (at + 1 < text.length) {
    const fits = names
      .japaneseNames(text.slice(at, at + 2))
      // 開始 is a word of asking, whatever a release was misread to call so.
      .filter(({ name, id }) => !vocabulary.has(name) || names.isParty(id))
      .filter(({ name, bare }) => text.startsWith(name, at) && standsAlone(text, at, at + name.length, bare))
      // リトアニア大使館 is not whoever a release calls 大使館.
      .filter(({ name }) => !(CLASS_ALONE.test(name) && BEFORE_CLASS.test(text.slice(0, at))));
    const longest = Math.max(0, ...fits.map(({ name }) => name.length));
    const end = at + longest;
    if (longest === 0 || taken.some((slot) => slot.start < end && at < slot.end)) {
      at++;
      continue;
    }
    const ids = [...new Set(fits.filter(({ name }) => name.length === longest).map(({ id }) => id))];
    slots.push({ kind: 'party', how: 'exact', ids, start: at, end });
    at = end;
  }
  return slots;
}
