import { HEADS, heads } from '../../languages/heads.js';
import { LANGUAGES } from '../../languages/language.js';
import { READING } from '../../languages/reading.js';
import type { ClauseDateEvent } from '../../languages/rules/dates.js';
import { type DateParts, type DateValue, dayRange, toDateParts, toDateValue } from '../../text/dateValue.js';
import type { Document } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';

/** Such a line stands above the text or below it. */
const EDGE = 10;

const known = new WeakMap<Document, { readonly day: Fact<DateValue> | undefined }>();

/** 更新日：2021年7月9日: no day of publication, but news that has none is not older than a page by much. */
export function updatedOn(document: Document): Fact<DateValue> | undefined {
  const before = known.get(document);
  if (before) return before.day;
  const day = found(document);
  known.set(document, { day });
  return day;
}

function found(document: Document): Fact<DateValue> | undefined {
  const { sentences } = document;
  for (const sentence of [...sentences.slice(0, EDGE), ...sentences.slice(-EDGE)]) {
    const { text } = sentence.view;
    const language = LANGUAGES.findLast((one) => HEADS[one].updates.test(text));
    if (language === undefined) continue;
    const date = READING[language]
      .findDates(text)
      .find(({ start }) => heads('updateLabel', text.slice(0, start)));
    const value = date && toDateValue(date.parts);
    if (!date || value === undefined || date.parts.year === undefined || date.parts.day === undefined)
      continue;
    const place = {
      start: sentence.view.starts[date.start] ?? 0,
      end: sentence.view.ends[date.end - 1] ?? 0,
    };
    return { value, evidence: [evidenceFor(document, sentence, place)] };
  }
  return undefined;
}

/** Without a weekday the news is no older than so many days. */
const NEWS = 45;
/** A weekday returns on a day of a month after five years at the soonest. */
const YEARS = 4;

/**
 * 7月8日（木）, on a page that was changed on July 9, 2021, is of 2021: the last such Thursday; without a weekday only
 * where it lies a few weeks before.
 */
export function yearOfPage(
  parts: DateParts,
  updated: DateValue,
  event: ClauseDateEvent,
  weekday: number | undefined,
): DateValue | undefined {
  if (event !== 'signed' && event !== 'effective' && event !== 'announced') return undefined;
  const last = Date.parse(dayRange(updated)?.last ?? '');
  const year = toDateParts(updated).year as number;
  for (let back = 0; back <= YEARS; back++) {
    const value = toDateValue({ ...parts, year: year - back });
    const time = Date.parse((value && dayRange(value)?.first) ?? '');
    if (value === undefined || Number.isNaN(time) || time > last) continue;
    if (weekday === undefined) return last - time <= NEWS * 86_400_000 ? value : undefined;
    if (new Date(time).getUTCDay() === weekday) return value;
  }
  return undefined;
}
