import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { type DateValue, toDateParts } from '../text/dateValue.js';
import type { Check, ShownVersion } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { instrumentFit } from './instrumentFit.js';
import { isAbout } from './isAbout.js';
import { ordinalValue } from './ordinals.js';
import { partnershipValue } from './values.js';
import { isWithin } from './when.js';

const DATES: readonly AttributeName[] = ['signedOn', 'effectiveOn', 'announcedOn', 'endsOn', 'when'];

/** Everything that a query asserts of a partnership, each against what is stated. What nobody states is not checked. */
export function checkPartnership(
  partnership: Partnership,
  query: Query,
  catalogue: Catalogue,
): readonly Check[] {
  return [
    ...checkTime(partnership, query),
    ...checkInstrument(partnership, query),
    ...checkMatter(partnership, query, catalogue),
    ...checkNumber(partnership, query, catalogue),
  ];
}

/**
 * A date that the question gives. Asked for another date, it is a part of the description, and may be any
 * that is stated; asked whether it holds, it is that of the event.
 */
function checkTime(partnership: Partnership, { filter = {}, attribute, op }: Query): Check[] {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return [];
  const isEvent =
    op === 'relation' &&
    attribute !== undefined &&
    attribute !== 'when' &&
    DATES.includes(attribute) &&
    // "It started in May": where no start is told, it is the signing that is meant.
    (attribute === 'endsOn' || partnershipValue(partnership, attribute)?.attribute === attribute);
  const about: readonly AttributeName[] = isEvent ? [attribute] : ['signedOn', 'effectiveOn', 'announcedOn'];
  const stated = about.flatMap((name) => {
    const value = partnershipValue(partnership, name);
    return value && value.attribute === name ? [{ name, versions: value.versions }] : [];
  });
  const asked = [from, to].filter((bound) => bound !== undefined);
  // A day of no year says nothing of the year, nor a year of the month.
  const isOpen = stated.every(({ versions }) =>
    versions.every(({ value }) => value.type === 'date' && isCoarser(value.value, asked)),
  );
  if (stated.length === 0 || isOpen) return [];
  const isThen = ({ value }: ShownVersion): boolean =>
    value.type === 'date' && isWithin(value.value, from, to);
  const fitting = stated.filter(({ versions }) => versions.some(isThen));
  const holds = fitting.length > 0;
  const isDisputed = holds && isEvent && fitting.every(({ versions }) => !versions.every(isThen));
  const shown = (isDisputed ? fitting[0] : stated[0]) as (typeof stated)[number];
  return [
    {
      attribute: shown.name,
      asserted: { type: 'range', ...(from ? { from } : {}), ...(to ? { to } : {}) },
      holds,
      isMinor: false,
      ...(isDisputed ? { isDisputed } : {}),
      stated: shown.versions,
    },
  ];
}

const isCoarser = (date: DateValue, asked: readonly DateValue[]): boolean => {
  const { year, month } = toDateParts(date);
  return asked.some((bound) => {
    const parts = toDateParts(bound);
    return year === undefined
      ? parts.year !== undefined
      : month === undefined && parts.month !== undefined && (parts.year === undefined || parts.year === year);
  });
};

function checkInstrument(partnership: Partnership, { filter = {}, op, attribute }: Query): Check[] {
  const stated = partnershipValue(partnership, 'instrument')?.versions ?? [];
  if (filter.instrument === undefined || stated.length === 0) return [];
  const asked = filter.instrument;
  const fits = stated.map(({ value }) =>
    value.type === 'instrument' ? instrumentFit(asked, value.value.kind) : 'wrong',
  );
  const value = { type: 'instrument', value: { written: asked, kind: asked } } as const;
  return [
    {
      attribute: 'instrument',
      asserted: value,
      holds: fits.includes('right'),
      isMinor: fits.includes('slip') && !(op === 'relation' && attribute === 'instrument'),
      stated,
    },
  ];
}

/** "The disaster agreement with X", where theirs is told to be about something else. */
function checkMatter(partnership: Partnership, { filter = {} }: Query, catalogue: Catalogue): Check[] {
  const { matter } = filter;
  const holds = matter === undefined ? undefined : isAbout(partnership, matter, catalogue);
  const stated = partnershipValue(partnership, 'instrument')?.versions ?? [];
  if (matter === undefined || holds === undefined || stated.length === 0) return [];
  const asserted = { type: 'text', value: matter } as const;
  return [{ attribute: 'instrument', asserted, holds, isMinor: false, stated }];
}

function checkNumber(partnership: Partnership, query: Query, catalogue: Catalogue): Check[] {
  const number = query.filter?.number;
  if (number === undefined) return [];
  // A number in a question about something else is a place: "when was the 12th MOU, with Osaka, signed?"
  const attribute = query.op === 'relation' && query.attribute ? query.attribute : 'ordinal';
  const value =
    attribute === 'ordinal' || attribute === 'municipalityOrdinal'
      ? ordinalValue(partnership, { ...query, attribute }, catalogue)
      : partnershipValue(partnership, attribute);
  const stated = value?.versions ?? [];
  if (stated.length === 0) return [];
  const isNumber = ({ value }: ShownVersion): boolean =>
    (value.type === 'number' || value.type === 'months') && value.value === number;
  const others = query.op === 'relation' ? [] : otherNumbers(partnership);
  const holds = stated.some(isNumber) || others.some(isNumber);
  const isDisputed = query.op === 'relation' && holds && !stated.every(isNumber);
  return [
    {
      attribute,
      asserted: { type: attribute === 'termMonths' ? 'months' : 'number', value: number },
      holds,
      isMinor: false,
      ...(isDisputed ? { isDisputed } : {}),
      stated,
      ...(value?.among ? { among: value.among } : {}),
    },
  ];
}

/** "The third MOU with Osaka" may count municipalities, and "the five-year MOU" years. */
function otherNumbers(partnership: Partnership): readonly ShownVersion[] {
  return (['municipalityOrdinal', 'termMonths', 'totalPartners', 'overseasPartners'] as const).flatMap(
    (attribute) => partnershipValue(partnership, attribute)?.versions ?? [],
  );
}
