import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import type { Column } from '../../languages/rules/partnerTables.js';
import type { Line } from '../../releases/lines.js';
import { isCjk } from '../../text/characters.js';
import { unify } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { markOf } from './mark.js';
import { JOINT, type RowParts, type RowStyle, rowParts } from './rowParts.js';
import { besideOneAnother } from './sideBySide.js';

/** A row with its place in the source; the places of its parts count from its start. */
export interface RowText {
  readonly span: Span;
  readonly parts: RowParts;
}

/** The table as far as it was read. */
export interface TableSoFar {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly numbered: boolean;
  /** A line with nothing but a name is a row. */
  readonly undated?: true;
  readonly columns: readonly Column[];
  readonly isFirst: boolean;
  /** The row before, in the same part of the table. */
  readonly before: RowParts | undefined;
}

interface Read {
  readonly rows: readonly RowText[];
  readonly next: number;
}

const NOTHING: Read = { rows: [], next: 0 };

/** No row has more cells, each in a line of its own. */
const MOST_CELLS = 8;

/** The row or the rows that begin in a line: one a line, several side by side, or one with each cell in a line of its own. */
export function rowTexts(table: TableSoFar, at: number): Read {
  const { lines, numbered, columns, before } = table;
  const line = lines[at] as Line;
  if (isProse(line.text)) return NOTHING;
  const style: RowStyle = {
    numbered,
    placeColumn: columns.includes('place'),
    untilColumn: columns.includes('until'),
  };
  const mark = markOf(line.text);
  if (!numbered) return unnumbered(table, at, style);
  if (mark.number === undefined || !follows(mark.number, before)) return NOTHING;
  if (mark.length >= line.text.length) return cellALine(table, at, mark.number, style);
  const beside = besideOneAnother(line.text, style);
  if (beside.length > 1)
    return { rows: beside.map(({ start, parts }) => within(line, start, parts)), next: at + 1 };
  const alone = rowParts(line.text, style);
  if (alone?.date) return { rows: [{ span: line, parts: alone }], next: at + 1 };
  return (
    wrapped(table, at, style) ?? (alone ? { rows: [{ span: line, parts: alone }], next: at + 1 } : NOTHING)
  );
}

/** `Vestby Port in July 2015; Solna Hub in May 2016; and`: a line of a sentence that lists partners. */
const isProse = (text: string): boolean => /[;,、。]$/.test(text) || PROSE.test(text);

const PROSE = new RegExp(
  `\\d{4}; (?:${alternatives(AGREEMENT_WORDS, 'lastItem')} )?\\p{Lu}|\\p{Ll}{3}\\. \\p{Lu}\\p{L}+ \\p{L}+ \\p{L}+|。.`,
  'u',
);

/** The number that comes next, up or down, or the first of a part. Side by side others stand between. */
const follows = (number: number, before: RowParts | undefined): boolean =>
  before?.number === undefined || number === 1 || Math.abs(number - before.number) <= 40;

const within = (
  { start }: Line,
  from: number,
  { parts, end }: { parts: RowParts; end: number },
): RowText => ({
  span: { start: start + from, end: start + end },
  parts,
});

function unnumbered(table: TableSoFar, at: number, style: RowStyle): Read {
  const { lines, source, columns, isFirst } = table;
  const line = lines[at] as Line;
  const marked = /^[•・·●○■□◦‣+*|-]/.test(line.text);
  // Behind an empty line something else begins.
  if (!isFirst && !marked && /\n\s*\n/.test(source.slice((lines[at - 1] as Line).end, line.start)))
    return NOTHING;
  const beside = besideOneAnother(line.text, style);
  if (beside.length > 1)
    return { rows: beside.map(({ start, parts }) => within(line, start, parts)), next: at + 1 };
  const alone = rowParts(line.text, style);
  if (alone?.date) return { rows: [{ span: line, parts: alone }], next: at + 1 };
  if (columns.length > 1 && columns.includes('date')) {
    const whole = joined(table, at, columns.length, '\n', style);
    if (whole?.parts.date) return { rows: [whole], next: at + columns.length };
  }
  // A bullet like the one above lists on, with its date or without.
  const above = isFirst ? '' : ((lines[at - 1] as Line).text[0] ?? '');
  const listsOn = /^[•・·○◦‣+*-]/.test(line.text) && line.text[0] === above;
  const isName = table.undated && alone && isNameAlone(line.text, alone);
  return alone && (listsOn || isName) ? { rows: [{ span: line, parts: alone }], next: at + 1 } : NOTHING;
}

/** 北方港湾大学（カナダ）: a name with its brackets and its mark, and nothing else in the line. */
function isNameAlone(line: string, { name, written }: RowParts): boolean {
  const rest = `${line.slice(0, name.start)}${line.slice(name.end)}`.replace(/\([^()]*\)/g, '');
  return written.length <= 60 && !/[\p{L}\p{N}]/u.test(rest);
}

/** `1⏎Vestby Port⏎Norway⏎April 2019⏎2⏎…`. */
function cellALine(table: TableSoFar, at: number, number: number, style: RowStyle): Read {
  const { lines } = table;
  let end = at + 1;
  while (end < lines.length && end <= at + MOST_CELLS && !isNext(lines[end] as Line, number)) end++;
  const found = end < lines.length && end <= at + MOST_CELLS;
  if (found) {
    const row = joined(table, at, end - at, '\n', style);
    return row ? { rows: [row], next: end } : NOTHING;
  }
  // The last row ends with its date.
  for (let count = 2; count <= MOST_CELLS; count++) {
    const row = joined(table, at, count, '\n', style);
    if (row?.parts.date) return { rows: [row], next: at + count };
  }
  return NOTHING;
}

function isNext(line: Line, number: number): boolean {
  const mark = markOf(line.text);
  return mark.number !== undefined && Math.abs(mark.number - number) === 1 && mark.length >= line.text.length;
}

/** A row that the width of the page has broken: its date stands in the next line, or in the one behind that. */
function wrapped(table: TableSoFar, at: number, style: RowStyle): Read | undefined {
  for (const count of [2, 3]) {
    const last = table.lines[at + count - 1];
    if (!last || markOf(last.text).number !== undefined) return undefined;
    const row = joined(table, at, count, JOINT, style);
    if (row?.parts.date) return { rows: [row], next: at + count };
  }
  return undefined;
}

/** Several lines as one row; `mark` stands where a line ends, so that every place stays where it is. */
function joined(
  { source, lines }: TableSoFar,
  at: number,
  count: number,
  mark: '\n' | typeof JOINT,
  style: RowStyle,
): RowText | undefined {
  const [first, last] = [lines[at], lines[at + count - 1]];
  if (!first || !last || last.end - first.start > 400) return undefined;
  const span = { start: first.start, end: last.end };
  const text = unify(source.slice(span.start, span.end)).replace(
    /\s*\n\s*/g,
    (gap, index: number, whole: string) => {
      if (mark === '\n') return '\n'.padEnd(gap.length, '\n');
      const apart = !(isCjk(whole.charCodeAt(index - 1)) && isCjk(whole.charCodeAt(index + gap.length)));
      return (apart ? ' ' : JOINT).padEnd(gap.length, JOINT);
    },
  );
  const parts = rowParts(text, style);
  return parts && { span, parts };
}
