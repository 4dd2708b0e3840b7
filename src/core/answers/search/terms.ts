import { stripAccents } from '../../index/terms/accents.js';
import { latinTerm } from '../../index/terms/latinTerms.js';
import { ALIKE, type Meaning } from '../../languages/alike.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { ORDINAL_UNIT, WORD_WITH_ORDINAL } from '../../languages/ja/ordinals.js';
import { SUFFIX } from '../../languages/ja/questions/terms.js';
import { LANGUAGES } from '../../languages/language.js';
import { ORDINALS } from '../../languages/ordinals.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { escaped } from '../../text/escaped.js';
import { fold } from '../../text/fold.js';
import { matchesIn } from '../../text/matches.js';

/** Something that a question speaks of, however a release words it. */
export interface Term {
  readonly written: string;
  /** Of a Latin word; Japanese is compared by its letters. */
  readonly stem?: string;
  readonly meanings: readonly Meaning[];
  /** 2 of `second`, `2nd` and 第二. */
  readonly ordinal?: number;
}

/** A text as terms are looked for in it. */
export interface Words {
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
}

const meaningNames = Object.keys(ALIKE) as Meaning[];
const latinOf = new Map<Meaning, readonly string[]>();
const japaneseOf = new Map<Meaning, readonly string[]>();
const byStem = new Map<string, Meaning[]>();
const japaneseWords: (readonly [word: string, meaning: Meaning])[] = [];
for (const meaning of meaningNames) {
  const stems = ALIKE[meaning].en.split(' ').flatMap((word) => latinTerm(word) ?? []);
  const words = ALIKE[meaning].ja.split(' ');
  latinOf.set(meaning, [...new Set(stems)]);
  japaneseOf.set(meaning, words);
  for (const stem of new Set(stems)) byStem.set(stem, [...(byStem.get(stem) ?? []), meaning]);
  for (const word of words) japaneseWords.push([word, meaning]);
}
japaneseWords.sort((a, b) => b[0].length - a[0].length);

const LATIN = /\d+(?:[.,]\d+)*%?|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}\p{N}]+/gu;

const HYPHENED = /(?<![\p{L}\p{N}-])\p{L}{2,}(?:-\p{L}{2,}){1,3}(?![\p{L}\p{N}-])/gu;

/** A text taken apart once, for every term that is looked for in it. */
export function wordsOf(text: string): Words {
  const folded = fold(text);
  let stems: ReadonlySet<string> | undefined;
  return {
    folded,
    // Of most lines only the letters are looked at: they are about somebody else, or the question is Japanese.
    get stems() {
      stems ??= stemsOf(folded);
      return stems;
    },
  };
}

function stemsOf(folded: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [token] of matchesIn(folded, LATIN)) {
    if (hasJapanese(token)) for (const [latin] of matchesIn(token, /[a-z0-9]+/g)) stems.add(latin);
    else stems.add(stemOf(token));
  }
  // Start-ups are startups, and `start-ups` in a question.
  for (const [token] of matchesIn(folded, HYPHENED)) {
    stems.add(stemOf(token));
    stems.add(stemOf(token.replaceAll('-', '')));
  }
  return stems;
}

/** Stop words keep their place in a text; in a question they have been left out. */
function stemOf(token: string): string {
  return latinTerm(token.replace(/\.$/, '')) ?? stripAccents(token);
}

/** The terms of the words of a question: 会員企業数 → 会員, 企業; `employees` → employ. */
export function termsOf(words: readonly string[]): Term[] {
  const terms = words.flatMap((word) => (hasJapanese(word) ? japaneseTermsOf(word) : [latinTermOf(word)]));
  const seen = new Set<string>();
  return terms.filter(({ written }) => !seen.has(written) && seen.add(written));
}

function latinTermOf(word: string): Term {
  const stem = stemOf(word);
  const ordinal = ORDINALS.en.numberOf(word);
  return {
    written: word,
    stem,
    meanings: byStem.get(stem) ?? [],
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}

let segmenter: Intl.Segmenter | undefined;

/** ひなたマップ: a name with kana in it is not taken apart. */
const NAMED = /^[\u3041-\u309f]{2,}[\u30a1-\u30ffー\u3400-\u9fff]+$/;

function japaneseTermsOf(run: string): Term[] {
  if (NAMED.test(run)) return [{ written: run, meanings: [] }];
  const ordinal = WORD_WITH_ORDINAL.exec(run);
  if (ordinal) {
    const number = ORDINALS.ja.numberOf(ordinal[1] as string) as number;
    const rest = (ordinal[2] as string).replace(ORDINAL_UNIT, '');
    return [
      { written: run.slice(0, run.length - rest.length), meanings: [], ordinal: number },
      ...(rest ? japaneseTermsOf(rest) : []),
    ];
  }
  for (const [word, meaning] of japaneseWords) {
    const at = run.indexOf(word);
    if (at < 0 || (word.length === 1 && run.length > 1)) continue;
    const meanings = japaneseWords.filter(([other]) => other === word).map(([, one]) => one);
    return [
      ...(at > 0 ? japaneseTermsOf(run.slice(0, at)) : []),
      { written: word, meanings: meanings.length > 0 ? meanings : [meaning] },
      ...(at + word.length < run.length ? japaneseTermsOf(run.slice(at + word.length)) : []),
    ];
  }
  // A name in hiragana is one word: はとば.
  if (SUFFIX.test(run)) return [];
  if (/^[ぁ-んー]{2,12}$/.test(run)) return [{ written: run, meanings: [] }];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const pieces = run.length <= 2 ? [run] : [...segmenter.segment(run)].map(({ segment }) => segment);
  return pieces.filter((piece) => !SUFFIX.test(piece)).map((written) => ({ written, meanings: [] }));
}

/** How well a text has a term: 1 for the word itself, less for another that means the same. */
export function match(term: Term, words: Words): number {
  const { folded } = words;
  if (term.stem !== undefined ? words.stems.has(term.stem) : folded.includes(term.written)) return 1;
  if (term.ordinal !== undefined && hasOrdinal(folded, term.ordinal)) return 1;
  const isAlike = term.meanings.some(
    (meaning) =>
      (latinOf.get(meaning) as readonly string[]).some((stem) => words.stems.has(stem)) ||
      (japaneseOf.get(meaning) as readonly string[]).some((word) => folded.includes(word)),
  );
  return isAlike ? ALIKE_COUNTS : 0;
}

const ALIKE_COUNTS = 0.9;

const isFirst = inAnyLanguage(ORDINALS, 'first');

/** 初回 and `the first` are the first. */
const hasOrdinal = (folded: string, number: number): boolean =>
  (number === 1 && isFirst(folded)) ||
  LANGUAGES.some((language) => {
    const { each, numberOf } = ORDINALS[language];
    return matchesIn(folded, each).some(([, written]) => numberOf(written as string) === number);
  });

/** What a text with a term has in it, ending aside: enough to choose what is worth reading. */
export function glance({ written, stem, meanings, ordinal }: Term): RegExp {
  const latin = [stem ?? [], ...meanings.map((meaning) => latinOf.get(meaning) as readonly string[])].flat();
  const japanese = [
    ...(stem === undefined && ordinal === undefined ? [written] : []),
    ...meanings.flatMap((meaning) => japaneseOf.get(meaning) as readonly string[]),
  ];
  const starts = latin.map((one) => `(?<![a-z0-9])${escaped(one.slice(0, Math.max(3, one.length - 1)))}`);
  const all = [
    ...starts,
    ...japanese.map(escaped),
    ...(ordinal === undefined ? [] : LANGUAGES.map((language) => ORDINALS[language].glance)),
  ];
  return new RegExp(all.join('|'), 'i');
}

/** Where in a folded text a term stands, by the word itself or another that means the same; -1 where it does not. */
export function placesOf(term: Term, folded: string): number[] {
  const places: number[] = [];
  const japanese = [
    ...(term.stem === undefined ? [term.written] : []),
    ...term.meanings.flatMap((meaning) => japaneseOf.get(meaning) as readonly string[]),
  ];
  for (const word of japanese) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push(at);
  }
  const stems = new Set([
    ...(term.stem === undefined ? [] : [term.stem]),
    ...term.meanings.flatMap((meaning) => latinOf.get(meaning) as readonly string[]),
  ]);
  for (const found of matchesIn(folded, LATIN)) {
    if (!hasJapanese(found[0]) && stems.has(stemOf(found[0]))) places.push(found.index);
  }
  return places.sort((a, b) => a - b);
}
