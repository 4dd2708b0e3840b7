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
  const inEachSeries = (find: (corpus: Corpus) => readonly Contradiction[]): Turns<Contradiction[]> =>
    flatMapInTurns(corpus.series, (each) => find({ ...corpus, series: [each] }), 1);
  return [
    ...(yield* inEachSeries(findAttributeContradictions)),
    ...(yield* inEachSeries(findCountContradictions)),
    // A number that is missing in one series may be told in another's.
    ...findOrdinalContradictions(corpus),
    ...(yield* inEachSeries(findDateContradictions)),
    ...(yield* findFigureContradictions(corpus)),
    ...(yield* findOfficeContradictions(corpus)),
  ];
}
