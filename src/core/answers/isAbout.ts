import { type Matter, mattersIn } from '../languages/matters.js';
import type { Partnership } from '../ledger/ledger.js';
import type { Catalogue } from './catalogue.js';

/**
 * Whether a paper is about a matter: by its name where that tells one (災害時における物資供給に関する協定), else by what it was
 * concluded for, what it covers, and the headline. A comprehensive agreement covers everything and is about nothing. Undefined where
 * nothing is told.
 */
export function isAbout(
  { instrument, purpose, scope, announcedIn }: Partnership,
  matter: Matter,
  { release }: Pick<Catalogue, 'release'>,
): boolean | undefined {
  const named = instrument.versions.flatMap(({ value }) => mattersIn(value.written));
  if (named.length > 0) return named.includes(matter);
  if (instrument.versions.some(({ value }) => value.kind === 'comprehensive agreement')) return false;
  const told = [...purpose, ...scope];
  if (told.some(({ value }) => mattersIn(value).includes(matter))) return true;
  // 高大連携協定を結びました: the headline has its whole name.
  if (announcedIn.some((id) => mattersIn(release(id)?.title ?? '').includes(matter))) return true;
  return told.length === 0 ? undefined : false;
}
