/** What an attribute or a count is called in a table for a person. */
const LABELS: Readonly<Record<string, string>> = {
  instrument: 'instrument',
  instrumentKind: 'kind of instrument',
  signedOn: 'signed on',
  effectiveOn: 'effective on',
  announcedOn: 'announced on',
  termMonths: 'term in months',
  endsOn: 'ends on',
  renewal: 'renewal',
  ordinal: 'nth partner',
  municipalityOrdinal: 'nth municipality',
  totalPartners: 'partners in all',
  overseasPartners: 'partners overseas',
  place: 'place',
  scope: 'scope',
};

/** The attributes of an agreement, in the order in which a table shows them. */
export const SHOWN_ATTRIBUTES: readonly string[] = Object.keys(LABELS);

/** What else may contradict itself: a publisher's counts. */
const COUNTS: Readonly<Record<string, string>> = {
  partner: 'number of partners',
  overseas: 'number of partners overseas',
  domestic: 'number of domestic partners',
  municipality: 'number of local governments',
  university: 'number of universities',
};

export function labelOf(attribute: string): string {
  return LABELS[attribute] ?? COUNTS[attribute] ?? attribute;
}
