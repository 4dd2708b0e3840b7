import type { Organisation, Partnership } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
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

/** `X is the tenth partner, isn't it?`: whoever has a number of that sort in somebody else's count, if X has any. */
export function numberedPartnerships(
  query: Query,
  parties: readonly Organisation[],
  catalogue: Catalogue,
): readonly Partnership[] {
  const { attribute } = query;
  const [only] = parties;
  if (!only || parties.length > 1 || (attribute !== 'ordinal' && attribute !== 'municipalityOrdinal'))
    return [];
  return catalogue
    .partnershipsOf(only.id)
    .filter((one) => one.publisher !== only.id && one[attribute].versions.length > 0);
}

/**
 * The organisation that a question about one is about: of a publisher and its partner the partner, for the
 * publisher is named by the way ("LINK-J's partner Medicen"); where none is named, the partner selected.
 */
export function organisationOf(query: Query, catalogue: Catalogue): Organisation | undefined {
  const parties = partiesOf(query, catalogue);
  const { publishers } = lookupOf(catalogue.ledger);
  const partner = parties.find(({ id }) => !publishers.has(id));
  if (partner ?? parties[0]) return partner ?? parties[0];
  if (!query.filter) return undefined;
  const partners = new Set(selectPartnerships(query, catalogue).map((one) => one.partner));
  const [only] = [...partners];
  return partners.size === 1 && only !== undefined ? catalogue.organisation(only) : undefined;
}
