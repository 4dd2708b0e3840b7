import type { Renewal } from '../../facts/reading.js';
import type { FoundDate } from '../../text/dates.js';
import type { FoundDuration } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';

/** What a date in a clause is the date of. */
export type ClauseDateEvent =
  | 'signed'
  | 'effective'
  | 'announced'
  | 'ends'
  | 'board'
  | 'planned'
  | 'founded'
  | 'posted'
  | 'other';

/** A word that gives a date its event, with how strongly it does so (whole numbers; the nearest of the strongest wins). */
export interface DateCue extends Span {
  readonly event: ClauseDateEvent;
  readonly weight: number;
  /** A ceremony that is held: a day beside it on which the paper is said to be signed is the day of signing. */
  readonly isCeremony?: boolean;
  /** The verb tells of what is over: `had ended in September`, 9月に終了しました. */
  readonly isOver?: boolean;
}

/** Words that put the effect on the day of signing. */
export interface FoundEffect extends Span {
  /** Where several sign on several days: on the day of the last. */
  readonly isLast: boolean;
}

/** How an agreement is prolonged, and the words that say so. */
export interface FoundRenewal extends Span {
  readonly renewal: Renewal;
}

/** What is said of an agreement's course without a day: that it has no end, or that it still runs. */
export interface FoundCourse extends Span {
  readonly course: 'open-ended' | 'goes on';
}

/** Dates with what happened on them, and how long an agreement runs. */
export interface DateRules {
  /** Whether a date stands behind the word that says what happened on it (became effective on May 5), or before it (5月5日に発効). */
  readonly datesFollowTheirVerb: boolean;
  /** Every date, in order; none overlaps another. */
  findDates(text: string): FoundDate[];
  /** The words that say what a date beside them is the date of: `signed`, 発効. */
  findDateCues(text: string): DateCue[];
  /** Whether the stretch between two dates joins them to a period: ` to `, から. */
  isRange(text: string, first: Span, second: Span): boolean;
  /** The weekday that stands beside the date, 0 for Sunday: 7月8日（木）, `Thursday, July 8`. */
  weekdayBeside(text: string, date: Span): number | undefined;
  /** Whether the date is a month's end: `the end of March 2025`, 3月末. */
  isMonthEnd(text: string, date: Span): boolean;
  /** Whether something has gone on since: `since 2017`, 2017年から3回にわたり. */
  /** Whether what a verb tells is over before the date behind it: 取り交わ|し、|2020年9月に…. */
  endsBefore(gap: string): boolean;
  goesOnFrom(text: string, date: Span): boolean;
  /** Whether a period begins on the date: 2025年8月1日から5年間, `from May 1, 2024`. */
  isStart(text: string, date: Span): boolean;
  /** Whether a sentence begins with the date, which then is that of all it tells: `On Tuesday, April 9, …`. */
  isOpening(text: string, date: Span): boolean;
  /** Whether the date is the last by which something is to be done: `by the end of March 2025`, 3月末までに. */
  isDeadline(text: string, date: Span): boolean;
  /** Whether it tells of a person only, who took office or was away then: `who took office in July 2024`, 6月3日から8日まで訪れ. */
  isOfPerson(text: string, date: Span): boolean;
  /** Whether a sentence says that something is announced on the date that follows its topic: Aは21日、…と発表した. */
  isAnnouncement(text: string, date: Span): boolean;
  /** Every stretch of time: `an 18-month`, 5年間. */
  findDurations(text: string): FoundDuration[];
  /** How long an agreement runs, of all durations: `over the next five years`, 今後5年間にわたり. */
  findTerms(text: string): FoundDuration[];
  /** `effective on the date of signing`, 締結日に発効. */
  findEffectiveAtSigning(text: string): FoundEffect | undefined;
  /** `renewed automatically unless …`, 協議のうえ更新することができる. */
  findRenewal(text: string): FoundRenewal | undefined;
  /** `No term is set.`, 同協定は現在も継続しています. */
  findCourse(text: string): FoundCourse | undefined;
}
