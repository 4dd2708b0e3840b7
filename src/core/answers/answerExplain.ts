import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import { answerDisagreements } from './answerDisagreements.js';
import type { AnswerContext } from './answered.js';
import { answerNewestChange } from './answerNewestChange.js';
import { answerReleases } from './answerReleases.js';
import { answerTimeline } from './answerTimeline.js';

/** Questions about the corpus as a whole, or about all that it tells of somebody. */
export function answerExplain(query: Query, context: AnswerContext): Answer {
  switch (query.attribute) {
    case 'disagreements':
      return answerDisagreements(query, context);
    case 'timeline':
      return answerTimeline(query, context);
    case 'newestChange':
      return answerNewestChange(query, context);
    case 'releases':
      return answerReleases(query, context);
    default:
      return { kind: 'answered', query, content: { type: 'capabilities' }, evidence: [], contradictions: [] };
  }
}
