import type { Language } from '../languages/language.js';
import { SPLITTING } from '../languages/questions/splitting.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { QuestionText } from './questionText.js';

const MOST_QUESTIONS = 3;

/** "When did they sign? And who?" is two questions; at most three are taken from one message. */
export function splitQuestions(question: QuestionText, language: Language): QuestionText[] {
  const spans = spansBetween(question.text, SPLITTING[language].breaks);
  const asks = spans.map(({ start, end }) => SPLITTING[language].asks.test(question.text.slice(start, end)));
  const asking = spans.filter((_, at) => asks[at]);
  if (asking.length < 2) return [question];
  return withWhatIsMeant(spans, asks)
    .slice(0, MOST_QUESTIONS)
    .map(({ start, end }) => ({
      text: question.text.slice(start, end),
      cased: question.cased.slice(start, end),
    }));
}

/** Longer than so is no name that somebody puts before or behind his questions. */
const LONGEST_TOPIC = 40;

/** `About HMP. When was it signed? Until when?`, 締結日は？期間は？HMPとの協定: what stands before the first question, or behind the last, tells of whom they are. */
function withWhatIsMeant(spans: readonly Span[], asks: readonly boolean[]): Span[] {
  const [first, last] = [asks.indexOf(true), asks.lastIndexOf(true)];
  const isShort = (span: Span | undefined): span is Span =>
    span !== undefined && span.end - span.start <= LONGEST_TOPIC;
  const [before, behind] = [spans[first - 1], spans[last + 1]];
  return spans.flatMap((span, at) => {
    if (!asks[at]) return [];
    const start = at === first && isShort(before) ? before.start : span.start;
    const end = at === last && isShort(behind) ? behind.end : span.end;
    return [{ start, end }];
  });
}

function spansBetween(text: string, pattern: RegExp): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of matchesIn(text, new RegExp(pattern.source, 'g'))) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
