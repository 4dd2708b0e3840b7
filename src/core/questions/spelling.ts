import { oneSlip } from './editDistance.js';
import { type LatinToken, latinTokens } from './latinTokens.js';
import type { NameLexicon } from './nameLexicon.js';
import type { QuestionText } from './questionText.js';

export interface Correction {
  readonly typed: string;
  readonly read: string;
}

export type Speller = (question: QuestionText) => {
  question: QuestionText;
  corrections: readonly Correction[];
};

const SHORTEST_NAME = 5;
const SHORTEST_WORD = 4;

/**
 * Mends one slip in a Latin word that nobody knows: `kanagwa` → kanagawa, `agreemnt` → agreement. The first
 * letter must stand, names go before other words, and where two words would fit nothing is changed.
 */
export function createSpeller(
  names: NameLexicon,
  vocabulary: ReadonlySet<string>,
  isInReleases: (phrase: string) => boolean,
): Speller {
  const nameWords = byFirstLetter(
    [...names.words()].filter((word) => word.length >= SHORTEST_NAME && !names.isCommon(word)),
  );
  const plainWords = byFirstLetter([...vocabulary].filter((word) => word.length >= SHORTEST_WORD));
  const isKnown = ({ word }: LatinToken): boolean =>
    word.length < SHORTEST_WORD ||
    /\d/.test(word) ||
    vocabulary.has(word) ||
    bases(word).some((base) => vocabulary.has(base)) ||
    names.isCommon(word) ||
    names.withWord(word).size > 0 ||
    names.joined(word).size > 0 ||
    names.personsByWord(word).size > 0 ||
    // Quantum sensing, which the releases speak of, is no slip of `sending`.
    isInReleases(word);

  const correct = (token: LatinToken): string | undefined => {
    if (isKnown(token)) return undefined;
    const near = (words: ReadonlyMap<string, readonly string[]>): string[] =>
      (words.get(token.word[0] as string) ?? []).filter((word) => oneSlip(token.word, word));
    const fits = token.word.length >= SHORTEST_NAME ? near(nameWords) : [];
    if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined;
    const plain = near(plainWords);
    // Of four letters only two that are swapped: `wiht`, `sing` is a word itself.
    const fitting =
      token.word.length >= SHORTEST_NAME ? plain : plain.filter((word) => isSwapped(token.word, word));
    return fitting[0];
  };
  return (question) => {
    let result = question;
    const corrections: Correction[] = [];
    for (const token of latinTokens(question.text).reverse()) {
      const read = correct(token);
      if (read === undefined) continue;
      corrections.unshift({ typed: question.cased.slice(token.start, token.end), read });
      result = {
        text: result.text.slice(0, token.start) + read + result.text.slice(token.end),
        cased: result.cased.slice(0, token.start) + read + result.cased.slice(token.end),
      };
    }
    return { question: result, corrections };
  };
}

/** `taking` → take, `maker` → make, `boards` → board: forms of a known word are no slips of another. */
function bases(word: string): readonly string[] {
  const [, stem = ''] = /^([a-z]{3,}?)(?:ing|ers?|s)$/.exec(word) ?? [];
  return stem === '' ? [] : [stem, `${stem}e`];
}

const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

function byFirstLetter(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const list = map.get(word[0] as string);
    if (list) list.push(word);
    else map.set(word[0] as string, [word]);
  }
  return map;
}
