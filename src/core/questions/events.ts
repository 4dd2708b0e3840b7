import type { AttributeName } from './attributes.js';
import type { ParsedQuestion } from './parse.js';
import type { SignalName } from './signals.js';

const EVENTS: readonly (readonly [AttributeName, readonly SignalName[]])[] = [
  ['announcedOn', ['announced', 'announcedDate']],
  ['effectiveOn', ['effective', 'effectiveDate', 'sinceWhen']],
  ['endsOn', ['ends', 'endDate']],
  ['signedOn', ['signed', 'signedDate']],
];

/** The events of an agreement that a question names, by the attributes that date them: 署名から発効まで. */
export function eventsOf({ signals }: Pick<ParsedQuestion, 'signals'>): string {
  const named = EVENTS.filter(([, words]) => signals.has(...words)).map(([attribute]) => attribute);
  return named.length === 2 ? named.join(' ') : '';
}
