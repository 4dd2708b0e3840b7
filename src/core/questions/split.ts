import type { Language } from '../languages/language.js';
import { SPLITTING } from '../languages/questions/splitting.js';
import { matchesIn } from '../text/matches.js';
import type { QuestionText } from './questionText.js';

const MOST_QUESTIONS = 3;

/** "When did they sign? And who?" is two questions; at most three are taken from one message. */
export function splitQuestions(question: QuestionText, language: Language): QuestionText[] {
  const spans = spansBetween(question.text, SPLITTING[language].breaks);
  const asking = spans.filter(({ start, end }) =>
    SPLITTING[language].asks.test(question.text.slice(start, end)),
  );
  if (asking.length < 2) return [question];
  return asking.slice(0, MOST_QUESTIONS).map(({ start, end }) => ({
    text: question.text.slice(start, end),
    cased: question.cased.slice(start, end),
  }));
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
