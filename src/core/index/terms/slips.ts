/** Where a Japanese word is one character off it is another word; a Latin one of so many letters is mistyped. */
const MISTYPED = /^[a-z]{5,24}$/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What a word may have been meant for: a letter too many, too few, another one, two the wrong way round. */
export function slipsOf(word: string): readonly string[] {
  if (!MISTYPED.test(word)) return [];
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (behind.length > 0) slips.add(before + behind.slice(1));
    if (behind.length > 1) slips.add(before + behind[1] + behind[0] + behind.slice(2));
    for (const letter of LETTERS) {
      slips.add(before + letter + behind);
      if (behind.length > 0) slips.add(before + letter + behind.slice(1));
    }
  }
  slips.delete(word);
  return [...slips];
}
