import type { Span } from '../../text/span.js';
import type { Evidence } from '../fact.js';
import type { Document, Sentence } from './document.js';

/** A quote is one sentence or item, and never longer than this. */
const LONGEST_QUOTE = 400;

/** The evidence for words at `value` (a place in the release's text) within a sentence. */
export function evidenceFor(document: Document, sentence: Sentence, value: Span): Evidence {
  const { text, id } = document.release;
  const whole = {
    start: Math.min(sentence.view.starts[0] ?? value.start, value.start),
    end: Math.max(sentence.view.ends.at(-1) ?? value.end, value.end),
  };
  const span = whole.end - whole.start <= LONGEST_QUOTE ? whole : partAround(text, whole, value);
  const kept = { start: Math.max(value.start, span.start), end: Math.min(value.end, span.end) };
  return { releaseId: id, sentence: span, value: kept, quote: text.slice(span.start, span.end) };
}

/** Of a long sentence the clause or item that holds the value, cut where a mark of punctuation stands. */
function partAround(text: string, whole: Span, value: Span): Span {
  const room = Math.max(40, LONGEST_QUOTE - (value.end - value.start));
  let start = Math.max(whole.start, value.start - Math.floor(room / 2));
  if (start > whole.start) start = afterBreak(text, start, value.start);
  let end = Math.min(whole.end, start + LONGEST_QUOTE);
  if (end < whole.end) end = beforeBreak(text, Math.max(value.end, start), end);
  return { start, end };
}

function afterBreak(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(/[;；、,。:：]/);
  let start = found < 0 ? from : from + found + 1;
  while (start < to && /\s/.test(text[start] as string)) start++;
  return avoidHalfCharacter(text, start);
}

function beforeBreak(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  const found = Math.max(...[';', '；', '、', ',', '。', ' '].map((mark) => part.lastIndexOf(mark)));
  return avoidHalfCharacter(text, found > 0 ? from + found : to);
}

/** Never between the two units of one character. */
function avoidHalfCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
