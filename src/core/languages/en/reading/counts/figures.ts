import type { FoundNumber } from '../../../../text/numbers.js';
import type { FoundFigure } from '../../../rules/counts.js';
import { findNumbers } from '../../numbers.js';
import { isMoney, labelBefore, measureBehind, propertyBefore } from './measures.js';

const HEAD =
  /^(?: (?:of )?(?:the |its |our )?|[-+ ])(people\b|staff\b|personnel\b|(?:[A-Z][a-z]+(?:an|ese|ish|ch|ian) )?(?:[a-z][a-z/-]*(?: and |, | )){0,5}?(?:[a-z][a-z-]*s|children|women|men))\b/;

const STOP =
  /^(?:and|or|to|in|by|with|from|long|wide|high|deep)\b|\b(?:years?|months?|days?|hours?|minutes?|weeks?|times?|percent|decades?|ways|areas of|of the|is|was|has|as|its|this|thus|does|previous|across|towards?|belongs?|them|which|that)\b/i;

const QUALIFIER: readonly [RegExp, FoundFigure['qualifier']][] = [
  [/\b(?:over|more than|exceeding|above|at least|upwards of)(?: \w+)? $|\+$/i, 'over'],
  [/\b(?:about|approximately|around|some|roughly|circa|an estimated) $/i, 'about'],
  [/\b(?:nearly|almost|close to) (?:[€$£¥])?$/i, 'nearly'],
  [/\b(?:under|fewer than|less than|up to) $/i, 'under'],
];

/** No number: a numbered thing, an ordinal, a time. */
const NUMBERING = /[A-Za-z]-$|\b(?:no|article|page|room|floor|chapter|phase|version|level|typhoon)\.? $/i;
const NOT_COUNTING = /^(?:st|nd|rd|th|-year|-month|:\d|\.\d)/;

/**
 * Numbers with what they count: `over 430 companies`, `383 projects`, `nearly €21 billion in investments`, `412 km of
 * coastline`, `Employees: 720`, `a yearly budget of about 46 million euros`. Times and dates are none.
 */
export const findFigures = (text: string): FoundFigure[] =>
  findNumbers(text).flatMap((number) => figureOf(text, number) ?? []);

function figureOf(text: string, number: FoundNumber): FoundFigure | undefined {
  const before = text.slice(Math.max(0, number.start - 70), number.start);
  const behind = text.slice(number.end, number.end + 80);
  if (NUMBERING.test(before) || NOT_COUNTING.test(behind)) return undefined;
  const currency =
    /(CA\$|US\$|[€$£¥]|\b(?:EUR|USD|JPY|GBP|SEK|NOK|DKK|CHF|CAD|AUD|SGD|KRW|CNY|INR|THB|HKD|TWD) ?)$/.exec(
      before,
    )?.[1];
  const lead = before.slice(0, before.length - (currency?.length ?? 0));
  const qualifier = QUALIFIER.find(([pattern]) => pattern.test(lead))?.[1];
  const digits = text.slice(number.start, number.end);
  const measure = currency
    ? { unit: currency.trim(), end: 0 }
    : /^\d/.test(digits)
      ? measureBehind(behind)
      : undefined;
  const isYear = /^(?:19|20)\d\d$/.test(digits);
  if (isYear && !qualifier && !measure) return undefined;
  const property = propertyBefore(lead) ?? labelBefore(lead);
  const counted = measure ? undefined : (employed(lead, behind) ?? countedIn(behind));
  const rest = behind.slice(measure?.end ?? 0);
  const head = measure
    ? (ofBehind(rest) ?? property ?? plainHead(measure.unit, rest))
    : counted && property
      ? joined(property, counted)
      : (counted ?? property);
  if (!head) return undefined;
  const start = number.start - (currency?.length ?? 0);
  return {
    start,
    end: number.end + (measure?.end ?? (counted ? endOf(counted, behind) : 0)),
    value: number.value,
    written: text.slice(start, number.end + (measure?.end ?? 0)),
    head,
    ...(measure ? { unit: measure.unit } : {}),
    ...(qualifier ? { qualifier } : {}),
  };
}

/** Where what is counted ends behind the number; 0 where it stands before it. */
const endOf = (counted: string, behind: string): number =>
  behind.includes(counted) ? behind.indexOf(counted) + counted.length : 0;

/** `employs |340 people`, `employing more than |1,200`: whoever is employed is staff. */
const employed = (before: string, behind: string): string | undefined =>
  /\bemploy(?:s|ing) (?:(?:over|more than|about|approximately|around|some|roughly|nearly|almost|up to|at least|a total of) )?$/i.test(
    before,
  ) &&
  /^(?: (?:people|persons|men and women)\b|[.,;]|$| (?:in|across|at|worldwide|around|throughout|and)\b)/.test(
    behind,
  )
    ? 'employees'
    : undefined;

/** What stands behind the number, where it is a plural: `member companies`. */
function countedIn(behind: string): string | undefined {
  const head = HEAD.exec(behind)?.[1];
  return head !== undefined && !STOP.test(head) ? head : undefined;
}

/** `412 kilometers of |coastline`, `€21 billion in |investments`. */
const ofBehind = (behind: string): string | undefined => {
  const head = /^ (?:of|in|for) (?:the |its )?((?:[a-z-]+ ){0,2}[a-z-]+)/.exec(behind)?.[1];
  return head !== undefined &&
    !/^(?:all|the|a|total|which|this|its|their|fiscal|financial|\w+ing)\b/.test(head)
    ? head.replace(/ (?:and|in|of|for|from|to|with|over|by|at|on|the)\b.*$/, '')
    : undefined;
};

/** `14 kilometres |long`: what is measured. */
const SIDES: Readonly<Record<string, string>> = {
  long: 'length',
  wide: 'width',
  high: 'height',
  deep: 'depth',
  large: 'area',
};

/** `5.6% |stake`, `14-hectare |experimental farm`; a measure without a word for what is measured is its own. */
function plainHead(unit: string, behind: string): string | undefined {
  if (isMoney(unit)) return 'amount';
  const side = /^ (long|wide|high|deep|large)\b/.exec(behind)?.[1];
  if (side) return SIDES[side];
  if (unit !== '%' && !/^per ?cent$/.test(unit))
    return /^ ((?:[a-z-]+ )?[a-z-]{3,})/.exec(behind)?.[1] ?? unit;
  return /^ (?:stake|share|interest|holding)\b/.test(behind) || /^ of \p{Lu}/u.test(behind)
    ? 'stake'
    : undefined;
}

/** `Members: 140 companies` counts both: member companies. */
const joined = (label: string, counted: string): string =>
  /^(?:members?|tenants?|partners?)$/.test(label) ? `${label.replace(/s$/, '')} ${counted}` : counted;
