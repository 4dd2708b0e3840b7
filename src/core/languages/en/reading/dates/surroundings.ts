import type { Span } from '../../../../text/span.js';

/** `became effective on May 5`: the date stands behind what happened on it. */
export const datesFollowTheirVerb = true;

/** `April 1, 2021 to March 31, 2024`; not `between 2019 and 2021`. */
export function isRange(text: string, first: Span, second: Span): boolean {
  return (
    /^,? ?(?:to|until|through|till|-|up to|and ends? on|and (?:expires?|runs? (?:to|until)))(?: the end of)? $|^ ?- ?$/.test(
      text.slice(first.end, second.start),
    ) && !/\bbetween $/.test(text.slice(0, first.start))
  );
}

/** `the end of March 2025`. */
export const isMonthEnd = (text: string, date: Span): boolean =>
  /\bend of $/i.test(text.slice(0, date.start));

/** English puts the date beside "announced": the nearest word decides. */
export const isAnnouncement = (): boolean => false;

/** `from April 1, 2021`: the first day of a period. */
export const isStart = (text: string, date: Span): boolean =>
  /\b(?:from|starting(?: on)?|beginning(?: on)?) $/i.test(text.slice(0, date.start));
