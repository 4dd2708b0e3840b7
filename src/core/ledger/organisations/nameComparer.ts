import { japaneseLetters, latinWords } from '../names/comparedNames.js';
import { likenessOf } from '../names/likeness.js';
import { isJapanese } from '../names/tokens.js';

/** So much of both names must have its counterpart where all else speaks for one organisation: 北稜産業振興機構, `Hokuryo Agency for Regional Industry`. */
const ENOUGH = 0.5;

/** Whether half of a Japanese and of a Latin name agree, in either order. */
export type NameComparer = (a: string, b: string) => boolean;

/** Every name is taken apart once: a publisher's partners of one month are compared each with each. */
export function nameComparer(): NameComparer {
  const lettersOf = remembered(japaneseLetters);
  const wordsOf = remembered(latinWords);
  const known = new Map<string, boolean>();
  return (a, b) => {
    const [japanese, latin] = isJapanese(a) ? [a, b] : [b, a];
    if (!isJapanese(japanese) || isJapanese(latin)) return false;
    const pair = `${japanese}\n${latin}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const likeness = likenessOf(lettersOf(japanese), wordsOf(latin));
    const agrees = likeness?.telling === true && Math.min(likeness.japanese, likeness.latin) >= ENOUGH;
    known.set(pair, agrees);
    return agrees;
  };
}

function remembered<V>(make: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}
