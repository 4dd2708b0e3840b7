import type { CalendarSpan, ShownValue, ShownVersion } from '../../../answers/answer.js';
import type { Instrument, Person } from '../../../facts/reading.js';
import type { Partnership } from '../../../ledger/ledger.js';
import { type DateValue, toDateParts } from '../../../text/dateValue.js';
import { countedIn } from '../../counted.js';
import type { Names } from '../../wording.js';
import { KINDS } from './labels.js';

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

export const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** `US` → the United States. */
export function countryName(code: string): string {
  const name = countries.of(code) ?? code;
  return /^(?:United|Netherlands|Czech Republic|Philippines)/.test(name) ? `the ${name}` : name;
}

/** `2020-09-07` → September 7, 2020; `2016-05` → May 2016; `--09-18` → September 18. */
export function date(value: DateValue): string {
  const { year, month, day } = toDateParts(value);
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] as string;
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  return year === undefined ? `${name} ${day}` : `${name} ${day}, ${year}`;
}

/** `on September 7, 2020`, `in May 2016`, `on September 18, the year not being stated`. */
export function onDate(value: DateValue): string {
  const { year, day } = toDateParts(value);
  const words = `${day === undefined ? 'in' : 'on'} ${date(value)}`;
  return year === undefined ? `${words} (no year is stated)` : words;
}

export const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

export function months(value: number): string {
  const [unit, count] = value % 12 === 0 ? ['year', value / 12] : ['month', value];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export function ordinal(value: number): string {
  const tail = value % 100;
  const ending =
    tail >= 11 && tail <= 13
      ? 'th'
      : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[value % 10] ?? 'th');
  return `${value}${ending}`;
}

export function join(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const glue = items.some((item) => item.includes(',')) ? ['; ', '; and '] : [', ', ' and '];
  return `${items.slice(0, -1).join(glue[0])}${items.length === 2 && glue[0] === ', ' ? ' and ' : (glue[1] as string)}${items.at(-1)}`;
}

export function person({ name, role, organisation: written }: Person, names: Names): string {
  const organisation = written === undefined ? undefined : names.named(written);
  const office = [
    role,
    organisation !== undefined && !role?.includes(organisation) ? organisation : undefined,
  ]
    .filter(Boolean)
    .join(', ');
  return office === '' ? name : `${name} (${office})`;
}

export function value(shown: ShownValue, names: Names): string {
  switch (shown.type) {
    case 'date':
      return date(shown.value);
    case 'months':
      return months(shown.value);
    case 'number':
      return number(shown.value);
    case 'text':
      return clean(shown.value);
    case 'instrument':
      return instrument(shown.value);
    case 'renewal':
      return shown.value === 'automatic' ? 'renewed automatically' : 'renewable by agreement';
    case 'person':
      return person(shown.value, names);
    case 'figure':
      return figure(shown.value.written, shown.value.head);
    case 'country':
      return countryName(shown.value);
    case 'kind':
      return KINDS[shown.value][0];
    case 'organisation':
      return names.of(shown.value);
    default:
      return shown satisfies never;
  }
}

export const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');

/** `over 430` of `companies` → over 430 companies; `412 kilometers` of `coastline` → coastline 412 kilometers. */
export function figure(written: string, head: string): string {
  const [number, counted] = [clean(written), countedIn('en', clean(head))];
  if (counted === 'amount' || number.toLowerCase().includes(counted.toLowerCase())) return number;
  const isProperty = /[^\d\s]$/.test(number) && !/illion$|thousand$/.test(number) ? true : !isPlural(counted);
  return isProperty && !/^\p{Script=Latin}+$/u.test(number) ? `${counted} ${number}` : `${number} ${counted}`;
}

/** What can be counted stands behind its number: `companies`, `staff`; a property before it: `population`. */
const isPlural = (head: string): boolean => /s$|\b(?:people|staff|personnel)$/.test(head);

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

export function each(versions: readonly ShownVersion[], names: Names, separator = '; '): string {
  const shown = [...new Set(versions.map((version) => value(version.value, names)))];
  return separator === '; ' ? shown.join('; ') : join(shown);
}

export const unique = (items: readonly string[]): string[] => [...new Set(items)];

export const lowerThe = (text: string): string => text.replace(/^The /, 'the ');

export const article = (noun: string): string =>
  /^(?:an?|the) /i.test(noun)
    ? noun
    : `${/^(?:[aeiou]|M[A-Z])/i.test(noun) && !/^(?:uni|me|ma|mi|mo|mu)/i.test(noun) ? 'an' : 'a'} ${noun}`;

export const instrumentName = (kind: string): string => (kind.length === 3 ? kind.toUpperCase() : kind);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it is written; a Japanese name behind the word for it: `comprehensive agreement (包括連携協定)`. */
/** A sentence on several partners tells `memoranda`: this is one of them. */
const oneOf = (written: string): string =>
  written
    .replace(/\b(m)emoranda\b/gi, '$1emorandum')
    .replace(/\b(agreement|alliance|partnership|letter|memorandum|contract|MOU|MoU|MOC|LOI)s\b/g, '$1');

function instrument({ written, kind }: Instrument): string {
  const isForeign = /[\u3041-\u30ff\u3400-\u9fff]/.test(written);
  return isForeign ? `${instrumentName(kind)} (${clean(written)})` : clean(oneOf(written));
}

/** The partner, and whoever else is a party: `Tasman Institute (with Hokuryo University)`. */
export function partnersOf(one: Partnership, names: Names): string {
  const others = one.parties.filter((id) => id !== one.partner && id !== one.publisher);
  const partner = names.organisation(one.partner);
  return others.length === 0
    ? partner
    : `${partner} (with ${join(others.map((id) => names.organisation(id)))})`;
}

export const countedUnits = (count: number, unit: string): string =>
  `${number(count)} ${unit}${count === 1 ? '' : 's'}`;

/** ` (3 years)`, ` (1 year, 2 months and 5 days)`; nothing under a month. */
export function asCalendar({ years, months: over, days }: CalendarSpan): string {
  if (years + over === 0) return '';
  const parts = [
    [years, 'year'],
    [over, 'month'],
    [days, 'day'],
  ] as const;
  return ` (${join(parts.flatMap(([count, unit]) => (count === 0 ? [] : [countedUnits(count, unit)])))})`;
}
