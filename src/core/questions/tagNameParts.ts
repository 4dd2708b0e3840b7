import { ADVERB, AGREEMENT_WORDS, BEFORE_A_NAME } from '../languages/en/questions/names.js';
import { type LatinToken, latinTokens } from './latinTokens.js';
import type { NameLexicon } from './nameLexicon.js';
import { candidates, readAs, soundingSo } from './names/byWords.js';
import { namedBySort } from './names/namedBySort.js';
import { isCalledSo, jointThings } from './names/ownThings.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

export interface NamePartOptions {
  readonly names: NameLexicon;
  readonly vocabulary: ReadonlySet<string>;
  readonly classWords: ReadonlySet<string>;
  /** Words that begin no unknown name where they are written small. */
  readonly commonWords: ReadonlySet<string>;
  /** Whether the releases have these words side by side: then they are a topic, if no party. */
  isInReleases(phrase: string): boolean;
}

export type Role = 'name' | 'unknown' | 'class' | 'other';

/**
 * Organisations that are called by a part of their name, and names that belong to none: `Osaka` and
 * `osaka prefecture` are Osaka Prefecture where there is one, `Osaka University` is then an unknown name.
 */
export function tagNameParts(
  question: QuestionText,
  taken: readonly Slot[],
  options: NamePartOptions,
): Slot[] {
  const tokens = latinTokens(question.text);
  const roles = tokens.map((token) => roleOf(token, question, taken, options));
  const slots: Slot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const sort = roles[i] === 'class' ? namedBySort(question, tokens, roles, i, options.names) : undefined;
    if (sort) {
      slots.push(sort.slot);
      i = sort.to - 1;
      continue;
    }
    if (roles[i] !== 'name' && roles[i] !== 'unknown') continue;
    const run = runAround(question, tokens, roles, i, options.names);
    slots.push(...slotsOfRun({ question, tokens, roles, options }, run));
    i = run.to - 1;
  }
  return slots;
}

function roleOf(
  token: LatinToken,
  { cased }: QuestionText,
  taken: readonly Slot[],
  { names, vocabulary, classWords, commonWords }: NamePartOptions,
): Role {
  if (taken.some((slot) => slot.start < token.end && token.start < slot.end)) return 'other';
  if (classWords.has(token.word)) return 'class';
  if (/^\d+$/.test(token.word) || token.word.length < 2 || vocabulary.has(token.word)) return 'other';
  if (names.withWord(token.word).size > 0) return 'name';
  const isSmall = token.start === 0 || !/\p{Lu}/u.test(cased[token.start] ?? '');
  return isSmall && (commonWords.has(token.word) || ADVERB.test(token.word)) ? 'other' : 'unknown';
}

interface Tokens {
  readonly question: QuestionText;
  readonly tokens: readonly LatinToken[];
  readonly roles: readonly Role[];
  readonly options: NamePartOptions;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** One name, or two that nobody has together, side by side: `type of agreement kisaragi hartmoor`. */
function slotsOfRun(all: Tokens, { from, to }: Run): Slot[] {
  const { question, tokens, roles, options } = all;
  const whole = resolve(question, tokens.slice(from, to), roles.slice(from, to), options, tokens[from - 1]);
  if (whole?.kind === 'party' && whole.ids.some(options.names.isParty)) return [whole];
  for (let cut = to - 1; cut > from; cut--) {
    const left = partyAlone(all, { from, to: cut });
    const right = left === undefined ? [] : slotsOfRun(all, { from: cut, to });
    if (left && right.length > 0 && right.every(({ kind }) => kind === 'party')) return [left, ...right];
  }
  return whole ? [whole] : [];
}

/** The party that these words name for themselves: by a word of its own, or by two. */
function partyAlone({ question, tokens, roles, options }: Tokens, { from, to }: Run): Slot | undefined {
  const telling = tokens
    .slice(from, to)
    .some(({ word }, i) => roles[from + i] === 'name' && !options.names.isCommon(word));
  const slot = telling
    ? resolve(question, tokens.slice(from, to), roles.slice(from, to), options, tokens[from - 1])
    : undefined;
  return slot?.kind === 'party' && slot.ids.some(options.names.isParty) ? slot : undefined;
}

/** The words that stand together with this one: `university of sakura`, `sakura valley institute`. */
function runAround(
  question: QuestionText,
  tokens: readonly LatinToken[],
  roles: readonly Role[],
  at: number,
  names: NameLexicon,
): Run {
  // The Kisaragi-Hartmoor agreement: two names, which nobody has together.
  const isPair = (i: number): boolean => {
    const [left, right] = [tokens[i] as LatinToken, tokens[i + 1] as LatinToken];
    if (question.text[left.end] !== '-' || (roles[i] !== 'name' && roles[i + 1] !== 'name')) return false;
    const other = names.withWord(right.word);
    return ![...names.withWord(left.word)].some((id) => other.has(id));
  };
  const joined = (i: number): boolean =>
    /^(?:[ .&'-]| & )$/.test(question.text.slice((tokens[i] as LatinToken).end, tokens[i + 1]?.start)) &&
    !isPair(i);
  let to = at + 1;
  while (to < tokens.length && joined(to - 1) && roles[to] !== 'other') to++;
  let from = at;
  while (from > 0 && joined(from - 1) && roles[from - 1] === 'class') from--;
  const isOf =
    tokens[at - 1]?.word === 'of' || (tokens[at - 1]?.word === 'the' && tokens[at - 2]?.word === 'of');
  const ofAt = tokens[at - 1]?.word === 'of' ? at - 1 : at - 2;
  if (from === at && isOf && roles[ofAt - 1] === 'class') from = ofAt - 1;
  return { from, to };
}

function resolve(
  question: QuestionText,
  run: readonly LatinToken[],
  roles: readonly Role[],
  options: NamePartOptions,
  before: LatinToken | undefined,
): Slot | undefined {
  const words = (role: Role): string[] => run.filter((_, i) => roles[i] === role).map(({ word }) => word);
  const [known, strange, classes] = [words('name'), words('unknown'), words('class')];
  const span = { start: (run[0] as LatinToken).start, end: (run.at(-1) as LatinToken).end };
  const phrase = question.text.slice(span.start, span.end);
  const isTelling = known.some((word) => !options.names.isCommon(word)) || known.length + classes.length > 1;
  if (known.length > 0 && strange.length === 0 && isTelling) {
    const all = candidates(known, classes, phrase, options.names);
    const parties = all.filter(options.names.isParty);
    const ids = parties.length > 0 ? parties : all;
    if (ids.length > 0 && ids.length <= 8) return { kind: 'party', how: 'part', ids, ...span };
    if (ids.length > 8) return undefined;
  }
  const [only] = strange;
  if (only !== undefined && strange.length === 1 && known.length === 0 && only.length >= 4) {
    const sounding = options.names.isCommon(only) ? [] : soundingSo(only, options.names);
    if (sounding.length > 0 && sounding.length <= 8)
      return { kind: 'party', how: 'part', ids: sounding, ...span };
  }
  const read =
    strange.length > 0 && known.length === 0 ? readAs(strange, classes, phrase, options.names) : [];
  if (read.length > 0 && read.length <= 4) return { kind: 'party', how: 'part', ids: read, ...span };
  // The Oslund lab, where Oslund Ceramics announces a joint laboratory with somebody.
  const things = strange.length === 0 ? jointThings(phrase) : [];
  if (things.length > 0) {
    const ids = candidates(known, [], phrase, options.names).filter(options.names.isParty);
    const [only] = ids;
    if (only !== undefined && ids.length === 1 && things.some((one) => options.names.announces(only, one)))
      return { kind: 'party', how: 'part', ids, ...span };
  }
  const shorter = withoutAgreementWord(run, roles);
  if (shorter) return resolve(question, shorter, roles.slice(0, shorter.length), options, before);
  const cased = question.cased.slice(span.start, span.end);
  if (!isNameLike(question, run, roles, before) || (known.length === 0 && strange.length === 0))
    return undefined;
  if (strange.length > 0 && strange.every((word) => options.names.isCommon(word))) return undefined;
  const isOfSort = (at: number): boolean => roles[at] === 'class';
  if (strange.length > 0 && isCalledSo(run, isOfSort, question.text, options.isInReleases)) return undefined;
  return options.isInReleases(phrase) ? undefined : { kind: 'unknown', name: cased, ...span };
}

/** The Oresund Feed alliance: what a name that nobody has ends in may be the word for the agreement. */
function withoutAgreementWord(
  run: readonly LatinToken[],
  roles: readonly Role[],
): readonly LatinToken[] | undefined {
  const last = run.at(-1);
  const isWord = last !== undefined && AGREEMENT_WORDS.has(last.word);
  return isWord && roles.slice(0, -1).includes('name') ? run.slice(0, -1) : undefined;
}

function isNameLike(
  question: QuestionText,
  run: readonly LatinToken[],
  roles: readonly Role[],
  before: LatinToken | undefined,
): boolean {
  if (roles.includes('class') || roles.includes('name')) return true;
  const [first] = run as [LatinToken];
  const isCapital = /^\p{Lu}/u.test(question.cased.slice(first.start));
  const shouted = question.cased === question.cased.toUpperCase();
  if (isCapital && !shouted && first.start > 0) return true;
  return before !== undefined && BEFORE_A_NAME.has(before.word);
}
