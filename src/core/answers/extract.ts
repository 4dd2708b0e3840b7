import type { Evidence } from '../facts/fact.js';
import { coverage, type FoundSentence } from '../index/bestSentence.js';
import { queryTerms, tokenize } from '../index/tokenize.js';
import { findDates as findEnglishDates } from '../languages/en/dates.js';
import { findNumbers as findEnglishNumbers } from '../languages/en/numbers.js';
import { findDates as findJapaneseDates } from '../languages/ja/dates.js';
import { findNumbers as findJapaneseNumbers } from '../languages/ja/numbers.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Span } from '../text/span.js';
import type { SearchContext } from './answerSearch.js';

export interface ExtractedValue {
  readonly text: string;
  readonly evidence: Evidence;
}

/** How near, in characters, what is counted stands to its number. */
const NEAR = 40;
const NEAR_BEFORE = 16;
/** Words that make a sentence no statement of what is. */
const NOT_SO =
  /\b(?:not|no longer|never|will|plans?|planned|expected|aims?|hopes?)\b|ない|ません|予定|計画|見込み|目指/i;

/**
 * The one value of the wanted type in the best sentence: a day for "when", a number beside what is counted for
 * "how many". Nothing where the sentence has several, denies or plans it, or where the next best is as good.
 */
export function extractValue(
  best: FoundSentence,
  second: FoundSentence | undefined,
  query: Query,
  { catalogue }: SearchContext,
): ExtractedValue | undefined {
  if (second && second.coverage >= best.coverage && second.quote !== best.quote) return undefined;
  // A title has a colon as well, and is no label.
  const isTitle = catalogue.release(best.releaseId)?.title.includes(best.quote.trim().slice(0, 60)) ?? false;
  const labelled = isTitle ? undefined : labelledValue(best, query);
  if (labelled) return labelled;
  if (NOT_SO.test(best.quote)) return undefined;
  const spans = candidates(best.quote, query);
  const [only] = spans;
  if (!only || spans.length > 1) return undefined;
  const { releaseId, sentence, quote } = best;
  const value = { start: sentence.start + only.start, end: sentence.start + only.end };
  return { text: quote.slice(only.start, only.end), evidence: { releaseId, sentence, value, quote } };
}

/** `| Shares allotted | 1,250,000 (4.8%) |` and 定員：80名: what stands behind the label that is asked for. */
function labelledValue(
  { releaseId, sentence, quote }: FoundSentence,
  query: Query,
): ExtractedValue | undefined {
  const match = LABELLED.exec(quote);
  const [, label = '', text = ''] = match ?? [];
  if (!match || text === '' || !isAskedLabel(label, text, query)) return undefined;
  const at = quote.indexOf(text, match[0].indexOf(label) + label.length);
  const value = { start: sentence.start + at, end: sentence.start + at + text.length };
  return { text, evidence: { releaseId, sentence, value, quote } };
}

const LABELLED = /^[-・*|\s]{0,4}([^|:：\n]{2,40}?) ?(?:\||[:：](?!\/\/)) ?([^|\n]{1,120}?)[ |]*$/;
const LABEL_ENOUGH = 0.8;

/** Whether a label is what is asked for, rather than a title that has its words, and its text is of the wanted sort. */
function isAskedLabel(label: string, text: string, { text: asked = '', attribute }: Query): boolean {
  const isSort =
    attribute === 'when' || attribute === 'figures'
      ? /[0-9０-９]/.test(text)
      : attribute === undefined || attribute === 'location';
  return (
    isSort &&
    coverage(queryTerms(asked), label) >= LABEL_ENOUGH &&
    coverage(queryTerms(label), asked) >= LABEL_TOLD
  );
}

const LABEL_TOLD = 0.5;

/** Whether a sentence has anything of the wanted type at all. */
export const holdsWanted = (quote: string, { attribute }: Query): boolean =>
  (attribute === 'when' ? datesIn(quote) : numbersIn(quote)).length > 0;

function candidates(quote: string, query: Query): readonly Span[] {
  if (query.attribute === 'when') return datesIn(quote);
  if (query.attribute !== 'figures') return [];
  const numbers = numbersIn(quote);
  const wanted = new Set(tokenize(query.text ?? ''));
  const isCounted = (text: string): boolean => tokenize(text).some((term) => wanted.has(term));
  const label = numbers.filter(({ start }) =>
    isCounted(/[^\s、。,.（(|]{1,16}$/.exec(quote.slice(Math.max(0, start - NEAR_BEFORE), start))?.[0] ?? ''),
  );
  // 病床数312床、18診療科: right at the words, it is that one.
  if (label.length === 1) return label;
  const behind = numbers.filter(({ end }) => isCounted(quote.slice(end, end + NEAR)));
  if (behind.length > 0) return behind;
  // 空き家が1,840戸あります: what is counted stands before its number.
  return numbers.filter(({ start }) => isCounted(quote.slice(Math.max(0, start - NEAR_BEFORE), start)));
}

function datesIn(quote: string): readonly Span[] {
  const found = hasJapanese(quote) ? findJapaneseDates(quote) : findEnglishDates(quote);
  return found.filter(({ parts }) => parts.year !== undefined || parts.month !== undefined);
}

/** Numbers that count something: no dates, no places in an order (the 21st is one), no list's numbers. */
function numbersIn(quote: string): readonly Span[] {
  const dates = hasJapanese(quote) ? findJapaneseDates(quote) : findEnglishDates(quote);
  return (hasJapanese(quote) ? findJapaneseNumbers(quote) : findEnglishNumbers(quote)).filter(
    (one) =>
      !dates.some((date) => date.start < one.end && one.start < date.end) &&
      !/^(?:st|nd|rd|th|番|例目|[校社団件者つ個]目|団体目)/.test(quote.slice(one.end)) &&
      quote[one.start - 1] !== '第' &&
      !/^one$/i.test(quote.slice(one.start, one.end)) &&
      !(one.start < 3 && /^ ?[).]/.test(quote.slice(one.end))),
  );
}
