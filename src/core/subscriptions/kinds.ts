import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';

/** Every kind of organisation that can be asked for, in the order in which a list offers them. */
export const ORGANISATION_KINDS = keysOf<OrganisationKind>({
  university: 0,
  company: 0,
  municipality: 0,
  prefecture: 0,
  government: 0,
  embassy: 0,
  'research institute': 0,
  hospital: 0,
  cluster: 0,
  'science park': 0,
  association: 0,
  foundation: 0,
  bank: 0,
  school: 0,
  other: 0,
});

/** Every kind of paper. */
export const INSTRUMENT_KINDS = keysOf<InstrumentKind>({
  mou: 0,
  moc: 0,
  loi: 0,
  memorandum: 0,
  'comprehensive agreement': 0,
  'collaboration agreement': 0,
  'partnership agreement': 0,
  'basic agreement': 0,
  'business alliance': 0,
  'capital alliance': 0,
  'definitive agreement': 0,
  agreement: 0,
});

/** A kind that is left out is a type error. */
function keysOf<K extends string>(all: Readonly<Record<K, 0>>): readonly K[] {
  return Object.keys(all) as K[];
}
