import type { PassageIndex } from '../index/passageIndex.js';
import type { Release } from '../releases/release.js';
import { fold } from '../text/fold.js';
import { hasJapanese } from './latinTokens.js';

/** Passages in which a phrase is looked for: whoever has all its words comes first. */
const LOOKED_AT = 12;
/** Phrases of questions that are kept with whether they were found. */
const REMEMBERED = 2000;
/** A corpus of at most so many characters is simply read through. */
const SMALL_CORPUS = 1_000_000;

/** Whether some release has these words side by side; in a large corpus found over the index. */
export function createPhraseFinder(
  releases: readonly Release[],
  index: PassageIndex,
): (phrase: string) => boolean {
  const size = releases.reduce((sum, { text }) => sum + text.length, 0);
  return size <= SMALL_CORPUS ? inTexts(releases) : overIndex(releases, index);
}

function inTexts(releases: readonly Release[]): (phrase: string) => boolean {
  const words = releases.map((one) => spaced(wholeOf(one)));
  const runs = releases.map((one) => unspaced(wholeOf(one)));
  return (phrase) => {
    if (hasJapanese(phrase)) return contains(runs, unspaced(phrase));
    return contains(words, spaced(phrase));
  };
}

const wholeOf = ({ title, text }: Release): string => `${title}\n${text}`;
const contains = (texts: readonly string[], wanted: string): boolean =>
  wanted.trim() !== '' && texts.some((text) => text.includes(wanted));

function overIndex(releases: readonly Release[], index: PassageIndex): (phrase: string) => boolean {
  const byId = new Map(releases.map((one) => [one.id, one]));
  const looksUp = (phrase: string): boolean => {
    // A single word stands beside nothing: whether any passage has it is known at once.
    if (/^[a-z0-9]+$/.test(phrase)) return index.has(phrase);
    const plain = hasJapanese(phrase) ? unspaced : spaced;
    const texts = index.search(phrase, { limit: LOOKED_AT }).flatMap(({ passage }) => {
      const release = byId.get(passage.releaseId);
      return release ? [plain(`${release.title}\n${release.text.slice(passage.start, passage.end)}`)] : [];
    });
    return contains(texts, plain(phrase));
  };
  // One question asks for a phrase of it several times over.
  const known = new Map<string, boolean>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const isThere = looksUp(phrase);
    known.set(phrase, isThere);
    return isThere;
  };
}

/** Japanese has no spaces to compare. */
const unspaced = (text: string): string => fold(text.normalize('NFKC')).replace(/\s+/g, '');
/** Other words are compared whole. */
const spaced = (text: string): string =>
  ` ${fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
