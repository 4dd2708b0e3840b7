import type { Fact } from '../facts/fact.js';
import type { Agreement, CountObservation, Reading } from '../facts/reading.js';
import { type DateValue, dayRange, toDateParts } from '../text/dateValue.js';
import { daysBetween } from './days.js';

/**
 * Whether an ordinal only looks like a place in the order: `a first agreement ended in 2015` beside
 * `the 14th partner`, `a second meeting` beside `the 14th partner` of `14 organizations`.
 */
export function isLooseOrdinal({ value }: Fact<CountObservation>, reading: Reading): boolean {
  if (value.form !== 'ordinal') return false;
  const alike = reading.counts.filter((count) => count.value.countClass === value.countClass);
  const others = alike.filter(
    (count) => count.value.form === 'ordinal' && count.value.number !== value.number,
  );
  if (others.length === 0) return false;
  if (value.number === 1) return true;
  const totals = alike.filter((count) => count.value.form === 'total').map((count) => count.value.number);
  return !totals.includes(value.number) && others.some((count) => totals.includes(count.value.number));
}

/** Days before its release within which an announced agreement is signed. */
const RECENT_DAYS = 300;

/**
 * An announced agreement without the dates of the one before it: of `May 2012` and `2019-12-10` in a
 * release of December 2019 the first is an earlier agreement's. The same day of another year stays:
 * that is a slip of the pen, and one of the two is wrong.
 */
export function withoutEarlierDates(agreement: Agreement, publishedOn: DateValue | undefined): Agreement {
  if (agreement.status !== 'own' || publishedOn === undefined || agreement.signedOn.length < 2)
    return agreement;
  const recent = agreement.signedOn.filter(({ value }) => isRecent(value, publishedOn));
  if (recent.length === 0) return agreement;
  const signedOn = agreement.signedOn.filter(
    ({ value }) => isRecent(value, publishedOn) || recent.some((each) => isSameDayOfYear(each.value, value)),
  );
  return { ...agreement, signedOn };
}

/** A date without a year is taken for recent. */
function isRecent(value: DateValue, publishedOn: DateValue): boolean {
  const [signed, published] = [dayRange(value), dayRange(publishedOn)];
  if (signed === undefined || published === undefined) return true;
  return daysBetween(signed.last, published.first) <= RECENT_DAYS;
}

function isSameDayOfYear(a: DateValue, b: DateValue): boolean {
  const [left, right] = [toDateParts(a), toDateParts(b)];
  return left.day !== undefined && left.month === right.month && left.day === right.day;
}
