import { type CellDate, findCellDates } from '../../languages/cellDates.js';
import {
  afterLeadingDate,
  groupOf,
  leadToDate,
  saysOfPartners,
  unwrapped,
} from '../../languages/partnerTables.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { trimmed } from './cells.js';
import { placeIn, trailingPlace } from './places.js';
import { isPaper } from './rowPaper.js';
import type { RowParts, RowStyle } from './rowParts.js';
import { termOf } from './rowTerm.js';

/** What has been read of a row, cell by cell. */
export type Draft = { -readonly [Key in keyof RowParts]?: RowParts[Key] } & {
  brackets: Span[];
  /** A cell before this one may be the name. */
  named: boolean;
  /** The date that stands furthest behind. */
  last?: CellDate;
  /** A day of a renewal stands in the row: its term is not counted from the first signing. */
  renewed?: true;
};

/** A cell without the dates, places and notes at its edges, which go into the draft. */
export function peeled(text: string, cell: Span, draft: Draft, style: RowStyle): Span {
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
  const local = saysOfPartners('local', words);
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

function withoutWrapping(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const name = unwrapped(words);
  const at = words.indexOf(name);
  return trimmed(text, { start: span.start + at, end: span.start + at + name.length });
}
