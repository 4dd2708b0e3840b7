import { findCellDates } from '../../languages/cellDates.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { markOf } from './mark.js';
import { type RowParts, type RowStyle, rowParts } from './rowParts.js';

/** A row that shares its line with others; the places of its parts count from its start. */
export interface BesideRow {
  readonly start: number;
  readonly parts: { readonly parts: RowParts; readonly end: number };
}

const GAP = /\t+| {2,}|\u3000+/g;

/** `1 Vestby Port 2016.4   4 Solna Hub 2018.6`: the rows of a line in which several stand side by side; else none. */
export function besideOneAnother(text: string, style: RowStyle): readonly BesideRow[] {
  if (findCellDates(text).length < 2) return [];
  const starts = style.numbered ? numberedStarts(text) : datedStarts(text);
  if (starts.length < 2) return [];
  const rows = starts.map((start, index): BesideRow | undefined => {
    const end = starts[index + 1] ?? text.length;
    const parts = rowParts(text.slice(start, end).trimEnd(), style);
    return parts?.date
      ? { start, parts: { parts, end: start + text.slice(start, end).trimEnd().length } }
      : undefined;
  });
  const found = rows.filter((row) => row !== undefined);
  return found.length === rows.length ? found : [];
}

/** Behind the date of one row the number of the next. */
function numberedStarts(text: string): number[] {
  const starts = [0];
  for (const { end } of findCellDates(text)) {
    const gap = /^[^\s]{0,4}\s+/.exec(text.slice(end));
    const at = gap ? end + gap[0].length : text.length;
    if (at > (starts.at(-1) as number) && at < text.length && markOf(text.slice(at)).number !== undefined)
      starts.push(at);
  }
  return starts;
}

/** Wide gaps, so that between two of them stands one date. */
function datedStarts(text: string): number[] {
  const dates = findCellDates(text);
  const gaps: Span[] = matchesIn(text, GAP).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const first = dates[0] as Span;
  const leads = markOf(text).length >= first.start;
  const starts = [0];
  for (const [index, date] of dates.entries()) {
    if (index === 0) continue;
    const before = dates[index - 1] as Span;
    // The gap before a date that leads, or the first one behind the date of the row before.
    const between = gaps.filter((gap) => gap.start >= before.end && gap.end <= date.start);
    const gap = leads ? between.at(-1) : between[0];
    if (!gap) return [];
    starts.push(gap.end);
  }
  return starts;
}
