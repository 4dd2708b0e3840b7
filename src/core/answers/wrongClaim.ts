import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import type { Answered, Check } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { verdict } from './relation/verdict.js';

/**
 * `How many partners did it have in May 2023?`, `when is the definitive agreement to be signed?`: of a count or of a day
 * that is not stated, a day or a paper of another is no answer.
 */
export const isOfOtherDays = (attribute: AttributeName): boolean => {
  const { type } = ATTRIBUTES[attribute];
  return type === 'date' || type === 'number';
};

/** What the question asserts is wrong, and what it asks is not stated: the first is still worth saying. */
export function wrongClaim(
  partnership: Partnership,
  checks: readonly Check[],
  query: Query,
  catalogue: Catalogue,
): Answered {
  return verdict(query, false, checks, [partnership], { catalogue });
}
