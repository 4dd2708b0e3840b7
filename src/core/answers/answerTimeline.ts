import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor } from './collection.js';
import { eventsInOrder } from './events.js';
import { pageOf } from './paging.js';
import { noMatch } from './refusals.js';
import { seenFromBusiest } from './seenFrom.js';
import { partiesOf, selectPartnerships } from './select.js';
import { hasSubject } from './subjects.js';
import { dateOf } from './when.js';

/** Somebody's partners by their dates; of one pair, what happened to their agreements. */
export function answerTimeline(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  const selected = [...selectPartnerships(query, catalogue)].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  if (selected.length === 0) return noMatch(query, catalogue);
  const { shown: told, page } = pageOf(selected, query.page);
  const announced = (id: string): number => catalogue.publishedBy(id).length;
  const shown = parties.length > 0 ? told : told.map((one) => seenFromBusiest(one, announced));
  const others = new Set(selected.flatMap((one) => one.parties)).size - 1;
  const isOfPair = parties.length > 1 || (others === 1 && hasSubject(parties, catalogue));
  const events = isOfPair ? eventsInOrder(selected) : [];
  const [publisher] = parties;
  return {
    kind: 'answered',
    query,
    content: {
      type: 'timeline',
      total: selected.length,
      page,
      partnerships: shown,
      events: events.map(({ content }) => content),
      ...(publisher ? { publisher } : {}),
    },
    evidence:
      events.length > 0
        ? events.flatMap(({ version }) => version.evidence.slice(0, 1))
        : shown.flatMap(evidenceFor),
    contradictions: [],
  };
}

const dayOf = (one: Parameters<typeof dateOf>[0]): string => dayRange(dateOf(one) ?? '--01')?.first ?? '9999';
