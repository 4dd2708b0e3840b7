import type { PassageIndex } from '../index/passageIndex.js';
import type { Release } from '../releases/release.js';
import { fold } from '../text/fold.js';
import { hasJapanese } from './latinTokens.js';

/** Passages in which a phrase is looked for: whoever has all its words comes first. */
const LOOKED_AT = 12;

/** Whether some release has these words side by side; found over the index, so that no corpus is read through. */
export function createPhraseFinder(
  releases: readonly Release[],
  index: PassageIndex,
): (phrase: string) => boolean {
  const byId = new Map(releases.map((one) => [one.id, one]));
  return (phrase) => {
    const wanted = plain(phrase);
    if (wanted === '') return false;
    return index.search(phrase, { limit: LOOKED_AT }).some(({ passage }) => {
      const release = byId.get(passage.releaseId);
      return (
        release !== undefined &&
        plain(`${release.title}\n${release.text.slice(passage.start, passage.end)}`).includes(wanted)
      );
    });
  };
}

/** Japanese has no spaces to compare; other words are compared whole. */
function plain(text: string): string {
  const folded = fold(text.normalize('NFKC'));
  if (hasJapanese(folded)) return folded.replace(/\s+/g, '');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
