import type { FreeQuestion } from '../../questions/free.js';
import type { Query } from '../../questions/query.js';
import type { Answer } from '../answer.js';
import { answerSearch, type SearchContext } from './answerSearch.js';

/** A question that was answered out of the text, for one that goes on about the same: "… and when?" */
export interface FoundBefore {
  readonly query: Query;
  readonly question: FreeQuestion;
}

/** "Where will the forum be held, and when?": the second asks another sort of thing of the same words. */
export function goOn(
  question: FreeQuestion,
  before: FoundBefore | undefined,
  context: SearchContext,
): { readonly answer: Answer; readonly found: FoundBefore } | undefined {
  if (!before || question.words.length > 0 || (question.named?.length ?? 0) > 0) return undefined;
  if (question.wanted === before.question.wanted || question.wanted === 'thing') return undefined;
  const { unit: _, counter: __, ...same } = before.question;
  const asked = { ...same, wanted: question.wanted };
  const { attribute: ___, ...query } = before.query;
  const answer = answerSearch({ ...query, op: 'search' }, { ...context, asked: () => asked });
  return answer.kind === 'no-data' ? undefined : { answer, found: { query: before.query, question: asked } };
}

/** What a next question may go on about; undefined where the answer is not out of the text. */
export function foundBy(answer: Answer, question: FreeQuestion): FoundBefore | undefined {
  const isFound =
    answer.kind === 'passage' || (answer.kind === 'answered' && answer.content.type === 'extracted');
  return isFound ? { query: answer.query, question } : undefined;
}
