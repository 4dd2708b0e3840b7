import type { Organisation } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Catalogue } from './catalogue.js';
import { partiesOf, selectPartnerships } from './select.js';

/** Whether the releases say anything of the organisation itself. */
export function isAboutOrganisation(one: Organisation, catalogue: Catalogue): boolean {
  return one.descriptions.length > 0 || one.figures.length > 0 || catalogue.partnershipsOf(one.id).length > 0;
}

/** Whether a party of the question is somebody's partner; one that signs itself is asked about as whoever signs, if alone. */
export function hasSubject(parties: readonly Organisation[], catalogue: Catalogue): boolean {
  return parties.some(({ id }) => {
    const all = catalogue.partnershipsOf(id);
    const isPartner = all.some(({ partner }) => partner === id);
    return isPartner && (parties.length > 1 || !all.some(({ publisher }) => publisher === id));
  });
}

/**
 * The organisation that a question about one is about: of a publisher and its partner the partner, for the
 * publisher is named by the way ("LINK-J's partner Medicen"); where none is named, the partner selected.
 */
export function organisationOf(query: Query, catalogue: Catalogue): Organisation | undefined {
  const parties = partiesOf(query, catalogue);
  const publishers = new Set(catalogue.ledger.partnerships.map(({ publisher }) => publisher));
  const partner = parties.find(({ id }) => !publishers.has(id));
  if (partner ?? parties[0]) return partner ?? parties[0];
  if (!query.filter) return undefined;
  const partners = new Set(selectPartnerships(query, catalogue).map((one) => one.partner));
  const [only] = [...partners];
  return partners.size === 1 && only !== undefined ? catalogue.organisation(only) : undefined;
}
