import type { CalendarSpan, ShownValue, ShownVersion } from '../../../answers/answer.js';
import type { Instrument, Person } from '../../../facts/reading.js';
import type { Partnership } from '../../../ledger/ledger.js';
import { type DateValue, toDateParts } from '../../../text/dateValue.js';
import { countedIn } from '../../counted.js';
import type { Names } from '../../wording.js';
import { KINDS } from './labels.js';

export const countries = new Intl.DisplayNames(['ja'], { type: 'region' });

/** `2020-09-07` → 2020年9月7日; `2016-05` → 2016年5月; `--09-18` → 9月18日. */
export function date(value: DateValue): string {
  const { year, month, day } = toDateParts(value);
  return [
    year === undefined ? '' : `${year}年`,
    month === undefined ? '' : `${month}月`,
    day === undefined ? '' : `${day}日`,
  ].join('');
}

export const withYear = (value: DateValue): string =>
  toDateParts(value).year === undefined ? `${date(value)}(年の記載なし)` : date(value);

/** 210億, 8.64億, 430: large numbers as they are read. */
export function number(value: number): string {
  if (value >= 1e8) return `${trim(value / 1e8)}億`;
  if (value >= 1e4 && value % 1e4 === 0) return `${trim(value / 1e4)}万`;
  return trim(value);
}

export const trim = (value: number): string => value.toLocaleString('ja-JP', { maximumFractionDigits: 2 });

export const months = (value: number): string => (value % 12 === 0 ? `${value / 12}年間` : `${value}か月間`);

export const join = (items: readonly string[]): string => items.join('、');

export const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');

export const unique = (items: readonly string[]): string[] => [...new Set(items)];

export function person({ name, role, organisation: written }: Person, names: Names): string {
  const organisation = written === undefined ? undefined : names.named(written);
  const office = [
    organisation !== undefined && !role?.includes(organisation) ? organisation : undefined,
    role,
  ]
    .filter(Boolean)
    .join(' ');
  return office === '' ? `${name}氏` : `${name}氏(${office})`;
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
      return shown.value === 'automatic' ? '自動更新' : '合意により更新可能';
    case 'person':
      return person(shown.value, names);
    case 'figure':
      return figure(shown.value.written, shown.value.head);
    case 'country':
      return countries.of(shown.value) ?? shown.value;
    case 'kind':
      return KINDS[shown.value];
    case 'organisation':
      return names.of(shown.value);
    default:
      return shown satisfies never;
  }
}

/** 約500 of スタートアップ → スタートアップ 約500; what has its head already stays. */
export function figure(written: string, head: string): string {
  return written.includes(head) ? clean(written) : `${countedIn('ja', clean(head))} ${clean(written)}`;
}

export const each = (versions: readonly ShownVersion[], names: Names): string =>
  unique(versions.map((one) => value(one.value, names))).join('、');

export const INSTRUMENTS: Readonly<Record<string, string>> = {
  memorandum: '覚書',
  'comprehensive agreement': '包括連携協定',
  'collaboration agreement': '連携協定',
  'partnership agreement': 'パートナーシップ協定',
  'basic agreement': '基本合意',
  'business alliance': '業務提携',
  'capital alliance': '資本提携',
  'definitive agreement': '正式契約',
  agreement: '協定',
};

export const instrumentName = (kind: string): string => INSTRUMENTS[kind] ?? kind.toUpperCase();

/** As it is written; with the word for it where the release is in another language: `capital alliance agreement`(資本提携). */
function instrument({ written, kind }: Instrument): string {
  const name = instrumentName(kind);
  const isForeign = !/[\u3041-\u30ff\u3400-\u9fff]/.test(written) && !written.includes(name);
  return isForeign ? `${clean(written)}(${name})` : clean(written);
}

/** The partner, and whoever else is a party: タスマン養殖研究所(および北稜大学). */
export function partnersOf(one: Partnership, names: Names): string {
  const others = one.parties.filter((id) => id !== one.partner && id !== one.publisher);
  const partner = names.organisation(one.partner);
  return others.length === 0
    ? partner
    : `${partner}(および${join(others.map((id) => names.organisation(id)))})`;
}

/** (3年), (1年2か月と5日); under a month nothing. */
export function asCalendar({ years, months: over, days }: CalendarSpan): string {
  if (years + over === 0) return '';
  const whole = `${years > 0 ? `${years}年` : ''}${over > 0 ? `${over}か月` : ''}`;
  return `(${whole}${days > 0 ? `と${days}日` : ''})`;
}
