import type { Knowledge } from '../knowledge.js';
import { freeQuestion } from '../questions/free.js';
import type { Understanding } from '../questions/understanding.js';
import type { DateValue } from '../text/dateValue.js';
import type { Answer } from './answer.js';
import { answerQuery } from './answerQuery.js';
import { nearestOrganisations } from './nearest.js';
import { answerSomeone } from './search/someone.js';
import { inFull } from './whole/inFull.js';

/**
 * What a question was taken to ask, answered: `today` is the day of whoever asks.
 */
export function answerUnderstanding(
  understanding: Understanding,
  { catalogue, index }: Pick<Knowledge, 'catalogue' | 'index'>,
  today: DateValue | undefined,
): Answer {
  const isFollowUp = understanding.rule.startsWith('follow-up');
  const context = {
    catalogue,
    index,
    language: understanding.parsed.language,
    ...(today ? { today } : {}),
    ...(isFollowUp ? {} : { asked: () => freeQuestion(understanding.parsed) }),
  };
  switch (understanding.kind) {
    case 'query': {
      const answer = answerQuery(understanding.query, context);
      const isFound = answer.kind !== 'no-data' || !understanding.wider;
      const found = isFound ? answer : answerQuery(understanding.wider, context);
      return isFollowUp ? found : inFull(found, understanding.parsed, context);
    }
    case 'unknown party': {
      const { names, query, parsed } = understanding;
      // No party, and yet somebody whom a sentence tells of.
      const { someone } = freeQuestion(parsed);
      const told =
        someone === undefined ? undefined : answerSomeone(someone, query ?? { op: 'search' }, context);
      if (told) return told;
      const reason = {
        type: 'unknown party',
        names,
        nearest: nearestOrganisations(names, catalogue),
      } as const;
      return {
        kind: 'no-data',
        query: query ?? { op: 'search' },
        evidence: [],
        contradictions: [],
        reason,
        lookedThrough: catalogue.ledger.releases.length,
      };
    }
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        name: understanding.name,
        query: understanding.choices[0]?.query ?? { op: 'search' },
        evidence: [],
        contradictions: [],
        choices: understanding.choices.flatMap(({ party, query }) => {
          const organisation = catalogue.organisation(party);
          return organisation ? [{ subject: { type: 'organisation', organisation } as const, query }] : [];
        }),
      };
    case 'talk':
      return { kind: 'out-of-scope', talk: understanding.talk };
    case 'language':
      return understanding.query
        ? answerQuery(understanding.query, context)
        : { kind: 'out-of-scope', talk: 'language' };
    case 'not understood':
      return { kind: 'not-understood' };
    default:
      return understanding satisfies never;
  }
}
