import type { CellDate } from '../../languages/cellDates.js';
import { columnOf, groupOf, saysOfPartners } from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';
import { isBefore } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import type { CountClass } from '../reading.js';
import { cellsOf } from './cells.js';
import { markOf } from './mark.js';
import { type Draft, peeled } from './peeled.js';
import type { RowPlace } from './places.js';

/** What one row says of a partner; places are in the row's text. */
export interface RowParts {
  readonly number?: number;
  readonly name: Span;
  /** The name as it stands there, in unified forms. */
  readonly written: string;
  readonly date?: CellDate;
  readonly place?: RowPlace;
  /** Of which part a cell says that it is: 自治体, `Overseas`. */
  readonly countClass?: CountClass;
  readonly paper?: Span;
  /** How long it runs, where a cell says nothing else: 5年, `3 years (renewed automatically)`. */
  readonly term?: Span & { readonly months: number };
  /** The day until which it runs, in a table that has a column for it. */
  readonly until?: CellDate;
  /** The day on which it is told to have ended. */
  readonly ended?: CellDate;
  /** Brackets that say something else, without their marks: other names. */
  readonly brackets: readonly Span[];
}

/** How the rows of a table are read. */
export interface RowStyle {
  readonly numbered: boolean;
  /** The country stands behind the name with nothing but a space between. */
  readonly placeColumn: boolean;
  /** One column says until when each agreement runs. */
  readonly untilColumn: boolean;
}

/** Stands where a line was broken within a word, so that every place stays where it is. */
export const JOINT = '\u2060';

/** `8 Vestby Port (Norway) 2019.04` → 8, `Vestby Port`, NO, 2019-04; undefined for a line that names nobody. */
export function rowParts(text: string, style: RowStyle): RowParts | undefined {
  const mark = markOf(text);
  const bullet =
    mark.number !== undefined && !style.numbered
      ? (/^[•・·●○■□◦‣+*|-]\s?/.exec(text)?.[0].length ?? 0)
      : mark.length;
  const draft: Draft = { brackets: [], named: false };
  if (style.numbered && mark.number !== undefined) draft.number = mark.number;
  const names = cellsOf(text, bullet).flatMap((cell) => {
    const rest = peeled(text, cell, draft, style);
    draft.named ||= isName(text.slice(rest.start, rest.end));
    return rest.start < rest.end ? [rest] : [];
  });
  const possible = names.filter((span) => isName(text.slice(span.start, span.end)));
  const name = possible.find((span) => isHouse(text.slice(span.start, span.end))) ?? possible[0];
  // `Opening | Vestby Port`: what stands before the name is no place and no kind, so this is another table.
  if (!name || names.some((span) => span.start < name.start && !possible.includes(span))) return undefined;
  const { named: _, last, renewed, term, ...said } = draft;
  const until =
    style.untilColumn && last && draft.date && isBefore(draft.date.value, last.value) ? last : undefined;
  return {
    ...said,
    ...(term && !renewed ? { term } : {}),
    ...(until ? { until } : {}),
    name,
    written: text.slice(name.start, name.end).replaceAll(JOINT, ''),
  };
}

/** Whether words look like an organisation in any language. */
export const isHouse = (name: string): boolean =>
  READING.ja.looksLikeOrganisation(name) || READING.en.looksLikeOrganisation(name);

/** Words that can be the name of a partner. */
export const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  /\p{L}{2}/u.test(text) &&
  (/^[\p{Lu}\p{Lo}\d「"]/u.test(text) || saysOfPartners('nameWithArticle', text)) &&
  // A number that counts nothing is no part of a name.
  !/^\d{1,3}[.)]? /.test(text) &&
  !/[。!?:]/.test(text) &&
  !saysOfPartners('notName', text) &&
  columnOf(text) === undefined &&
  groupOf(text) === undefined;
