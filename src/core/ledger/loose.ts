import type { Fact } from '../facts/fact.js';
import type { Agreement, CountObservation, Reading } from '../facts/reading.js';
import { CONTRADICTION_WORDS } from '../languages/contradictions.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { agrees, type DateValue, dayRange, precisionOf, toDateParts } from '../text/dateValue.js';
import { daysBetween } from './days.js';

/**
 * Whether an ordinal only looks like a place in the order: `a first agreement ended in 2015` beside
 * `the 14th partner`, `the second meeting` beside `the 14th partner` of `14 organizations`.
 */
export function isLooseOrdinal(fact: Fact<CountObservation>, reading: Reading): boolean {
  const { value } = fact;
  if (value.form !== 'ordinal') return false;
  const alike = reading.counts.filter((count) => count.value.countClass === value.countClass);
  // `1. A, 2017 ⏎ 2. B, 2018`: places of others are no rivals.
  const others = alike.filter(
    (count) =>
      count.value.form === 'ordinal' &&
      count.value.number !== value.number &&
      count.value.partner === value.partner &&
      !(isInItsRow(fact, reading) && isInItsRow(count, reading)),
  );
  if (others.length === 0) return false;
  if (value.number === 1 || isIndefinite(fact)) return true;
  const totals = alike.filter((count) => count.value.form === 'total').map((count) => count.value.number);
  return !totals.includes(value.number) && others.some((count) => totals.includes(count.value.number));
}

/** Of one that came twice (`1. A, 2017` … `9. A and B, 2021`) each number is that of the earlier agreement of its row. */
const isInItsRow = ({ evidence: [{ sentence }] }: Fact<CountObservation>, reading: Reading): boolean =>
  reading.agreements.some(
    ({ status, partner }) => status === 'mentioned' && partner.evidence[0].sentence.start === sentence.start,
  );

/** `a second one followed`: a place in an order is `the second`. */
function isIndefinite({ evidence: [{ quote, sentence, value }] }: Fact<CountObservation>): boolean {
  const words = quote.slice(Math.max(0, value.start - sentence.start - 8), value.end - sentence.start);
  return namesIndefinite(words);
}

const namesIndefinite = inAnyLanguage(CONTRADICTION_WORDS, 'indefiniteOrdinal');

/** Days before its release within which an announced agreement is signed. */
const RECENT_DAYS = 300;

/**
 * An announced agreement without the dates of the one before it: in a release of December 2019 that
 * has `2019-12-10`, the signing dates `May 2012` and `2012-05-08` are an earlier agreement's, and so is
 * a mere `May 2012` alone. The same day of another year stays: that is a slip of the pen, and one of
 * the two is wrong.
 */
export function withoutEarlierDates(agreement: Agreement, publishedOn: DateValue | undefined): Agreement {
  if (agreement.status !== 'own') return agreement;
  const days = [...agreement.signedOn, ...agreement.effectiveOn].filter(
    ({ value }) => precisionOf(value) === 'day',
  );
  const recent = days.filter(({ value }) => isRecent(value, publishedOn));
  const signedOn = agreement.signedOn.filter(({ value }) => {
    if (precisionOf(value) !== 'day') {
      return (
        isRecent(value, publishedOn) && (days.length === 0 || days.some((each) => agrees(each.value, value)))
      );
    }
    if (isRecent(value, publishedOn) || recent.length === 0) return true;
    return recent.some((each) => isSameDayOfYear(each.value, value));
  });
  return { ...agreement, signedOn };
}

/** A date without a year is taken for recent, and so is any date where the release gives none of its own. */
function isRecent(value: DateValue, publishedOn: DateValue | undefined): boolean {
  const signed = dayRange(value);
  const published = publishedOn === undefined ? undefined : dayRange(publishedOn);
  if (signed === undefined || published === undefined) return true;
  return daysBetween(signed.last, published.first) <= RECENT_DAYS;
}

function isSameDayOfYear(a: DateValue, b: DateValue): boolean {
  const [left, right] = [toDateParts(a), toDateParts(b)];
  return left.month === right.month && left.day === right.day;
}
