import type { Organisation } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import { latinTokens } from '../questions/latinTokens.js';
import { foldName } from '../text/fold.js';
import type { Catalogue } from './catalogue.js';

const MOST = 3;
/** Compared at most: with more organisations the first of them suffice for a hint. */
const COMPARED = 3000;

/** Organisations whose names share most pairs of letters with an unknown one, for "did you mean". */
export function nearestOrganisations(
  names: readonly string[],
  { ledger }: Catalogue,
): readonly Organisation[] {
  const wanted = new Set(names.flatMap(pairs));
  if (wanted.size === 0) return [];
  const { parties } = lookupOf(ledger);
  return ledger.organisations
    .filter(({ id }) => parties.has(id))
    .slice(0, COMPARED)
    .map((one) => ({
      one,
      score: Math.max(0, ...one.aliases.map((alias) => likeness(wanted, pairs(alias)))),
    }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function pairs(name: string): string[] {
  const folded = foldName(name);
  const text =
    latinTokens(folded)
      .map(({ word }) => word)
      .join('') || folded;
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

function likeness(wanted: ReadonlySet<string>, other: readonly string[]): number {
  const shared = other.filter((pair) => wanted.has(pair)).length;
  return (2 * shared) / (wanted.size + other.length);
}
