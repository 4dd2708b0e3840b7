import { RETRIEVAL as EN } from '../../languages/en/retrieval.js';
import { RETRIEVAL as JA } from '../../languages/ja/retrieval.js';
import type { Language } from '../../languages/language.js';
import type { AskedKind } from '../../languages/retrieval.js';
import { foldForSearch } from '../terms/foldForSearch.js';
import { characterTerm, isTelling } from '../terms/japaneseTerms.js';
import { isStopWord, stemOf } from '../terms/latinTerms.js';
import { cutQuery, wordTerms } from '../terms/tokenize.js';
import { type WrittenWord, writtenWords } from '../terms/writtenWords.js';

/**
 * The ways in which a passage can have something of a question: its words whatever their ending; single
 * Japanese characters, and three in a row; four letters of a word in a row; words in the very form; two words
 * near one another; two forms side by side.
 */
export const CHANNELS = ['terms', 'characters', 'threes', 'letters', 'forms', 'near', 'pairs'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What is looked for in one way, each with how much it tells. */
export interface Sought {
  readonly units: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** A question as passages are held against it. */
export interface AskedQuestion {
  readonly language: Language;
  readonly folded: string;
  readonly sought: Readonly<Record<Channel, Sought>>;
  readonly placeOfTerm: ReadonlyMap<string, number>;
  /** For each term the units of `near` that it is in, with the place of their other term. */
  readonly nearOfTerm: readonly (readonly { readonly pair: number; readonly other: number }[])[];
  readonly nearCount: number;
  /** Two kanji side by side: what shares none of them, and no word, shares single characters by chance. */
  readonly kanjiPairs: readonly string[];
  readonly kind?: AskedKind;
  /** What exactly is asked for, where the question says more than its kind. */
  readonly exactly?: RegExp;
}

/** How rare a term is: the logarithm of how many passages there are for one that has it. */
export type Rarity = (term: string) => number;

/** What a word weighs that every text has. */
const OF_STOP_WORD = 0.5;
const MOST_UNITS = 128;

/**
 * Takes a question apart, with names that are others of those in it; what it costs is bounded, whatever the
 * question.
 */
export function askedQuestion(
  question: string,
  rarity: Rarity,
  otherNames: readonly string[] = [],
): AskedQuestion {
  const folded = foldForSearch(cutQuery(question));
  const own = writtenWords(folded);
  const words = [...own, ...otherNames.flatMap((name) => writtenWords(foldForSearch(name)))];
  const terms = words.flatMap(wordTerms);
  const latin = words.filter(({ script }) => script !== 'japanese');
  const runs = words.filter(({ script }) => script === 'japanese').map(({ text }) => text);
  const language = own.some(({ script }) => script === 'japanese') ? 'ja' : 'en';
  const distinct = [...new Set(terms)].slice(0, MOST_UNITS);
  const places = new Map(distinct.map((term, at) => [term, at]));
  const near = nearPlaces(terms, places);
  const ofTerm = distinct.map(rarity);
  const formRarity = (form: string): number => (isStopWord(form) ? OF_STOP_WORD : rarity(stemOf(form)));
  const mean = (a: number, b: number): number => (a + b) / 2;
  const kind = (language === 'ja' ? JA : EN).asks.find((one) => one.question.test(folded));
  const exactly = kind?.exactly?.(folded);
  return {
    language,
    folded,
    placeOfTerm: places,
    nearOfTerm: distinct.map((_, at) =>
      near.flatMap(([a, b], pair) =>
        a === at ? [{ pair, other: b }] : b === at ? [{ pair, other: a }] : [],
      ),
    ),
    nearCount: near.length,
    kanjiPairs: [...new Set(runs.flatMap(kanjiPairsOf))].slice(0, MOST_UNITS),
    sought: {
      terms: sought(distinct, ofTerm),
      characters: weighed([...runs.join('')].filter(isTelling), (char) => rarity(characterTerm(char))),
      threes: weighed(runs.flatMap(threesOf), (three) => ofThree(three, rarity)),
      letters: ofLetters(latin, formRarity),
      forms: weighed(
        latin.map(({ text }) => ` ${text} `),
        (form) => formRarity(form.trim()),
      ),
      near: sought(
        near.map(([a, b]) => `${distinct[a]} ${distinct[b]}`),
        near.map(([a, b]) => mean(ofTerm[a] as number, ofTerm[b] as number)),
      ),
      pairs: weighed(pairsOf(words), (pair) => {
        const [a = '', b = ''] = pair.trim().split(' ');
        return mean(formRarity(a), formRarity(b));
      }),
    },
    ...(kind && { kind }),
    ...(exactly && { exactly }),
  };
}

function sought(units: readonly string[], weights: readonly number[]): Sought {
  return { units, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

function weighed(units: readonly string[], weight: (unit: string) => number): Sought {
  const distinct = [...new Set(units)].slice(0, MOST_UNITS);
  return sought(distinct, distinct.map(weight));
}

/** Words that stand side by side in the question. */
function nearPlaces(
  terms: readonly string[],
  places: ReadonlyMap<string, number>,
): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (let i = 0; i + 1 < terms.length; i++) {
    const [a, b] = [places.get(terms[i] as string), places.get(terms[i + 1] as string)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}

const KANJI_PAIR = /[\u3400-\u9fff]{2}/;

/** 提携先は → 提携, 携先. */
function kanjiPairsOf(run: string): string[] {
  const pairs = Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
  return pairs.filter((pair) => KANJI_PAIR.test(pair));
}

/** 提携先は → 提携先, 携先は; three hiragana tell nothing. */
function threesOf(run: string): string[] {
  const characters = [...run];
  return characters
    .slice(2)
    .map((_, at) => characters.slice(at, at + 3))
    .filter((three) => three.some(isTelling))
    .map((three) => three.join(''));
}

/** As much as its characters do in the mean; hiragana tell nothing. */
const ofThree = (three: string, rarity: Rarity): number =>
  [...three].reduce((sum, char) => sum + (isTelling(char) ? rarity(characterTerm(char)) : 0), 0) / 3;

/** Four letters in a row of each word that tells something; together they weigh by their word. */
function ofLetters(latin: readonly WrittenWord[], formRarity: (form: string) => number): Sought {
  const weights = new Map<string, number>();
  for (const { text } of latin) {
    if (isStopWord(text)) continue;
    const units = lettersOf(text);
    const weight = formRarity(text) / Math.sqrt(units.length);
    for (const unit of units) weights.set(unit, Math.max(weights.get(unit) ?? 0, weight));
  }
  const units = [...weights.keys()].slice(0, 2 * MOST_UNITS);
  return sought(
    units,
    units.map((unit) => weights.get(unit) as number),
  );
}

/** `invade` → ` inv`, `inva`, `nvad`, `vade`. */
function lettersOf(word: string): string[] {
  const begun = ` ${word.slice(0, 40)}`;
  if (begun.length < 4) return [`${begun} `];
  return Array.from({ length: begun.length - 3 }, (_, at) => begun.slice(at, at + 4));
}

/** Two Latin words side by side, in their very forms: ` signed by `. */
function pairsOf(words: readonly WrittenWord[]): string[] {
  return words.slice(1).flatMap((next, at) => {
    const last = words[at] as WrittenWord;
    return next.script === 'japanese' || last.script === 'japanese' ? [] : [` ${last.text} ${next.text} `];
  });
}
