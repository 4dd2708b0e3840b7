import type { OrganisationKind } from '../../facts/reading.js';
import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { writtenIn } from './tokens.js';

/**
 * What sort of organisation a name says it is: `City of Kawasaki` → municipality, `Keio University
 * Hospital` → hospital, `Oxford University Innovation` → undefined. The name is folded (`foldName`).
 */
export const kindOfName = (folded: string): OrganisationKind | undefined =>
  LEDGER_NAMES[writtenIn(folded)].kindOf(folded);

/** Kinds that nobody mixes up; the others (association, cluster, company …) are often told either way. */
const SHARP: ReadonlySet<OrganisationKind> = new Set([
  'prefecture',
  'municipality',
  'government',
  'embassy',
  'university',
  'hospital',
  'school',
  'bank',
]);

/** Whether two kinds cannot be of one organisation: a city and its prefecture, a university and a company. */
export function kindsConflict(a: OrganisationKind | undefined, b: OrganisationKind | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return SHARP.has(a) || SHARP.has(b);
}

/** Whether more words in a name make another organisation: University of California and its San Diego one. */
export function isSharp(kind: OrganisationKind | undefined): boolean {
  return kind !== undefined && SHARP.has(kind);
}
