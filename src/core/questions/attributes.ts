import type { Person } from '../facts/reading.js';
import type { Claim, Organisation, Partnership } from '../ledger/ledger.js';

/** What an attribute is an attribute of. */
export type Bearer = 'partnership' | 'organisation' | 'person' | 'corpus';

/** What sort of value an attribute has, which decides how it is worded. */
export type ValueType =
  | 'date'
  | 'months'
  | 'number'
  | 'instrument'
  | 'renewal'
  | 'text'
  | 'person'
  | 'statement'
  | 'organisation'
  | 'country'
  | 'kind'
  | 'figure'
  | 'special';

interface AttributeSpec {
  /** One letter, for ever: it stands in the state of buttons that were sent long ago. */
  readonly code: string;
  readonly bearer: Bearer;
  readonly type: ValueType;
}

/** Everything that can be asked for. A new attribute is one line here and one cell a language. */
export const ATTRIBUTES = {
  /** The date, whichever is stated: signed, else effective, else announced. */
  when: { code: 'w', bearer: 'partnership', type: 'date' },
  signedOn: { code: 's', bearer: 'partnership', type: 'date' },
  effectiveOn: { code: 'e', bearer: 'partnership', type: 'date' },
  /** Since when it holds: the day of effect, else whatever day is stated. */
  since: { code: 'Y', bearer: 'partnership', type: 'date' },
  announcedOn: { code: 'a', bearer: 'partnership', type: 'date' },
  instrument: { code: 'i', bearer: 'partnership', type: 'instrument' },
  termMonths: { code: 't', bearer: 'partnership', type: 'months' },
  endsOn: { code: 'u', bearer: 'partnership', type: 'date' },
  /** From when until when it runs: both days. */
  runs: { code: 'V', bearer: 'partnership', type: 'special' },
  inForce: { code: 'f', bearer: 'partnership', type: 'special' },
  /** Whether its term has ended: yes where {@link inForce} says no. */
  expired: { code: 'X', bearer: 'partnership', type: 'special' },
  renewal: { code: 'r', bearer: 'partnership', type: 'renewal' },
  /** How many times it was renewed. */
  timesRenewed: { code: 'Z', bearer: 'partnership', type: 'number' },
  ordinal: { code: 'o', bearer: 'partnership', type: 'number' },
  municipalityOrdinal: { code: 'm', bearer: 'partnership', type: 'number' },
  totalPartners: { code: 'n', bearer: 'partnership', type: 'number' },
  overseasPartners: { code: 'x', bearer: 'partnership', type: 'number' },
  scope: { code: 'c', bearer: 'partnership', type: 'text' },
  purpose: { code: 'p', bearer: 'partnership', type: 'text' },
  place: { code: 'l', bearer: 'partnership', type: 'text' },
  signatories: { code: 'g', bearer: 'partnership', type: 'person' },
  witnesses: { code: 'J', bearer: 'partnership', type: 'person' },
  speakers: { code: 'k', bearer: 'partnership', type: 'person' },
  people: { code: 'P', bearer: 'partnership', type: 'person' },
  partner: { code: 'b', bearer: 'partnership', type: 'organisation' },
  publisher: { code: 'B', bearer: 'partnership', type: 'organisation' },
  /** What a renewal changed. */
  changes: { code: 'z', bearer: 'partnership', type: 'special' },
  overview: { code: 'v', bearer: 'partnership', type: 'special' },
  source: { code: 'S', bearer: 'partnership', type: 'special' },
  statements: { code: 'q', bearer: 'partnership', type: 'statement' },
  description: { code: 'd', bearer: 'organisation', type: 'text' },
  location: { code: 'L', bearer: 'organisation', type: 'text' },
  country: { code: 'C', bearer: 'organisation', type: 'country' },
  kind: { code: 'K', bearer: 'organisation', type: 'kind' },
  foundedOn: { code: 'F', bearer: 'organisation', type: 'date' },
  figures: { code: 'N', bearer: 'organisation', type: 'figure' },
  url: { code: 'U', bearer: 'organisation', type: 'text' },
  head: { code: 'h', bearer: 'organisation', type: 'person' },
  office: { code: 'O', bearer: 'person', type: 'person' },
  interval: { code: 'I', bearer: 'corpus', type: 'special' },
  timeline: { code: 'T', bearer: 'corpus', type: 'special' },
  disagreements: { code: 'D', bearer: 'corpus', type: 'special' },
  newestChange: { code: 'W', bearer: 'corpus', type: 'special' },
  releases: { code: 'R', bearer: 'corpus', type: 'special' },
  capabilities: { code: 'A', bearer: 'corpus', type: 'special' },
} as const satisfies Record<string, AttributeSpec>;

export type AttributeName = keyof typeof ATTRIBUTES;

export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as AttributeName[];

export function attributeByCode(code: string): AttributeName | undefined {
  return ATTRIBUTE_NAMES.find((name) => ATTRIBUTES[name].code === code);
}

/** The attributes of a partnership that the ledger keeps as a claim. */
export const CLAIMS = [
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'instrument',
  'termMonths',
  'endsOn',
  'renewal',
  'ordinal',
  'municipalityOrdinal',
  'totalPartners',
  'overseasPartners',
  'place',
] as const satisfies readonly (AttributeName & keyof Partnership)[];

export type ClaimAttribute = (typeof CLAIMS)[number];

export const isClaimAttribute = (name: AttributeName): name is ClaimAttribute =>
  (CLAIMS as readonly string[]).includes(name);

/** What the ledger says of a partnership's attribute. */
export function claimOf(partnership: Partnership, attribute: ClaimAttribute): Claim<unknown> {
  return partnership[attribute];
}

/** The parts that a person plays in a partnership, by the attribute that asks for them. */
export const PEOPLE_PARTS = {
  signatories: ['signatory', 'pictured'],
  witnesses: ['witness'],
  speakers: ['speaker'],
  people: ['signatory', 'pictured', 'speaker', 'head', 'witness', 'attendee', 'other'],
} as const satisfies Partial<Record<AttributeName, readonly Person['part'][]>>;

/** The attributes of an organisation that the ledger keeps as a claim. */
export const ORGANISATION_CLAIMS = ['location', 'foundedOn'] as const satisfies readonly (AttributeName &
  keyof Organisation)[];
