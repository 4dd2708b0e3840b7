import type { Organisation } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Catalogue } from './catalogue.js';
import { selectPartnerships } from './select.js';

/** The partners that fit but for their place, which no release tells. */
export function unplacedPartners(query: Query, catalogue: Catalogue): readonly Organisation[] {
  const { overseas, countries, region, ...rest } = query.filter ?? {};
  if (overseas === undefined && !countries && region === undefined) return [];
  const fitting = selectPartnerships({ ...query, filter: rest }, catalogue);
  const unplaced = fitting.flatMap(({ partner }) => {
    const organisation = catalogue.organisation(partner);
    return organisation && catalogue.countryOf(organisation) === undefined ? [organisation] : [];
  });
  return [...new Set(unplaced)];
}
