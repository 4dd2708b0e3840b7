import { DENIED_BEFORE, DENIED_BEHIND as DENIED_BEHIND_EN } from '../languages/en/questions/denials.js';
import { DENIED_BEHIND as DENIED_BEHIND_JA } from '../languages/ja/questions/denials.js';
import type { Language } from '../languages/language.js';
import type { Span } from '../text/span.js';
import type { QuestionText } from './questionText.js';
import type { Slot, SlotKind } from './slots.js';

const NAMES: ReadonlySet<SlotKind> = new Set(['party', 'unknown', 'country', 'person'] as const);

/**
 * The question without the names that it says are not meant: `the Oulu one, not Tartu`, 潮見市じゃなくてエストニアのやつ.
 * Undefined where it denies none.
 */
export function withoutDenied(
  { text, cased }: QuestionText,
  slots: readonly Slot[],
  language: Language,
): QuestionText | undefined {
  const denied = slots.flatMap((slot) =>
    NAMES.has(slot.kind) ? (deniedAround(text, slot, language) ?? []) : [],
  );
  // Who denies everybody means nobody: `not Oulu?`
  const isAnyLeft = slots.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) && !denied.some((span) => span.start <= start && end <= span.end),
  );
  if (denied.length === 0 || (language === 'en' && !isAnyLeft)) return undefined;
  return { text: without(text, denied), cased: without(cased, denied) };
}

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
