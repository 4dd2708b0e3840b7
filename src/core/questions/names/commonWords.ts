import type { Ledger } from '../../ledger/ledger.js';
import { matchesIn } from '../../text/matches.js';
import type { Turns } from '../../turns.js';

/** Releases read before others get their turn: a millisecond or two. */
const CHUNK = 40;

/** Every word that some release writes in small letters. */
export function* commonWords(ledger: Ledger): Turns<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const [count, { text }] of ledger.releases.entries()) {
    if (count % CHUNK === 0) yield;
    for (const [word] of matchesIn(
      text,
      /(?<![\p{L}\p{N}@./_-])[a-z]{3,}(?![\p{L}\p{N}@/_-]|\.[\p{L}\p{N}])/gu,
    ))
      words.add(word);
  }
  return words;
}
