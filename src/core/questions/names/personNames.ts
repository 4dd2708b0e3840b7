import type { Ledger } from '../../ledger/ledger.js';
import { foldName } from '../../text/fold.js';
import { hasJapanese, latinTokens } from '../latinTokens.js';
import { add, push } from './maps.js';

/** The people of a corpus by how one calls them. */
export interface PersonNames {
  /** By the first Latin word, family name first or last; by the first two letters of a Japanese name. */
  readonly persons: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly name: string }[]
  >;
  readonly personsByWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** Japanese family names, by their first two letters. */
  readonly families: ReadonlyMap<string, readonly { readonly family: string; readonly name: string }[]>;
}

export function personNames(ledger: Ledger): PersonNames {
  const names = new Set<string>();
  for (const { value } of ledger.people) names.add(value.name);
  for (const { value } of ledger.statements) names.add(value.speaker.name);
  for (const { people } of ledger.partnerships) for (const { value } of people) names.add(value.name);
  const persons = new Map<string, { words: readonly string[]; name: string }[]>();
  const personsByWord = new Map<string, Set<string>>();
  const families = new Map<string, { family: string; name: string }[]>();
  for (const name of names) {
    const folded = foldName(name);
    if (hasJapanese(folded)) {
      const plain = folded.replace(/[\s・]/g, '');
      push(persons, plain.slice(0, 2), { words: [plain], name });
      for (const family of familiesOf(folded)) push(families, family.slice(0, 2), { family, name });
      continue;
    }
    const words = latinTokens(folded).map(({ word }) => word);
    if (words.length === 0) continue;
    push(persons, words[0] as string, { words, name });
    // Family names are written first in one text and last in the next.
    if (words.length > 1)
      push(persons, words.at(-1) as string, { words: [words.at(-1) as string, ...words.slice(0, -1)], name });
    for (const word of words) if (word.length > 2) add(personsByWord, word, name);
  }
  return { persons, personsByWord, families };
}

/**
 * The family name of a Japanese name: before a space, behind a ・, else its first two letters; of four and more
 * three too (利根川遥, 佐々木誠一).
 */
function familiesOf(name: string): string[] {
  const parts = name.split(/[\s・]+/);
  if (parts.length >= 2) return [(name.includes('・') ? parts.at(-1) : parts[0]) as string];
  return name.length >= 4 ? [name.slice(0, 2), name.slice(0, 3)] : [name.slice(0, 2)];
}
