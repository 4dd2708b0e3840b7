import type { Contradiction } from '../ledger.js';
import { findAttributeContradictions } from './attribute.js';
import type { Corpus } from './corpus.js';
import { findCountContradictions } from './count.js';
import { findDateContradictions } from './date.js';
import { findFigureContradictions } from './figure.js';
import { findOfficeContradictions } from './office.js';
import { findOrdinalContradictions } from './ordinal.js';

/** Everything that a corpus says in two ways, kind by kind. */
export function findContradictions(corpus: Corpus): readonly Contradiction[] {
  return [
    findAttributeContradictions,
    findCountContradictions,
    findOrdinalContradictions,
    findDateContradictions,
    findFigureContradictions,
    findOfficeContradictions,
  ].flatMap((find) => find(corpus));
}
