import type { Span } from '../../../../text/span.js';

/** `became effective on May 5`: the date stands behind what happened on it. */
export const datesFollowTheirVerb = true;

/** `April 1, 2021 to March 31, 2024`; not `between 2019 and 2021`. */
export function isRange(text: string, first: Span, second: Span): boolean {
  const before = text.slice(Math.max(0, first.start - 90), first.start);
  // `was signed on May 15, 2023 and runs until May 14, 2028`: the first is the day of signing.
  if (text[first.end] === ' ' && / and /.test(text.slice(first.end, first.end + 5)) && SIGNED_ON.test(before))
    return false;
  return (
    /^,? ?(?:to|until|through|till|-|up to|and ends? on|and (?:expires?|runs? (?:to|until)))(?: the end of)? $|^ ?- ?$/.test(
      text.slice(first.end, second.start),
    ) && !/\bbetween $/.test(text.slice(0, first.start))
  );
}

const SIGNED_ON = /\b(?:signed|concluded|renewed|exchanged)\b[^.;,]{0,70}\bon $/i;

/** `the end of March 2025`. */
export const isMonthEnd = (text: string, date: Span): boolean =>
  /\bend of $/i.test(text.slice(0, date.start));

/** English puts the date beside "announced": the nearest word decides. */
export const isAnnouncement = (): boolean => false;

/** `from April 1, 2021`: the first day of a period. */
export const isStart = (text: string, date: Span): boolean =>
  /\b(?:from|starting(?: on)?|beginning(?: on)?) $/i.test(text.slice(0, date.start));

/**
 * `to conclude an MOU by the end of March 2025`, `had been planned for March 19`: a day on which nothing was done yet;
 * not `signed by`, which names who signed.
 */
export const isDeadline = (text: string, date: Span): boolean =>
  /\bby (?:the )?(?:(?:end|middle|beginning) of |early |mid-?|late )?$|\b(?:(?:had|has|have) been|was|were|first|originally) (?:originally |first |initially )?(?:planned|scheduled|foreseen|set|due|intended|expected)(?: to (?:take place|be (?:held|signed)))? (?:for|on|in) $|\b(?:is|are) (?:planned|scheduled|expected|due) to (?:be )?(?!sign|conclu|held)[a-z]+ (?:for|on|in) $|\bpostponed from (?:the original )?$/i.test(
    text.slice(0, date.start),
  );

/** `On Tuesday, April 9, a delegation visited …, where the two signed`. */
export const isOpening = (text: string, date: Span): boolean =>
  text
    .slice(0, date.start)
    .replace(/^(?:On|In|As of|Since|By)?[ ,]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?[ ,]*/, '')
    .length < 3;

/** `three seminars together since 2017`; not `has been in force since May 1`. */
export const goesOnFrom = (text: string, date: Span): boolean =>
  /\bsince (?:the (?:spring|summer|autumn|fall|winter|beginning|end) of )?$/i.test(
    text.slice(0, date.start),
  ) && !/\b(?:MOU|agreement|memorandum)\b[^,.;]{0,40}since $/i.test(text.slice(0, date.start));

/** English puts the date behind its verb. */
export const endsBefore = (): boolean => false;

/** `the Chair, who took office in July 2024`, `was appointed CEO in 2021`: when somebody took office. */
export const isOfPerson = (text: string, date: Span): boolean =>
  /\b(?:took (?:up )?(?:office|over|(?:the|his|her|this) (?:post|position|helm|chair|role))|(?:was|were|been) (?:appointed|elected|named|sworn in)|appointed|newly elected|assumed (?:office|(?:the|his|her) (?:post|position|role|duties))|became (?:its |the |our )?(?:new )?(?:Vice |Executive |Managing |Acting )?(?:President|Chair\w*|CEO|Director|Mayor|Governor|Rector))\b(?:(?!sign|conclu|agree)[^.;,]){0,40} (?:in|on|since)(?: early| late| mid)? $/i.test(
    text.slice(Math.max(0, date.start - 110), date.start),
  );

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `Thursday, July 8`, `July 8 (Thu)`. */
export function weekdayBeside(text: string, date: Span): number | undefined {
  const day =
    /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:day|nesday|sday|rsday|urday|s|rs|r)?\.?,? $/i.exec(
      text.slice(Math.max(0, date.start - 12), date.start),
    )?.[1] ?? /^,? \((Sun|Mon|Tue|Wed|Thu|Fri|Sat)/i.exec(text.slice(date.end, date.end + 8))?.[1];
  return day === undefined ? undefined : WEEKDAYS.indexOf(day.toLowerCase());
}
