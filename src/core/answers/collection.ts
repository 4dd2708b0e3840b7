import type { Evidence } from '../facts/fact.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import { dayRange } from '../text/dateValue.js';
import type { Catalogue } from './catalogue.js';
import { partiesOf } from './select.js';
import { partnershipValue } from './values.js';

/** The publisher whose partnerships a query is about: the named one, else the only one there is. */
export function publisherOf(
  query: Query,
  selected: readonly Partnership[],
  catalogue: Catalogue,
): Organisation | undefined {
  const named = partiesOf(query, catalogue)[0];
  if (named) return named;
  const publishers = new Set(selected.map(({ publisher }) => publisher));
  const [only] = [...publishers];
  return publishers.size === 1 && only !== undefined ? catalogue.organisation(only) : undefined;
}

/** The newest release of those that say anything of the partnerships: a list is complete as of it. */
export function newestOf(publisher: Organisation | undefined, catalogue: Catalogue): Release | undefined {
  const releases = publisher ? catalogue.releasesOf([publisher.id]) : catalogue.ledger.releases;
  const dated = releases.filter(
    ({ publishedOn }) => publishedOn !== undefined && dayRange(publishedOn) !== undefined,
  );
  return dated.sort((a, b) => ((a.publishedOn as string) < (b.publishedOn as string) ? -1 : 1)).at(-1);
}

/** What says that there is this partnership: the place of its partner's name, of its date, or of its instrument. */
export function evidenceFor(one: Partnership): readonly Evidence[] {
  for (const attribute of ['when', 'ordinal', 'instrument', 'scope', 'termMonths', 'people'] as const) {
    const evidence = partnershipValue(one, attribute)?.versions[0]?.evidence ?? [];
    if (evidence.length > 0) return evidence.slice(0, 1);
  }
  return [];
}
