import type { Ledger } from '../../ledger/ledger.js';

/** Every word that some release writes in small letters. */
export function commonWords(ledger: Ledger): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of ledger.releases) {
    for (const [word] of text.matchAll(
      /(?<![\p{L}\p{N}@./_-])[a-z]{3,}(?![\p{L}\p{N}@/_-]|\.[\p{L}\p{N}])/gu,
    ))
      words.add(word);
  }
  return words;
}
