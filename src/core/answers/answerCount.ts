import type { Query } from '../questions/query.js';
import type { Answer, ShownVersion } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor, newestOf, publisherOf } from './collection.js';
import { countStated } from './countStated.js';
import { noMatch } from './refusals.js';
import { restrictionsOf, selectPartnerships } from './select.js';

/** What the releases state of the number, for the classes that they count; else what they name, counted. */
export function answerCount(query: Query, { catalogue }: AnswerContext): Answer {
  // "How many partners after the tri-party MOU?" is no count of agreements of several parties.
  if (query.filter?.several) return noMatch(query, catalogue);
  const selected = selectPartnerships(query, catalogue);
  const all = selectPartnerships({ ...query, filter: {} }, catalogue);
  const publisher = publisherOf(query, selected.length > 0 ? selected : all, catalogue);
  const stated = publisher ? countStated(publisher, query, catalogue) : undefined;
  // That none is named is no count: there may be some of which nobody tells.
  if (!stated && selected.length === 0) return noMatch(query, catalogue);
  const counted: ShownVersion = {
    value: { type: 'number', value: selected.length },
    basis: 'computed',
    evidence: selected.flatMap(evidenceFor),
  };
  const versions = stated?.versions ?? [counted];
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'count',
      versions,
      contradicted: versions.length > 1,
      named: selected,
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: versions.flatMap(({ evidence }) => evidence),
    contradictions: stated?.contradictions ?? [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}
