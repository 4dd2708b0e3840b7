import { OF_A_PAPER as EN } from '../../languages/en/questions/things.js';
import { OF_A_PAPER as JA } from '../../languages/ja/questions/things.js';
import { ATTRIBUTES } from '../../questions/attributes.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Ground } from './ground.js';

/**
 * The agreement is called by words that one of its releases has side by side: what it sets up. Where all that has
 * them is the name of a paper (桟橋ロボットの実証に関する協定, of an earlier year), they are no name of this one.
 */
export function isOfName(
  word: string,
  { query: { op, attribute, text = '' } }: Answered,
  { releases }: Ground,
): boolean {
  if (op !== 'value' || !attribute || ATTRIBUTES[attribute].bearer !== 'partnership') return false;
  if (!text.includes(word)) return false;
  const name = fold(text);
  return releases.some((one) =>
    fold(one.text)
      .replace(/\s+/g, ' ')
      .split(name)
      .slice(1)
      .some((behind) => !EN.test(behind) && !JA.test(behind)),
  );
}
