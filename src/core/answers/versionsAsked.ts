import type { Partnership } from '../ledger/ledger.js';
import { ATTRIBUTE_NAMES, type AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { ordinalValue } from './ordinals.js';
import { preferAnnounced, targetsOf } from './targets.js';
import { partnershipValue } from './values.js';

/** What the releases give for what a question about disagreements names, and the query that asks for it alone. */
export interface AskedVersions {
  readonly query: Query;
  /** Of the one agreement that it is about; none where it is about several. */
  readonly value?: ValueContent;
}

/** `Was Lund the 4th or the 5th overseas partner?`: what has several versions first, else what is stated at all. */
export function versionsAsked(
  topics: readonly string[],
  query: Query,
  catalogue: Catalogue,
): AskedVersions | undefined {
  if (!query.parties?.length) return undefined;
  const { number: _, from: __, to: ___, ...filter } = query.filter ?? {};
  const { text: ____, ...rest } = query;
  const attributes = ATTRIBUTE_NAMES.filter((name) => topics.includes(name));
  const asked = attributes.flatMap((attribute): AskedVersions[] => {
    const one: Query = { ...rest, op: 'value', attribute, filter };
    const [first, ...more] = preferAnnounced(targetsOf(one, catalogue), attribute);
    const value = first && statedOf(first, one, attribute, catalogue);
    return value ? [{ query: one, ...(more.length === 0 ? { value } : {}) }] : [];
  });
  return asked.find(({ value }) => value?.contradicted) ?? asked[0];
}

function statedOf(
  one: Partnership,
  query: Query,
  attribute: AttributeName,
  catalogue: Catalogue,
): ValueContent | undefined {
  const isPlace = attribute === 'ordinal' || attribute === 'municipalityOrdinal';
  return isPlace ? ordinalValue(one, query, catalogue) : partnershipValue(one, attribute);
}
