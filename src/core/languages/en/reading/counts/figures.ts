import type { FoundFigure } from '../../../rules/counts.js';
import { findNumbers } from '../../numbers.js';

const HEAD =
  /^(?: (?:of )?(?:the |its |our )?|[-+ ])((?:[a-z][a-z/-]*(?: and |, | )){0,5}?[a-z][a-z-]*s|people|staff|personnel)\b/;

const STOP =
  /\b(?:years?|months?|days?|hours?|minutes?|weeks?|times?|percent|decades?|ways|areas of|of the|is|was|has|as|its|this|thus|does|previous|across|towards?)\b/i;

const QUALIFIER: readonly [RegExp, FoundFigure['qualifier']][] = [
  [/\b(?:over|more than|exceeding|above|at least|upwards of)(?: \w+)? $|\+$/i, 'over'],
  [/\b(?:about|approximately|around|some|roughly|circa|an estimated) $/i, 'about'],
  [/\b(?:nearly|almost|close to) (?:[€$£¥])?$/i, 'nearly'],
  [/\b(?:under|fewer than|less than|up to) $/i, 'under'],
];

/** Numbers with what they count: `over 430 companies`, `383 projects`, `nearly €21 billion in investments`. Times and dates are none. */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const number of findNumbers(text)) {
    const before = text.slice(Math.max(0, number.start - 24), number.start);
    const behind = text.slice(number.end, number.end + 80);
    const currency = /([€$£¥]|\b(?:EUR|USD|JPY|GBP) ?)$/.exec(before)?.[1]?.trim();
    if (
      /[A-Za-z]-$|\b(?:no|article|page|room|floor|chapter|phase|version|level)\.? $/i.test(before) ||
      /^(?:st|nd|rd|th|-year|-month|:)/.test(behind)
    )
      continue;
    const qualifier = QUALIFIER.find(([pattern]) =>
      pattern.test(currency ? before.slice(0, before.length - currency.length) : before),
    )?.[1];
    const head = currency
      ? (/^ (?:in|of|for) ((?:[a-z-]+ ){0,2}[a-z-]+)/.exec(behind)?.[1] ?? 'amount')
      : HEAD.exec(behind)?.[1];
    if (
      !head ||
      (!currency && STOP.test(head)) ||
      (number.value >= 1900 && number.value <= 2100 && !qualifier && !currency)
    )
      continue;
    const start = number.start - (currency?.length ?? 0);
    found.push({
      start,
      end: number.end + (currency ? 0 : behind.indexOf(head) + head.length),
      value: number.value,
      written: text.slice(start, number.end),
      head,
      ...(currency ? { unit: currency } : {}),
      ...(qualifier ? { qualifier } : {}),
    });
  }
  return found;
}
