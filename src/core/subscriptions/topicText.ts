import type { QuestionText } from '../questions/questionText.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';

/** A stretch of what was typed: as it was, folded, and with what must stay in one piece covered up. */
export interface TopicText extends QuestionText {
  /** The folded text, of the same length; brackets, quotations and known names are filled. */
  readonly shield: string;
}

const FILL = '\uE0FF';

/** What stands in brackets or quotation marks: with them, and without. */
export interface Enclosed extends Span {
  readonly inner: Span;
  readonly by: 'brackets' | 'quotes';
}

/** `names` are what must not be taken apart: "Ministry of Health and Welfare". */
export function shielded(question: QuestionText, names: readonly Span[]): TopicText {
  const units = question.text.split('');
  for (const { start, end } of [...enclosedIn(question.text), ...names]) units.fill(FILL, start, end);
  return { ...question, shield: units.join('') };
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '"': '"', '「': '」', '『': '』' };

/** The outermost ones, in order; what is never closed encloses nothing. */
export function enclosedIn(text: string): Enclosed[] {
  const found: Enclosed[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text[at] ?? ''];
    if (closing === undefined) continue;
    const end = closing === ')' ? closingBracket(text, at) : text.indexOf(closing, at + 1);
    // Nothing further on is closed either, but for another sort.
    if (end < 0) continue;
    const by = closing === ')' ? 'brackets' : 'quotes';
    found.push({ start: at, end: end + 1, inner: { start: at + 1, end }, by });
    at = end;
  }
  return found;
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

export const sliceOf = <T extends QuestionText>(text: T, { start, end }: Span): T => {
  const { cased, text: folded, shield } = text as T & Partial<TopicText>;
  return {
    ...text,
    cased: cased.slice(start, end),
    text: folded.slice(start, end),
    ...(shield === undefined ? {} : { shield: shield.slice(start, end) }),
  };
};

/** Without the space around it. */
export function trimmed<T extends QuestionText>(one: T): T {
  const start = one.text.length - one.text.trimStart().length;
  return sliceOf(one, { start, end: Math.max(start, one.text.trimEnd().length) });
}

/** Without a stretch of it. */
export function without<T extends QuestionText>(one: T, { start, end }: Span): T {
  const before = sliceOf(one, { start: 0, end: start }) as T & Partial<TopicText>;
  const behind = sliceOf(one, { start: end, end: one.text.length }) as T & Partial<TopicText>;
  return {
    ...one,
    cased: before.cased + behind.cased,
    text: before.text + behind.text,
    ...(before.shield === undefined ? {} : { shield: before.shield + behind.shield }),
  };
}

/** The stretches between what a pattern finds outside of what is covered, without the empty ones. */
export function splitAt(one: TopicText, between: RegExp): TopicText[] {
  const parts: TopicText[] = [];
  let start = 0;
  for (const { index, 0: found } of matchesIn(one.shield, new RegExp(between.source, 'g'))) {
    parts.push(sliceOf(one, { start, end: index }));
    start = index + found.length;
  }
  parts.push(sliceOf(one, { start, end: one.text.length }));
  return parts.map(trimmed).filter(({ text }) => text !== '');
}
