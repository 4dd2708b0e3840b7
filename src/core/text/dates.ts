import type { DateParts } from './dateValue.js';
import type { Span } from './span.js';

/**
 * What a date leaves to its surroundings: `today` is the release's own day, `same` carries the
 * year (同年) or the year and month (同月) of the date before, the others count from the release's year or month.
 */
export type DateAnchor =
  | 'today'
  | 'yesterday'
  | 'sameYear'
  | 'sameMonth'
  | 'thisYear'
  | 'lastYear'
  | 'nextYear'
  | 'thisMonth'
  | 'lastMonth'
  | 'nextMonth';

/** A date in a text. */
export interface FoundDate extends Span {
  readonly parts: DateParts;
  /** Two digits of a year (`24年1月31日`): of which era or century, the text does not say. */
  readonly shortYear?: number;
  readonly anchor?: DateAnchor;
  /** `on Wednesday`, 0 for Sunday: the last such day up to the release's own. */
  readonly weekday?: number;
}
