import { flatMapInTurns, type Turns } from '../../turns.js';
import type { Contradiction } from '../ledger.js';
import { findAttributeContradictions } from './attribute.js';
import type { Corpus } from './corpus.js';
import { findCountContradictions } from './count.js';
import { findDateContradictions } from './date.js';
import { findFigureContradictions } from './figure.js';
import { findOfficeContradictions } from './office.js';
import { findOrdinalContradictions } from './ordinal.js';

/** Everything that a corpus says in two ways, kind by kind. */
export function* findContradictions(corpus: Corpus): Turns<readonly Contradiction[]> {
  const finders = [
    findAttributeContradictions,
    findCountContradictions,
    findOrdinalContradictions,
    findDateContradictions,
    findFigureContradictions,
    findOfficeContradictions,
  ];
  return yield* flatMapInTurns(finders, (find) => find(corpus), 1);
}
