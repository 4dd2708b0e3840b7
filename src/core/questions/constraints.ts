import { standsBesideInAny } from '../languages/questions/besideNames.js';
import { BETWEEN_NAMES } from '../languages/questions/betweenNames.js';
import { type DateParts, type DateValue, dayRange, toDateParts, toDateValue } from '../text/dateValue.js';
import type { Span } from '../text/span.js';
import type { ParsedQuestion } from './parse.js';
import type { Filter } from './query.js';
import { refOf } from './refs.js';
import type { SignalName } from './signals.js';
import type { Slot } from './slots.js';

type SlotOf<K extends Slot['kind']> = Extract<Slot, { kind: K }>;

export const slotsOf = <K extends Slot['kind']>(parsed: ParsedQuestion, kind: K): SlotOf<K>[] =>
  parsed.slots.filter((slot): slot is SlotOf<K> => slot.kind === kind);

/** What a question says of when: a range, or a day as of which it asks. */
export interface TimeConstraint {
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly asOf?: DateValue;
}

/** The filter that the slots and signals of a question make; parties aside. */
export function filterOf(parsed: ParsedQuestion): Filter {
  // Partners outside Japan, 日本以外の団体: the country is named for what is not meant.
  const isMeant = (code: string): boolean => code !== 'JP' || !parsed.signals.has('overseas');
  const countries = [...new Set(slotsOf(parsed, 'country').map(({ code }) => code))].filter(isMeant);
  const kinds = slotsOf(parsed, 'kinds').flatMap((slot) => slot.kinds);
  const region = slotsOf(parsed, 'region')[0]?.region;
  const outside = areOutside(parsed);
  // スイス以外 alone tells of no overseas, スイス以外の海外の団体 does.
  const isOfCountry = (span: Span): boolean =>
    slotsOf(parsed, 'country').some(({ start, end }) => span.start <= start && end <= span.end);
  const isOverseas = parsed.signals.spans('overseas').some((span) => !outside || !isOfCountry(span));
  const matter = slotsOf(parsed, 'matter')[0]?.matter;
  const { signals } = parsed;
  return {
    ...(outside ? { outside } : {}),
    ...(isOverseas ? { overseas: true } : signals.has('domestic') ? { overseas: false } : {}),
    ...(countries.length > 0 ? { countries } : {}),
    ...(region ? { region: refOf(region) } : {}),
    ...(kinds.length > 0 ? { kinds: [...new Set(kinds)] } : {}),
    ...(matter ? { matter } : {}),
    ...(signals.has('severalParties') ? { several: true } : {}),
    ...(signals.has('withoutTerm')
      ? { term: 'unstated' }
      : signals.has('withTerm')
        ? { term: 'stated' }
        : {}),
  };
}

/** `partners outside Europe`, 韓国以外の提携先: the place is named for what is not meant. Japan is home, and what is not there is overseas. */
function areOutside(parsed: ParsedQuestion): true | undefined {
  const places = parsed.slots.filter(
    (slot) => slot.kind === 'region' || (slot.kind === 'country' && slot.code !== 'JP'),
  );
  const isOutside = (slot: Span): boolean => standsBesideInAny('outside', parsed.question.text, slot);
  return places.length > 0 && places.every(isOutside) ? true : undefined;
}

/** The dates of a question with the words before (English) or behind (Japanese) them: since 2019, 2019年以降. */
export function timeOf(parsed: ParsedQuestion, today: DateValue | undefined): TimeConstraint {
  const dates = withYears(
    slotsOf(parsed, 'date').flatMap((slot) => {
      const value = toDateValue(slot.parts as DateParts);
      return value ? [{ value, slot }] : [];
    }),
  );
  const [first, second] = dates;
  if (!first) return relativeYear(parsed, today);
  if (second && (parsed.signals.has('between') || touches(parsed, 'since', first.slot))) {
    return { from: first.value, to: second.value };
  }
  if (second && first.value < second.value && sameForm(first.value, second.value))
    return { from: first.value, to: second.value };
  if (touches(parsed, 'asOf', first.slot) && !touches(parsed, 'before', first.slot))
    return { asOf: first.value };
  if (standsBesideInAny('orLater', parsed.question.text, first.slot)) return { from: first.value };
  if (touches(parsed, 'since', first.slot)) return { from: first.value };
  // 2018年以前 has the year in it, 2018年より前 has not.
  if (touches(parsed, 'before', first.slot) && touches(parsed, 'until', first.slot))
    return { to: first.value };
  if (touches(parsed, 'before', first.slot)) return { to: dayBefore(first.value) };
  if (touches(parsed, 'until', first.slot)) return { to: first.value };
  if (touches(parsed, 'after', first.slot)) return { from: dayAfter(first.value) };
  return { from: first.value, to: first.value };
}

interface Dated {
  readonly value: DateValue;
  readonly slot: SlotOf<'date'>;
}

/** Of two months one year is said: from |July| to November 2020, 2020年12月から|2月|まで. */
function withYears(dates: readonly Dated[]): readonly Dated[] {
  const [first, second] = dates;
  if (!first || !second || dates.length > 2) return dates;
  const [from, to] = [toDateParts(first.value), toDateParts(second.value)];
  if (from.month === undefined || to.month === undefined) return dates;
  const turns = from.month > to.month ? 1 : 0;
  if (from.year === undefined && to.year !== undefined)
    return [{ ...first, value: ofYear(from, to.year - turns) ?? first.value }, second];
  if (to.year === undefined && from.year !== undefined)
    return [first, { ...second, value: ofYear(to, from.year + turns) ?? second.value }];
  return dates;
}

const ofYear = (parts: DateParts, year: number): DateValue | undefined => toDateValue({ ...parts, year });

const sameForm = (a: DateValue, b: DateValue): boolean => a.length === b.length && !a.startsWith('-');

function relativeYear({ signals }: ParsedQuestion, today: DateValue | undefined): TimeConstraint {
  const year = today === undefined ? undefined : toDateParts(today).year;
  if (year === undefined) return {};
  if (signals.has('lastYear')) return { from: String(year - 1), to: String(year - 1) };
  if (signals.has('nextYear')) return { from: String(year + 1), to: String(year + 1) };
  return signals.has('thisYear') ? { from: String(year), to: String(year) } : {};
}

/** Whether a signal stands right at a slot: before it between words, behind it in Japanese. */
export function touches(parsed: ParsedQuestion, signal: SignalName, slot: Span): boolean {
  const { text } = parsed.question;
  const { timeAndDate } = BETWEEN_NAMES[parsed.language];
  return parsed.signals.spans(signal).some((span) => {
    const [first, second] = parsed.language === 'en' ? [span, slot] : [slot, span];
    return first.end <= second.start && timeAndDate.test(text.slice(first.end, second.start));
  });
}

/** The day before a day, the year before a year. */
export function dayBefore(value: DateValue): DateValue {
  return shift(value, -1);
}

export function dayAfter(value: DateValue): DateValue {
  return shift(value, 1);
}

function shift(value: DateValue, by: 1 | -1): DateValue {
  const { year, month, day } = toDateParts(value);
  if (year === undefined) return value;
  if (month === undefined) return String(year + by);
  if (day === undefined) {
    const index = year * 12 + month - 1 + by;
    return toDateValue({ year: Math.floor(index / 12), month: (index % 12) + 1 }) ?? value;
  }
  const range = dayRange(value);
  const at = new Date(`${by < 0 ? range?.first : range?.last}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}
