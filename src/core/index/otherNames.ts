import { foldForSearch } from './terms/foldForSearch.js';

/** Names of one organisation that are taken into a question, and organisations of which any are. */
const MOST_NAMES = 2;
const MOST_ORGANISATIONS = 4;
/** What is looked through; a longer question is cut in any case. */
const LOOKED_THROUGH = 512;
const BEGINNING = 2;
const LONGEST_NAME = 80;

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;

interface KnownName {
  readonly folded: string;
  /** In the other script. */
  readonly others: readonly string[];
}

/**
 * What the organisations in a question are called in the other language: 大阪府 for "with Osaka Prefecture", so
 * that it finds releases which know them only so. Each group has the names of one organisation.
 */
export function createOtherNames(
  groups: readonly (readonly string[])[],
): (question: string) => readonly string[] {
  const byBeginning = new Map<string, KnownName[]>();
  for (const names of groups) {
    const latin = names.filter((name) => !JAPANESE.test(name));
    const japanese = names.filter((name) => JAPANESE.test(name));
    if (latin.length === 0 || japanese.length === 0) continue;
    for (const name of names) {
      const folded = foldForSearch(name).trim();
      if (folded.length < BEGINNING || folded.length > LONGEST_NAME) continue;
      const others = (JAPANESE.test(name) ? latin : japanese).slice(0, MOST_NAMES);
      const beginning = folded.slice(0, BEGINNING);
      const known = byBeginning.get(beginning);
      if (known) known.push({ folded, others });
      else byBeginning.set(beginning, [{ folded, others }]);
    }
  }
  for (const names of byBeginning.values()) names.sort((a, b) => b.folded.length - a.folded.length);
  return (question) => othersIn(foldForSearch(question.slice(0, LOOKED_THROUGH)), byBeginning);
}

function othersIn(folded: string, byBeginning: ReadonlyMap<string, readonly KnownName[]>): readonly string[] {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < folded.length && found.length < MOST_ORGANISATIONS; ) {
    const names = startsWord(folded, at) ? byBeginning.get(folded.slice(at, at + BEGINNING)) : undefined;
    const name = names?.find(
      (one) => folded.startsWith(one.folded, at) && endsWord(folded, at + one.folded.length),
    );
    if (name) found.push(name.others);
    at += name ? name.folded.length : 1;
  }
  return [...new Set(found.flat())];
}

/** A Latin name is a word of its own: `Mie` is not in `enmiety`. */
const startsWord = (text: string, at: number): boolean =>
  !(LATIN.test(text[at] ?? '') && LATIN.test(text[at - 1] ?? ''));
const endsWord = (text: string, end: number): boolean =>
  !(LATIN.test(text[end - 1] ?? '') && LATIN.test(text[end] ?? ''));
const LATIN = /[a-z0-9]/;
