import type { Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor } from './collection.js';
import { eventsInOrder } from './events.js';
import { noMatch } from './refusals.js';
import { isRenewal } from './renewals.js';
import { partiesOf, selectPartnerships } from './select.js';

/** What is new: the last that happened to somebody's agreements; of the corpus, what its newest release announces. */
export function answerNewestChange(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  if (parties.length === 0) return newestRelease(query, catalogue.ledger.releases, context);
  const agreements = selectPartnerships({ ...query, filter: {} }, catalogue);
  const last = eventsInOrder(agreements)
    .filter(({ day }) => day <= today(context))
    .at(-1);
  const [only] = parties.length === 1 ? parties : [];
  const released = only ? releasesOf(only.id, context) : releasesOn(agreements, context);
  const newest = newestOf(released);
  // Of one that publishes, a newer release tells more than an older date.
  if (only && newest && (!last || (dayOf(newest) ?? '') >= last.day))
    return newestRelease(query, released, context);
  if (!last) return noMatch(query, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'newest event',
      event: last.content,
      isRenewal: last.content.attribute !== 'endsOn' && isRenewal(last, agreements),
      ...(newest ? { newest } : {}),
    },
    evidence: last.version.evidence,
    contradictions: [],
  };
}

function today({ catalogue, today: given }: AnswerContext): string {
  const day = given ?? catalogue.ledger.asOf;
  return (day && dayRange(day)?.last) ?? '9999';
}

/** The releases that announce agreements of one that publishes; of any other, all that tell of it. */
function releasesOf(id: string, { catalogue }: AnswerContext): readonly Release[] {
  const announced = catalogue.publishedBy(id).flatMap(({ announcedIn }) => announcedIn);
  return announced.length > 0 ? catalogue.inOrder(announced) : catalogue.releasesOf([id]);
}

function releasesOn(agreements: readonly Partnership[], { catalogue }: AnswerContext): readonly Release[] {
  return catalogue.inOrder(
    agreements.flatMap(({ announcedIn, mentionedIn }) => [...announcedIn, ...mentionedIn]),
  );
}

const dayOf = ({ publishedOn }: Release): string | undefined => publishedOn && dayRange(publishedOn)?.last;

function newestOf(pool: readonly Release[]): Release | undefined {
  const dated = pool.filter((release) => dayOf(release) !== undefined);
  const sorted = [...dated].sort((a, b) => (dayOf(a) as string).localeCompare(dayOf(b) as string));
  return sorted.at(-1) ?? pool.at(-1);
}

function newestRelease(query: Query, pool: readonly Release[], { catalogue }: AnswerContext): Answer {
  const newest = newestOf(pool);
  if (!newest) return noMatch(query, catalogue);
  const partnerships = catalogue.partnershipsIn(newest.id);
  return {
    kind: 'answered',
    query,
    content: { type: 'newest change', release: newest, partnerships },
    evidence: partnerships.flatMap(evidenceFor),
    contradictions: [],
  };
}
