import type { CellDate } from '../../languages/cellDates.js';
import type { ClauseDateEvent } from '../../languages/rules/dates.js';
import type { FoundDate } from '../../text/dates.js';
import { type DateParts, type DateValue, dayRange, toDateParts } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Evidence, Fact, NonEmpty } from '../fact.js';
import type { PartnerRow } from '../tables/partnerTables.js';
import { completed } from './completion.js';
import { eventOf } from './events.js';
import { updatedOn, yearOfPage } from './pageUpdate.js';

/** A date of a sentence with what happened on it. */
export interface SentenceDate {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly value: DateValue;
  readonly event: ClauseDateEvent;
  /** How sure the event is: weight of its word less its distance; 0 where no word stands near. */
  readonly score: number;
  readonly isCeremony?: boolean;
  readonly evidence: NonEmpty<Evidence>;
}

type Published = Fact<DateValue> | undefined;

/** Every agreement, every organisation and the release itself ask a sentence for its dates. */
const known = new WeakMap<Sentence, Map<Published, readonly SentenceDate[]>>();

/** The dates of one sentence, complete as far as the release says, each with its event. */
export function datesIn(
  document: Document,
  sentence: Sentence,
  published: Published,
): readonly SentenceDate[] {
  const before = known.get(sentence)?.get(published);
  if (before) return before;
  const dates = labelledDates(document, sentence, published);
  known.set(sentence, (known.get(sentence) ?? new Map()).set(published, dates));
  return dates;
}

function labelledDates(document: Document, sentence: Sentence, published: Published): SentenceDate[] {
  if (sentence.row) return rowDates(document, sentence, sentence.row);
  const text = sentence.view.text;
  const found = sentence.rules.findDates(text);
  if (found.length === 0) return [];
  const cues = sentence.rules.findDateCues(text);
  const labelled: SentenceDate[] = [];
  let before: DateParts = published ? toDateParts(published.value) : {};
  for (const [index, date] of found.entries()) {
    const { event, score, isCeremony, isOver } = eventOf(sentence, found, index, cues);
    const weekday = sentence.rules.weekdayBeside(text, date);
    const complete =
      ofPage(document, date, published, event, weekday) ??
      completed(date, before, published, isOver ? 'other' : event, weekday);
    if (!complete) continue;
    const value = sentence.rules.isMonthEnd(text, date) ? lastOfMonth(complete.value) : complete.value;
    const evidence = evidenceFor(document, sentence, placeOf(sentence.view, date));
    labelled.push({
      sentence,
      span: date,
      value,
      event,
      score,
      ...(isCeremony ? { isCeremony } : {}),
      evidence: [
        evidence,
        ...(complete.fromHeader ? ((published ?? updatedOn(document))?.evidence ?? []) : []),
      ],
    });
    before = toDateParts(value);
  }
  return labelled;
}

/** A day without a year, in a text that has no day of its own, is of the year that the page's last change gives. */
function ofPage(
  document: Document,
  { parts, anchor, shortYear }: FoundDate,
  published: Published,
  event: ClauseDateEvent,
  weekday: number | undefined,
): { value: DateValue; fromHeader: true } | undefined {
  if (published || anchor || shortYear !== undefined) return undefined;
  if (parts.year !== undefined || parts.month === undefined || parts.day === undefined) return undefined;
  const updated = updatedOn(document)?.value;
  const value = updated === undefined ? undefined : yearOfPage(parts, updated, event, weekday);
  return value === undefined ? undefined : { value, fromHeader: true };
}

/** The one date of a row of partners is that of its agreement; another stands there only where it has ended. */
function rowDates(document: Document, sentence: Sentence, { start, parts }: PartnerRow): SentenceDate[] {
  const dateOf = (date: CellDate | undefined, event: 'signed' | 'ends'): SentenceDate[] => {
    if (!date) return [];
    const place = { start: start + date.start, end: start + date.end };
    const from = sentence.view.starts.findIndex((at) => at >= place.start);
    const to = sentence.view.ends.findLastIndex((at) => at <= place.end) + 1;
    const evidence = evidenceFor(document, sentence, place);
    return [
      {
        sentence,
        span: { start: from, end: to },
        value: date.value,
        event,
        score: 100,
        evidence: [evidence],
      },
    ];
  };
  return [...dateOf(parts.date, 'signed'), ...dateOf(parts.ended, 'ends')];
}

function lastOfMonth(value: DateValue): DateValue {
  const { day } = toDateParts(value);
  return day === undefined ? (dayRange(value)?.last ?? value) : value;
}
