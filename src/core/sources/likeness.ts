import { matchesIn } from '../text/matches.js';

/** Fewer words than this are in many a text. */
const LEAST_WORDS = 10;

/**
 * How much of two texts is the same, from 0 to 1: of their words together those that both have; of one that is a part
 * of the other (it was cut short, or is gone on with), all.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = countShared(a, b);
  if (shared === 0) return 0;
  const shorter = Math.min(a.size, b.size);
  return shared === shorter && shorter >= LEAST_WORDS ? 1 : shared / (a.size + b.size - shared);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Words, and of Japanese, which has none between spaces, pairs of characters. */
function wordsOf(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = new Set<string>(folded.match(/[a-z0-9]+/g));
  for (const [run] of matchesIn(folded, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}/gu)) {
    for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2));
  }
  return words;
}
