import type { Organisation, Partnership } from '../../ledger/ledger.js';
import type { Query } from '../../questions/query.js';
import type { Answered, Check, Subject } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { evidenceFor } from '../collection.js';
import { partiesOf, restrictionsOf } from '../select.js';

/** Yes or no, with the checks that it rests on, else with the partnerships; `beside`: of whom it is true instead. */
export function verdict(
  query: Query,
  holds: boolean,
  checks: readonly Check[],
  partnerships: readonly Partnership[],
  { catalogue }: AnswerContext,
  beside: readonly Partnership[] = [],
): Answered {
  const checked = checks.flatMap(({ stated }) => stated.flatMap(({ evidence }) => evidence));
  const [only] = partnerships;
  return {
    kind: 'answered',
    query,
    content: {
      type: 'verdict',
      holds,
      checks,
      partnerships: partnerships.slice(0, 8),
      ...(beside.length > 0 ? { instead: beside } : {}),
      parties: partiesOf(query, catalogue),
      restrictions: restrictionsOf(query, catalogue),
      ...(only && partnerships.length === 1
        ? { subject: { type: 'partnership', partnership: only } as const }
        : {}),
    },
    evidence: [
      ...(checked.length > 0 ? checked : partnerships.slice(0, 8).flatMap(evidenceFor)),
      ...beside.flatMap(evidenceFor),
    ],
    contradictions: [],
  };
}

/** Yes or no by one check alone, of no partnership: whether somebody holds an office, whether a number is so. */
export const verdictOfOne = (
  query: Query,
  check: Check,
  parties: readonly Organisation[],
  subject?: Subject,
): Answered => ({
  kind: 'answered',
  query,
  content: {
    type: 'verdict',
    holds: check.holds,
    ...(subject === undefined ? {} : { subject }),
    checks: [check],
    partnerships: [],
    parties,
    restrictions: {},
  },
  evidence: check.stated.flatMap(({ evidence }) => evidence),
  contradictions: [],
});
