import {
  DENIED_BEFORE,
  DENIED_BEHIND as DENIED_BEHIND_EN,
  DENIED_STAGE as DENIED_STAGE_EN,
} from '../languages/en/questions/denials.js';
import {
  DENIED_BEHIND as DENIED_BEHIND_JA,
  DENIED_STAGE as DENIED_STAGE_JA,
} from '../languages/ja/questions/denials.js';
import type { Language } from '../languages/language.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { QuestionText } from './questionText.js';
import type { Slot, SlotKind } from './slots.js';

const NAMES: ReadonlySet<SlotKind> = new Set(['party', 'unknown', 'country', 'person'] as const);

/** Of these one is denied only where another of its sort is meant instead: `the final agreement, not the basic one`. */
const SORTS: ReadonlySet<SlotKind> = new Set(['instrument', 'date', 'ordinal'] as const);

/**
 * The question without the names that it says are not meant: `the Oulu one, not Tartu`, 潮見市じゃなくてエストニアのやつ.
 * Undefined where it denies none.
 */
export function withoutDenied(
  { text, cased }: QuestionText,
  slots: readonly Slot[],
  language: Language,
): QuestionText | undefined {
  const isOfAny = ({ kind }: Slot): boolean =>
    NAMES.has(kind) || (SORTS.has(kind) && slots.filter((one) => one.kind === kind).length > 1);
  const denied = [
    ...slots.flatMap((slot) => (isOfAny(slot) ? (deniedAround(text, slot, language) ?? []) : [])),
    ...stagesDenied(text, language),
  ];
  // Who denies everybody means nobody: `not Oulu?`
  const isAnyLeft = slots.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) && !denied.some((span) => span.start <= start && end <= span.end),
  );
  const isNameDenied = slots.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) && denied.some((span) => span.start <= start && end <= span.end),
  );
  if (denied.length === 0 || (language === 'en' && isNameDenied && !isAnyLeft)) return undefined;
  return { text: without(text, denied), cased: without(cased, denied) };
}

/** `…, not the renewal`, 更新後じゃなくて: which of one pair's agreements is not meant, where more is said of which is. */
const stagesDenied = (text: string, language: Language): Span[] =>
  matchesIn(text, language === 'ja' ? DENIED_STAGE_JA : DENIED_STAGE_EN).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

function deniedAround(text: string, { start, end }: Span, language: Language): Span | undefined {
  const behind = (language === 'ja' ? DENIED_BEHIND_JA : DENIED_BEHIND_EN).exec(text.slice(end));
  if (!behind) return undefined;
  if (language === 'ja') return { start, end: end + behind[0].length };
  const before = DENIED_BEFORE.exec(text.slice(0, start));
  return before ? { start: before.index, end: end + behind[0].replace(/[?!.]+$/, '').length } : undefined;
}

const without = (text: string, spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
    .replace(/ {2,}/g, ' ')
    .trim();
