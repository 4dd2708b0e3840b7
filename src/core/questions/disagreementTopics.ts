import type { ParsedQuestion } from './parse.js';
import type { SignalName } from './signals.js';

/** By which words a question tells what the releases might disagree on, and under which names that is kept. */
const TOPICS: readonly (readonly [words: readonly SignalName[], attributes: readonly string[]])[] = [
  [
    ['term', 'howLong'],
    ['termMonths', 'endsOn'],
  ],
  [
    ['endDate', 'ends'],
    ['endsOn', 'termMonths'],
  ],
  [
    ['effective', 'effectiveDate', 'sinceWhen'],
    ['effectiveOn', 'when'],
  ],
  [
    ['signedDate', 'when'],
    ['signedOn', 'effectiveOn', 'announcedOn', 'when'],
  ],
  [['ordinalAsked'], ['ordinal', 'municipalityOrdinal', 'overseas', 'partner']],
  [
    ['count', 'howMany'],
    ['partner', 'overseas', 'municipality', 'domestic', 'totalPartners', 'overseasPartners'],
  ],
  [['head', 'office'], ['office']],
  [['instrumentKind'], ['instrument']],
];

/** What a question about disagreements is limited to: `食い違いは…期間` → `termMonths endsOn`; empty where to nothing. */
export function disagreementTopics({ signals }: ParsedQuestion): string {
  const named = TOPICS.flatMap(([words, attributes]) => (signals.has(...words) ? attributes : []));
  return [...new Set(named)].join(' ');
}
