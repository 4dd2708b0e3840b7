import { VERDICTS, type Verdict } from './judge.js';
import type { EvaluationQuestion } from './question.js';

export interface Judged {
  readonly question: EvaluationQuestion;
  readonly verdict: Verdict;
  readonly text: string;
}

/** How many questions had which verdict. */
export type Score = Readonly<Record<Verdict | 'questions', number>>;

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
  return { questions: judged.length, ...(counts as Record<Verdict, number>) };
}

/** The scores of each type or language, in alphabetical order. */
export function scoresBy(judged: readonly Judged[], key: 'type' | 'lang'): Readonly<Record<string, Score>> {
  const names = [...new Set(judged.map(({ question }) => question[key]))].sort();
  return Object.fromEntries(
    names.map((name) => [name, scoreOf(judged.filter(({ question }) => question[key] === name))]),
  );
}

/** `97.3%` of 110 are 107. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
