import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

/**
 * What parts two cells: a tab, an edge, a wide space, a dash between spaces, the end of a line; a slash where it
 * stands in no name (A/S) and no date (2019/4).
 */
const SEPARATOR =
  /\n|\t|\||\u3000| {2,}| - ?(?=\S)|(?<=\S)- |^- | -$| \/ |[;] |: ?(?!\/\/)|(?<=[\u3040-\u9fff])\/|(?<!\d)\/(?=[\u3040-\u9fff]|(?:19|20)\d\d|-)/g;

/** The cells of a row, none empty; no bracket is divided. */
export function cellsOf(text: string, from = 0): readonly Span[] {
  const cells: Span[] = [];
  const brackets = matchesIn(text, /\([^()]*\)/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let start = from;
  const close = (end: number): void => {
    const cell = trimmed(text, { start, end });
    if (cell.start < cell.end && text.slice(cell.start, cell.end) !== '-') cells.push(cell);
  };
  for (const { index, 0: separator } of matchesIn(text, SEPARATOR)) {
    if (index < start || brackets.some((bracket) => bracket.start < index && index < bracket.end)) continue;
    close(index);
    start = index + separator.length;
  }
  close(text.length);
  return cells;
}

/** A stretch without the white space and the marks at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /[\s\u2060,、;:・"「」|]/.test(text[first] as string)) first++;
  while (last > first && /[\s\u2060,、;:・"「」|]/.test(text[last - 1] as string)) last--;
  return { start: first, end: last };
}
