import { isCjk, normalizeCharacter } from './characters.js';
import { matchesIn } from './matches.js';
import type { Span } from './span.js';

/**
 * A stretch of a text in the form in which rules read it, with the way back to the original.
 * Hard line breaks are undone (`memo-⏎randum`, `LINK-⏎J` → `LINK-J`, `ライフ⏎サイエンス` → `ライフサイエンス`), white space is
 * single, compatibility forms are unified. Case stays.
 */
export interface View {
  readonly text: string;
  /** For each unit of `text` the start and the end of its original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a);

/** What a run of white space between two characters stands for: nothing where only the layout broke a word. */
function spaceBetween(before: number, after: number, broken: boolean): string {
  if (Number.isNaN(before) || Number.isNaN(after)) return '';
  if (!broken) return ' ';
  if (isCjk(before) && isCjk(after)) return '';
  return before === 45 && /[\p{L}\p{N}]/u.test(String.fromCharCode(after)) ? '' : ' ';
}

/** `memo-⏎randum`: a word divided at the end of a line. `LINK-⏎J` and `20-⏎year` keep their hyphen. */
const isHyphenation = (before: number, text: readonly string[], after: number): boolean =>
  before === 45 && after >= 97 && after <= 122 && /[a-z]/.test(text.at(-2) ?? '');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `9 月 1⏎8 日`: in Japanese a line may end within a number. */
const isBrokenNumber = (before: number, text: readonly string[], after: number): boolean =>
  isDigit(before) && isDigit(after) && text.slice(-5, -1).some((char) => isCjk(char.charCodeAt(0)));

/** The view of `source.slice(span.start, span.end)`, without white space at its ends. */
export function viewOf(source: string, span: Span): View {
  return plainView(source, span) ?? unifiedView(source, span);
}

/** The view of a stretch that is its own view, as most are: nothing to unify, no white space but single spaces. */
function plainView(source: string, span: Span): View | undefined {
  let { start, end } = span;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 32 ? source.charCodeAt(at - 1) === 32 : code < 33 || code > 126) {
      if (code <= 32 || isSpace(code) || isSurrogate(code)) return undefined;
      const char = source[at] as string;
      if (normalizeCharacter(char) !== char) return undefined;
    }
    starts.push(at);
    ends.push(at + 1);
  }
  return withoutLetterSpacing({ text: source.slice(start, end), starts, ends });
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function unifiedView(source: string, span: Span): View {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (char: string, start: number, end: number): void => {
    for (let k = 0; k < char.length; k++) {
      text.push(char[k] as string);
      starts.push(start);
      ends.push(end);
    }
  };
  let before = Number.NaN;
  let at = span.start;
  while (at < span.end) {
    const code = source.charCodeAt(at);
    if (isSpace(code)) {
      const from = at;
      let broken = false;
      while (at < span.end && isSpace(source.charCodeAt(at)))
        broken = source.charCodeAt(at++) === 10 || broken;
      if (broken && isHyphenation(before, text, source.charCodeAt(at))) {
        text.pop();
        starts.pop();
        ends.pop();
        continue;
      }
      if (broken && isBrokenNumber(before, text, source.charCodeAt(at))) continue;
      push(spaceBetween(before, at < span.end ? source.charCodeAt(at) : Number.NaN, broken), from, at);
      continue;
    }
    const end = clusterEnd(source, at, span.end);
    if (end === at + 1 && code < 128 && code > 32) push(source[at] as string, at, end);
    else push(normalizeCharacter(source.slice(at, end)), at, end);
    before = source.charCodeAt(end - 1);
    at = end;
  }
  return withoutLetterSpacing({ text: text.join(''), starts, ends });
}

const LETTER_SPACED = /(?<![\u3040-\u9fff])[\u3040-\u9fff](?: [\u3040-\u9fff]){3,}(?![\u3040-\u9fff])/g;

/** `鳴 海 物 産 株 式 会 社` is one word, spaced out for its looks; two spaces still part two words. */
function withoutLetterSpacing(view: View): View {
  if (!/[\u3040-\u9fff] [\u3040-\u9fff] [\u3040-\u9fff] /.test(view.text)) return view;
  const dropped = new Set<number>();
  for (const match of matchesIn(view.text, LETTER_SPACED)) {
    for (let i = match.index + 1; i < match.index + match[0].length; i += 2) {
      if ((view.ends[i] as number) - (view.starts[i] as number) === 1) dropped.add(i);
    }
  }
  const keep = (_: unknown, index: number): boolean => !dropped.has(index);
  return {
    text: view.text.split('').filter(keep).join(''),
    starts: view.starts.filter(keep),
    ends: view.ends.filter(keep),
  };
}

/** Surrogate pairs and voiced half-width kana (`ｶﾞ`) are one character. */
function clusterEnd(source: string, at: number, limit: number): number {
  const code = source.charCodeAt(at);
  let end = code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1;
  const next = source.charCodeAt(end);
  if (code >= 0xff66 && code <= 0xff9d && (next === 0xff9e || next === 0xff9f)) end++;
  return Math.min(end, limit);
}

/** The place in the original of a stretch of the view. An empty stretch is an empty place. */
export function toSource(view: View, span: Span): Span {
  const first = Math.min(span.start, view.starts.length - 1);
  const start = view.starts[first] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: view.ends[Math.min(span.end, view.ends.length) - 1] ?? start };
}

/** A part of a view, which leads back to the same original. */
export function sliceView(view: View, { start, end }: Span): View {
  return {
    text: view.text.slice(start, end),
    starts: view.starts.slice(start, end),
    ends: view.ends.slice(start, end),
  };
}

/** A bracket that was taken out of a view: what stood in it, and where in the view without brackets it stood. */
export interface Bracket {
  readonly content: View;
  /** Offset in the view without brackets: the bracket stood before this unit. */
  readonly at: number;
}

/**
 * The view without its round brackets, so that clauses read through:
 * `MPR (location: Paris; hereinafter "M") on May 5` → `MPR on May 5`. An unclosed bracket stays.
 * Brackets within brackets belong to the outer one.
 */
export function withoutBrackets(view: View): { view: View; brackets: readonly Bracket[] } {
  const pairs = bracketPairs(view.text);
  if (pairs.length === 0) return { view, brackets: [] };
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const brackets: Bracket[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) {
      text.push(view.text[i] as string);
      starts.push(view.starts[i] as number);
      ends.push(view.ends[i] as number);
    }
  };
  for (const pair of pairs) {
    const spaced = view.text[pair.start - 1] === ' ';
    keep(spaced && pair.start > from ? pair.start - 1 : pair.start);
    brackets.push({
      content: sliceView(view, { start: pair.start + 1, end: pair.end - 1 }),
      at: text.length,
    });
    from = pair.end;
  }
  keep(view.text.length);
  return { view: { text: text.join(''), starts, ends }, brackets };
}

/** Outermost closed pairs, in one pass. */
function bracketPairs(text: string): Span[] {
  const open: number[] = [];
  const closed: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '(') open.push(i);
    else if (char === ')' && open.length > 0) {
      const start = open.pop() as number;
      while (closed.length > 0 && (closed.at(-1) as Span).start > start) closed.pop();
      closed.push({ start, end: i + 1 });
    }
  }
  return closed;
}
