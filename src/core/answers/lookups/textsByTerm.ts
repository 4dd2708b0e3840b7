import { PAIR_MARK } from '../../index/terms/japaneseTerms.js';
import { tokenize } from '../../index/terms/tokenize.js';
import { flatMapInTurns, type Turns } from '../../turns.js';

/** Things with a text, by the terms that their texts have. */
export interface TextsByTerm<T> {
  /** What has at least this share of the terms, the most first; of as much, in order of adding. */
  covering(terms: readonly string[], enough: number): readonly T[];
}

/** Takes the texts apart once, so that no question has to: gives back the things that have most of some terms. */
export function* textsByTerm<T>(things: readonly T[], textOf: (thing: T) => string): Turns<TextsByTerm<T>> {
  const places = new Map<string, number[]>();
  yield* flatMapInTurns(things.entries(), ([place, thing]) => {
    for (const term of new Set(tokenize(textOf(thing)))) {
      const list = places.get(term);
      if (list) list.push(place);
      else places.set(term, [place]);
    }
    return [];
  });
  return {
    covering: (terms, enough) => {
      // Weighed as a passage's sentences are: a pair of characters says half as much as a word.
      const weight = (term: string): number => (term.startsWith(PAIR_MARK) ? 0.5 : 1);
      const total = terms.reduce((sum, term) => sum + weight(term), 0);
      const had = new Map<number, number>();
      for (const term of terms)
        for (const place of places.get(term) ?? []) had.set(place, (had.get(place) ?? 0) + weight(term));
      return [...had]
        .filter(([, sum]) => sum / total >= enough)
        .sort(([a, left], [b, right]) => right - left || a - b)
        .map(([place]) => things[place] as T);
    },
  };
}
