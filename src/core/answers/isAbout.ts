import { type Matter, mattersIn } from '../languages/matters.js';
import type { Partnership } from '../ledger/ledger.js';

/**
 * Whether a paper is about a matter: by its name where that tells one (災害時における物資供給に関する協定), else by what it was
 * concluded for and what it covers. A comprehensive agreement covers everything and is about nothing. Undefined where
 * nothing is told.
 */
export function isAbout({ instrument, purpose, scope }: Partnership, matter: Matter): boolean | undefined {
  const named = instrument.versions.flatMap(({ value }) => mattersIn(value.written));
  if (named.length > 0) return named.includes(matter);
  if (instrument.versions.some(({ value }) => value.kind === 'comprehensive agreement')) return false;
  const told = [...purpose, ...scope];
  return told.length === 0 ? undefined : told.some(({ value }) => mattersIn(value).includes(matter));
}
