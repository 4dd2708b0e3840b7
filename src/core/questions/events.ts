import type { AttributeName } from './attributes.js';
import type { ParsedQuestion } from './parse.js';
import type { SignalName } from './signals.js';

const EVENTS: readonly (readonly [AttributeName, readonly SignalName[]])[] = [
  ['announcedOn', ['announced', 'announcedDate']],
  ['effectiveOn', ['effective', 'effectiveDate', 'sinceWhen']],
  ['endsOn', ['ends', 'endDate']],
  ['signedOn', ['signed', 'signedDate']],
];

/** The events of an agreement that a question names, by the attributes that date them, as they are named: 署名から発効まで. */
export function eventsOf({ signals }: Pick<ParsedQuestion, 'signals'>): string {
  const named = EVENTS.flatMap(([attribute, words]) => {
    const places = words.flatMap((word) => signals.spans(word).map(({ start }) => start));
    return places.length > 0 ? [{ attribute, at: Math.min(...places) }] : [];
  });
  const inOrder = named.sort((a, b) => a.at - b.at).map(({ attribute }) => attribute);
  return inOrder.length === 2 ? inOrder.join(' ') : '';
}
