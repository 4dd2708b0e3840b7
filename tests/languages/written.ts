import type { AgreementClause } from '../../src/core/languages/rules/agreements.js';
import type { FoundDate } from '../../src/core/text/dates.js';
import type { FoundDuration, FoundNumber } from '../../src/core/text/numbers.js';
import type { Span } from '../../src/core/text/span.js';

/** The words of a stretch. */
export const words = (text: string, { start, end }: Span): string => text.slice(start, end);

const two = (part: number | undefined): string => (part === undefined ? '?' : String(part).padStart(2, '0'));

/** `May 5 = ?-05-05`: as written, and year, month and day; then what it counts from, or the short year. */
export const writtenDate =
  (text: string) =>
  (date: FoundDate): string => {
    const { year, month, day } = date.parts;
    const rest = [date.anchor, date.shortYear === undefined ? undefined : `'${date.shortYear}`];
    const known = [year ?? '?', two(month), two(day)].join('-').replace(/(?:-\?)+$/, '');
    return [`${words(text, date)} =`, known, ...rest].filter((part) => part !== undefined).join(' ');
  };

/** `1,200 = 1200` */
export const writtenNumber =
  (text: string) =>
  (number: FoundNumber): string =>
    `${words(text, number)} = ${number.value}`;

/** `five years = 60` */
export const writtenDuration =
  (text: string) =>
  (duration: FoundDuration): string =>
    `${words(text, duration)} = ${duration.months}`;

/** `A + B` */
export const writtenNames = (found: readonly { readonly name: string }[]): string =>
  found.map(({ name }) => name).join(' + ');

/** `A + B → C (mou, earlier)`: who acts, with whom, what paper, and how it is told. */
export function writtenClause(clause: AgreementClause): string {
  const { subjects, counterparts, instrument, future, earlier, embedded } = clause;
  const told = [
    instrument?.kind ?? 'no paper',
    future && 'future',
    earlier && 'earlier',
    embedded && 'embedded',
  ].filter((word) => word !== false);
  return `${writtenNames(subjects)} → ${writtenNames(counterparts)} (${told.join(', ')})`;
}
