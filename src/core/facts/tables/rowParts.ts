import { type CellDate, findCellDates } from '../../languages/cellDates.js';
import {
  afterLeadingDate,
  columnOf,
  groupOf,
  leadToDate,
  saysOfPartners,
  unwrapped,
} from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';
import { isBefore } from '../../text/dateValue.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { CountClass } from '../reading.js';
import { cellsOf, trimmed } from './cells.js';
import { markOf } from './mark.js';
import { placeIn, type RowPlace, trailingPlace } from './places.js';

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

type Draft = { -readonly [Key in keyof RowParts]?: RowParts[Key] } & {
  brackets: Span[];
  /** A cell before this one may be the name. */
  named: boolean;
  /** The date that stands furthest behind. */
  last?: CellDate;
  /** A day of a renewal stands in the row: its term is not counted from the first signing. */
  renewed?: true;
};

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
  /^[\p{Lu}\p{Lo}\d「"]|^the \p{Lu}/u.test(text) &&
  // A number that counts nothing is no part of a name.
  !/^\d{1,3}[.)]? /.test(text) &&
  !/[。!?:]/.test(text) &&
  !saysOfPartners('notName', text) &&
  columnOf(text) === undefined &&
  groupOf(text) === undefined;

/** A cell without the dates, places and notes at its edges, which go into the draft. */
function peeled(text: string, cell: Span, draft: Draft, style: RowStyle): Span {
  const term = draft.named ? termOf(text, cell) : undefined;
  if (term) {
    draft.term ??= term;
    return { start: cell.end, end: cell.end };
  }
  let span = withoutRenewal(text, withoutNote(text, cell, draft), draft);
  for (let changed = true; changed && span.start < span.end; ) {
    const before = span;
    span = withoutDate(text, span, draft);
    span = withoutBracket(text, span, draft);
    span = withoutPlace(text, span, draft, style);
    span = withoutKind(text, span, draft);
    changed = span.start !== before.start || span.end !== before.end;
  }
  return withoutWrapping(text, span);
}

/** A cell that is nothing but a time, with how it goes on: 3年（自動更新）. */
function termOf(text: string, { start, end }: Span): RowParts['term'] {
  const words = text.slice(start, end);
  if (words.length > 40 || !/年|か月|years?|months?/i.test(words)) return undefined;
  const rules = /[\u3040-\u30ff\u4e00-\u9fff]/.test(words) ? READING.ja : READING.en;
  const [found, other] = rules.findDurations(words);
  if (!found || other) return undefined;
  const around = `${words.slice(0, found.start)} ${words.slice(found.end)}`.replace(/\([^()]*\)/g, '').trim();
  return /^(?:間|[、,;]? ?(?:以後)?(?:自動(?:的に)?更新|(?:renewed |renews )?automatic(?:ally)?(?: renewed| renewal)?|renewable))?$/i.test(
    around,
  )
    ? { start: start + found.start, end: start + found.end, months: found.months }
    : undefined;
}

/** `April 2019|, renewed June 2022|`, 2017年3月|、2020年6月更新|. */
function withoutRenewal(text: string, { start, end }: Span, draft: Draft): Span {
  const words = text.slice(start, end);
  if (!saysOfPartners('renewed', words.replace(/\([^()]*\)/g, ''))) return { start, end };
  draft.renewed = true;
  const pieces = piecesOf(text, { start, end });
  const first = pieces.findIndex((piece) => saysOfPartners('renewed', text.slice(piece.start, piece.end)));
  if (first === 0) return { start: end, end };
  return trimmed(text, { start, end: pieces[first - 1]?.end ?? end });
}

/** A|※2021年に終了|. */
function withoutNote(text: string, { start, end }: Span, draft: Draft): Span {
  const at = text.slice(start, end).search(/ ?(?:※|\*(?=\S))/);
  if (at < 0) return { start, end };
  noteEnd(text, { start: start + at, end }, draft);
  return trimmed(text, { start, end: start + at });
}

function noteEnd(text: string, note: Span, draft: Draft): void {
  const words = text.slice(note.start, note.end);
  if (!saysOfPartners('ended', words)) return;
  const [date] = findCellDates(words);
  if (date) draft.ended = moved(date, note.start);
}

const moved = (date: CellDate, by: number): CellDate => ({
  ...date,
  start: date.start + by,
  end: date.end + by,
});

function withoutDate(text: string, { start, end }: Span, draft: Draft): Span {
  const words = text.slice(start, end);
  const dates = findCellDates(words);
  const last = dates.at(-1);
  if (last && (last.end === words.length || saysOfPartners('afterDate', words.slice(last.end)))) {
    keepDate(draft, moved(last, start));
    return trimmed(text, { start, end: start + last.start - leadToDate(words.slice(0, last.start)) });
  }
  const [first] = dates;
  if (first && leadToDate(words.slice(0, first.start)) === first.start) {
    keepDate(draft, moved(first, start));
    const behind = words.slice(first.end);
    return trimmed(text, { start: end - afterLeadingDate(behind).length, end });
  }
  return { start, end };
}

/** Of several the first is that of the signing: `April 2016 | March 2019`. */
function keepDate(draft: Draft, date: CellDate): void {
  if (draft.last === undefined || date.start > draft.last.start) draft.last = date;
  if (draft.date === undefined || date.start < draft.date.start) draft.date = date;
}

function withoutBracket(text: string, { start, end }: Span, draft: Draft): Span {
  const match = /\(([^()]*)\)$/.exec(text.slice(start, end));
  if (!match) return { start, end };
  const content = { start: start + match.index + 1, end: end - 1 };
  if (!readBracket(text, content, draft)) draft.brackets.unshift(content);
  return trimmed(text, { start, end: start + match.index });
}

/** `(Larvik, Norway; April 2019)`: whether all that the bracket says belongs in columns. */
function readBracket(text: string, content: Span, draft: Draft): boolean {
  const whole = placeOfPart(text, content, draft);
  if (whole) return true;
  const read = piecesOf(text, content).map((piece) => readPiece(text, piece, draft));
  return read.every(Boolean);
}

/** The parts of a bracket between its commas; those of one place stay together. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of matchesIn(text.slice(start, end), /[,、;] ?/g)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...pieces, { start: from, end }].filter((piece) => piece.start < piece.end);
}

function readPiece(text: string, piece: Span, draft: Draft): boolean {
  const words = text.slice(piece.start, piece.end);
  if (saysOfPartners('renewed', words)) {
    if (findCellDates(words).length > 0) draft.renewed = true;
    return true;
  }
  if (saysOfPartners('ended', words)) {
    noteEnd(text, piece, draft);
    return true;
  }
  const rest = withoutDate(text, piece, draft);
  if (rest.start >= rest.end || placeOfPart(text, rest, draft)) return true;
  if (!isPaper(text.slice(rest.start, rest.end))) return false;
  draft.paper = rest;
  return true;
}

/** Norway, 英国、リーズ: a country, and a place in it at most. */
function placeOfPart(text: string, part: Span, draft: Draft): boolean {
  const words = text.slice(part.start, part.end);
  const pair = words.split(/[,、・] ?/);
  const [one, other] = pair.length === 2 ? (pair as [string, string]) : [];
  const place =
    placeIn(words) ?? (one && other && !/\d/.test(words) ? (placeIn(one) ?? placeIn(other)) : undefined);
  if (place) draft.place ??= { ...part, ...place };
  return place !== undefined;
}

function withoutPlace(text: string, span: Span, draft: Draft, { placeColumn }: RowStyle): Span {
  const words = text.slice(span.start, span.end);
  const local =
    /[都道府県市区町村]$/.test(words) || /^[^,]*\b(?:City|Prefecture|Town|Village)(?:$|,)/.test(words);
  // A cell that is all place; 朝霧市 is a partner as well, and so the name where none stands there yet.
  const whole = local || (words.includes(', ') && !draft.named) ? undefined : placeIn(words);
  if (whole) {
    draft.place ??= { ...span, ...whole };
    return { start: span.end, end: span.end };
  }
  const place = trailingPlace(words, placeColumn);
  if (!place) return span;
  draft.place ??= { ...place, start: span.start + place.start, end: span.start + place.end };
  return trimmed(text, { start: span.start, end: span.start + place.start });
}

/** 海外| Vestby Port, `Overseas`, `MOU`: what a cell of its own says of kind and paper. */
function withoutKind(text: string, span: Span, draft: Draft): Span {
  const words = text.slice(span.start, span.end);
  const group = groupOf(words);
  if (group) {
    if (group.countClass) draft.countClass = group.countClass;
    return { start: span.end, end: span.end };
  }
  if (isPaper(words)) {
    draft.paper = span;
    return { start: span.end, end: span.end };
  }
  const lead = /^(\S{2,8}) (?=\S)/.exec(words);
  const led =
    lead && saysOfPartners('kindBefore', lead[1] as string) ? groupOf(lead[1] as string) : undefined;
  if (!lead || !led) return span;
  if (led.countClass) draft.countClass = led.countClass;
  return trimmed(text, { start: span.start + lead[0].length, end: span.end });
}

/** `MOU`, 包括連携協定, MOU締結, 災害時における物資供給に関する協定: a cell that is nothing but a paper. */
function isPaper(words: string): boolean {
  if (words.length > 60) return false;
  if (saysOfPartners('paperTitle', words)) return true;
  if (words.length > 40) return false;
  const bare = words.replace(/(?:を?締結(?:済み?)?|signed|concluded)$/i, '').trim();
  return [READING.ja, READING.en].some((rules) =>
    rules.findInstruments(bare).some(({ start, end }) => start <= 4 && end === bare.length),
  );
}

function withoutWrapping(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const name = unwrapped(words);
  const at = words.indexOf(name);
  return trimmed(text, { start: span.start + at, end: span.start + at + name.length });
}
