import type { ClauseDateEvent, DateCue } from '../languages/readingRules.js';
import type { DateAnchor, FoundDate } from '../text/dates.js';
import { type DateParts, type DateValue, dayRange, toDateParts, toDateValue } from '../text/dateValue.js';
import type { Span } from '../text/span.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Evidence, Fact, NonEmpty } from './fact.js';

/** A date of a sentence with what happened on it. */
export interface SentenceDate {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly value: DateValue;
  readonly event: ClauseDateEvent;
  /** How sure the event is: weight of its word less its distance; 0 where no word stands near. */
  readonly score: number;
  readonly evidence: NonEmpty<Evidence>;
}

/** Points for each step of a cue's weight, and points lost for each character between date and cue. */
const POINTS = { weight: 40, character: 0.25, wrongSide: 12, boundary: 30 } as const;

/** The dates of one sentence, complete as far as the release says, each with its event. */
export function datesIn(
  document: Document,
  sentence: Sentence,
  published: Fact<DateValue> | undefined,
): SentenceDate[] {
  const text = sentence.view.text;
  const found = sentence.rules.findDates(text);
  if (found.length === 0) return [];
  const cues = sentence.rules.findDateCues(text);
  const labelled: SentenceDate[] = [];
  let before: DateParts = published ? toDateParts(published.value) : {};
  for (const [index, date] of found.entries()) {
    const { event, score } = eventOf(sentence, found, index, cues);
    const complete = completed(date, before, published, event);
    if (!complete) continue;
    const value = sentence.rules.isMonthEnd(text, date) ? lastOfMonth(complete.value) : complete.value;
    const evidence = evidenceFor(document, sentence, placeOf(sentence.view, date));
    labelled.push({
      sentence,
      span: date,
      value,
      event,
      score,
      evidence: complete.fromHeader && published ? [evidence, ...published.evidence] : [evidence],
    });
    before = toDateParts(value);
  }
  return labelled;
}

function eventOf(
  sentence: Sentence,
  dates: readonly FoundDate[],
  index: number,
  cues: readonly DateCue[],
): { event: ClauseDateEvent; score: number } {
  const text = sentence.view.text;
  const date = dates[index] as FoundDate;
  const [before, after] = [dates[index - 1], dates[index + 1]];
  if (after && sentence.rules.isRange(text, date, after)) return { event: 'effective', score: 100 };
  if (before && sentence.rules.isRange(text, before, date)) return { event: 'ends', score: 100 };
  if (sentence.rules.isAnnouncement(text, date)) return { event: 'announced', score: 100 };
  let best: { event: ClauseDateEvent; score: number } = { event: 'other', score: 0 };
  for (const cue of cues) {
    const score = cueScore(text, date, cue, sentence.rules.datesFollowTheirVerb);
    if (score > best.score) best = { event: cue.event, score };
  }
  return best;
}

function cueScore(text: string, date: Span, cue: DateCue, follows: boolean): number {
  const ahead = cue.end <= date.start;
  const whole = ahead ? text.slice(cue.end, date.start) : text.slice(date.end, cue.start);
  if (whole.length > 600) return 0;
  const gap = whole.replace(/\([^()]*\)/g, '');
  const opening = text.slice(0, date.start).replace(/^(?:On|In|As of|Since|By)?[ ,]*/, '').length < 3;
  const wrongSide = ahead === follows || (follows && opening) ? 0 : POINTS.wrongSide;
  const boundaries = gap.match(/[;。:]|, (?:and|which|while|but|where) /g)?.length ?? 0;
  return (
    cue.weight * POINTS.weight - gap.length * POINTS.character - wrongSide - boundaries * POINTS.boundary
  );
}

interface Completed {
  readonly value: DateValue;
  readonly fromHeader: boolean;
}

/** The date with its year: its own, that of the date before (同年), or the one that the release's day gives. */
function completed(
  date: FoundDate,
  before: DateParts,
  published: Fact<DateValue> | undefined,
  event: ClauseDateEvent,
): Completed | undefined {
  const header = published ? toDateParts(published.value) : undefined;
  if (date.anchor) {
    const parts = anchored(date.anchor, date.parts, before, header);
    const value = parts && toDateValue(parts);
    return value === undefined ? bare(date.parts) : { value, fromHeader: header !== undefined };
  }
  if (date.parts.year !== undefined) return bare(date.parts);
  if (date.parts.month === undefined) return dayOnly(date.parts.day, header);
  if (date.shortYear !== undefined) return shortYear(date, header);
  if (before.year !== undefined && before.year !== header?.year && header === undefined)
    return bare(date.parts);
  if (header?.year === undefined) return bare(date.parts);
  const value = nearestYear(date.parts, published?.value as DateValue, event);
  return value === undefined ? undefined : { value, fromHeader: true };
}

function bare(parts: DateParts): Completed | undefined {
  const value = toDateValue(parts);
  return value === undefined ? undefined : { value, fromHeader: false };
}

const STEPS: Readonly<Partial<Record<DateAnchor, number>>> = { thisYear: 0, lastYear: -1, nextYear: 1 };

function anchored(
  anchor: DateAnchor,
  parts: DateParts,
  before: DateParts,
  header: DateParts | undefined,
): DateParts | undefined {
  if (anchor === 'sameYear') return before.year === undefined ? undefined : { ...parts, year: before.year };
  if (anchor === 'sameMonth')
    return before.month === undefined
      ? undefined
      : { ...before, ...(parts.day === undefined ? {} : { day: parts.day }) };
  if (header?.year === undefined) return undefined;
  const step = STEPS[anchor];
  if (step !== undefined) return { ...parts, year: header.year + step };
  if (header.month === undefined) return undefined;
  if (anchor === 'today') return header;
  if (anchor === 'yesterday') return header.day === undefined ? undefined : dayBefore(header);
  const month = header.month + (anchor === 'lastMonth' ? -1 : anchor === 'nextMonth' ? 1 : 0);
  const year = header.year + (month < 1 ? -1 : month > 12 ? 1 : 0);
  return { year, month: ((month + 11) % 12) + 1, ...(parts.day === undefined ? {} : { day: parts.day }) };
}

function dayBefore(parts: DateParts): DateParts {
  const day = new Date(Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, (parts.day ?? 1) - 1));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** A newspaper's 15日: of the month of its own date, or of the one before. */
function dayOnly(day: number | undefined, header: DateParts | undefined): Completed | undefined {
  if (day === undefined || header?.month === undefined || header.year === undefined) return undefined;
  const same = header.day === undefined || day <= header.day;
  const month = same ? header.month : header.month - 1;
  const value = toDateValue({
    year: month < 1 ? header.year - 1 : header.year,
    month: month < 1 ? 12 : month,
    day,
  });
  return value === undefined ? undefined : { value, fromHeader: true };
}

/** 24年1月31日 is of the century, or of the era, that the release's own year ends with; else its year is not known. */
function shortYear(date: FoundDate, header: DateParts | undefined): Completed | undefined {
  const short = date.shortYear as number;
  const year = header?.year;
  if (year !== undefined) {
    for (const start of [2000, 2018, 1988]) {
      if (Math.abs(start + short - year) <= 2) {
        const value = toDateValue({ ...date.parts, year: start + short });
        if (value !== undefined) return { value, fromHeader: true };
      }
    }
  }
  return bare(date.parts);
}

/** Something that happened lies before the release, something to come behind it; a start may be either. */
function nearestYear(parts: DateParts, published: DateValue, event: ClauseDateEvent): DateValue | undefined {
  const day = dayRange(published)?.last;
  const year = toDateParts(published).year as number;
  if (day === undefined) return toDateValue({ ...parts, year });
  const time = (value: DateValue): number => Date.parse(dayRange(value)?.first ?? '');
  const at = Date.parse(day);
  const reach = 86_400_000;
  const candidates = [year - 1, year, year + 1].flatMap((y) => toDateValue({ ...parts, year: y }) ?? []);
  const cost = (value: DateValue): number => {
    const days = (time(value) - at) / reach;
    const past =
      event === 'signed' ||
      event === 'announced' ||
      event === 'founded' ||
      event === 'board' ||
      event === 'other';
    if (event === 'ends') return days < 0 ? -days + 1000 : days;
    return past && days > 45 ? days + 400 : Math.abs(days);
  };
  return candidates.sort((a, b) => cost(a) - cost(b))[0];
}

function lastOfMonth(value: DateValue): DateValue {
  const { day } = toDateParts(value);
  return day === undefined ? (dayRange(value)?.last ?? value) : value;
}
