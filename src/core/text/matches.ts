/**
 * Every match of a global pattern in a text, in order: what `[...text.matchAll(pattern)]` gives. That one copies the
 * pattern first, and to copy a long pattern takes longer than to search a sentence with it.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // `$`, `x*`: an empty match does not move the search on by itself.
    if (match[0] === '') pattern.lastIndex += characterLength(text, match.index, pattern.unicode);
  }
  return matches;
}

/** How far a search goes on behind an empty match, in units: with `u` it never stands within a pair of surrogates. */
export const characterLength = (text: string, at: number, unicode: boolean): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
