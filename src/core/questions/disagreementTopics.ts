import type { ParsedQuestion } from './parse.js';
import type { SignalName } from './signals.js';
import type { SlotKind } from './slots.js';

const PLACES: readonly string[] = ['ordinal', 'municipalityOrdinal', 'overseas', 'partner'];

/** Was it the fourth or the fifth? On May 3 or on May 4? Three years or five? */
const SLOTS: Partial<Record<SlotKind, readonly string[]>> = {
  ordinal: PLACES,
  date: ['signedOn', 'effectiveOn', 'when'],
  duration: ['termMonths', 'endsOn'],
};

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
  [['ordinalAsked'], PLACES],
  [
    ['count', 'howMany'],
    ['partner', 'overseas', 'municipality', 'domestic', 'totalPartners', 'overseasPartners'],
  ],
  [['head', 'office'], ['office']],
  [['instrumentKind'], ['instrument']],
];

/** What a question about disagreements is limited to: `食い違いは…期間` → `termMonths endsOn`; empty where to nothing. */
export function disagreementTopics({ signals, slots }: ParsedQuestion): string {
  const named = TOPICS.flatMap(([words, attributes]) => (signals.has(...words) ? attributes : []));
  const told = named.length > 0 ? named : slots.flatMap(({ kind }) => SLOTS[kind] ?? []);
  return [...new Set(told)].join(' ');
}
