import type { Partnership } from '../ledger/ledger.js';
import type { ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { type DatedEvent, eventsInOrder } from './events.js';

/** Whether an event is of an agreement whose parties had one of its sort before. */
export function isRenewal({ content }: DatedEvent, agreements: readonly Partnership[]): boolean {
  const { subject } = content;
  if (subject.type !== 'partnership') return false;
  const { partnership } = subject;
  const [own] = eventsInOrder([partnership]);
  const earlier = agreements.filter(
    (one) =>
      one.id !== partnership.id &&
      paperOf(one) === paperOf(partnership) &&
      one.parties.every((id) => partnership.parties.includes(id)) &&
      one.parties.length === partnership.parties.length,
  );
  const [first] = eventsInOrder(earlier);
  return own !== undefined && first !== undefined && first.day.slice(0, 7) < own.day.slice(0, 7);
}

const paperOf = ({ instrument }: Partnership): string | undefined => instrument.versions[0]?.value.kind;

/** When an agreement came about that renewed an earlier one; undefined for a first one. */
export function renewalOf(partnership: Partnership, { ledger }: Catalogue): ValueContent | undefined {
  const [own] = eventsInOrder([partnership]);
  return own && isRenewal(own, ledger.partnerships) ? own.content : undefined;
}
