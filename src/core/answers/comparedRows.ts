import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { ComparedRow, ValueContent } from './answer.js';
import { partnershipValue } from './values.js';

/** What an overview and a comparison show, in this order. */
export const COMPARED = [
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'instrument',
  'ordinal',
  'municipalityOrdinal',
  'termMonths',
  'endsOn',
  'renewal',
  'scope',
  'signatories',
] as const satisfies readonly AttributeName[];

export function comparedRows(partnerships: readonly Partnership[]): ComparedRow[] {
  return COMPARED.map((attribute) => ({
    attribute,
    // An overview is no release: long lists are cut, and asked for by themselves.
    cells: partnerships.map((one) =>
      (attribute === 'signedOn' ? signedOnly(one) : (partnershipValue(one, attribute)?.versions ?? [])).slice(
        0,
        4,
      ),
    ),
  })).filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

const signedOnly = (one: Partnership): ValueContent['versions'] => {
  const value = partnershipValue(one, 'signedOn');
  return value?.attribute === 'signedOn' ? value.versions : [];
};
