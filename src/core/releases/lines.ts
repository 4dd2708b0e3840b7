import { isCjk } from '../text/characters.js';
import { fold, unify } from '../text/fold.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';

/** One line of a text without its terminator and without white space around it. */
export interface Line extends Span {
  /** In unified forms (⽉ is 月, １ is 1), unit for unit. */
  readonly text: string;
  /** {@link text}, folded for comparing. */
  readonly folded: string;
  /** How many characters of white space stand before it. */
  readonly indent: number;
  /** How wide it looks: a Japanese character takes two columns, a Latin one. */
  readonly columns: number;
}

/** The lines from `from` on; an empty line has `start === end`. */
export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  let at = from;
  for (const { index } of matchesIn(source.slice(from), LINE_END)) {
    lines.push(lineOf(source, at, from + index));
    at = from + index + 1;
  }
  lines.push(lineOf(source, at, source.length));
  return lines;
}

/** Of Unix and Windows, of old Macs, and of word processors. */
const LINE_END = /\n|\r(?!\n)|[\u0085\u2028\u2029]/g;

function lineOf(source: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source[start] as string)) start++;
  while (end > start && /\s/.test(source[end - 1] as string)) end--;
  const text = unify(source.slice(start, end));
  return {
    start,
    end,
    text,
    folded: text.length <= 400 ? fold(text) : fold(text.slice(0, 400)),
    indent: start - from,
    columns: columnsOf(text),
  };
}

function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += isCjk(text.charCodeAt(i)) ? 2 : 1;
  return columns;
}
