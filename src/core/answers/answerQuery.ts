import { POST_WORDS } from '../languages/answers/posts.js';
import type { Wanted } from '../languages/asking.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { isSameOffice, namesOffice } from '../languages/offices.js';
import { ATTRIBUTES, type AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import type { Answer, NoData } from './answer.js';
import { answerCompare } from './answerCompare.js';
import { answerCount } from './answerCount.js';
import { answerExplain } from './answerExplain.js';
import { answerFigures } from './answerFigures.js';
import { answerList } from './answerList.js';
import { answerOrder } from './answerOrder.js';
import { answerOrganisation, successorOf } from './answerOrganisation.js';
import { answerOffice, answerStatements, answerWhoSaid } from './answerPeople.js';
import { answerRelation } from './answerRelation.js';
import { answerSourceOf } from './answerSource.js';
import { answerPartnershipValue } from './answerValue.js';
import { datedSource } from './datedSource.js';
import { deniedAgreement } from './denied.js';
import { unreadAgreement } from './relation/unread.js';
import { answerSearch, type SearchContext } from './search/answerSearch.js';

/** The answer to a query, from the ledger, and from the text where the ledger has nothing to say. */
export function answerQuery(query: Query, everything: SearchContext): Answer {
  const { catalogue } = everything;
  const context = query.version ? { ...everything, catalogue: catalogue.toldIn(query.version) } : everything;
  const answer = fromLedger(query, context);
  const denied = deniedAgreement(query, answer, context);
  if (denied) return denied;
  const unread = unreadAgreement(query, answer, context);
  if (unread) return unread;
  if (answer.kind !== 'no-data' || !context.asked || !isTextual(query, answer, context)) return answer;
  const found = answerSearch({ ...query, op: 'search' }, { ...context, isInstead: true });
  return found.kind === 'no-data' || isOfOtherOffice(query, found) ? answer : found;
}

/** A deputy governor is no answer to who the governor is. */
function isOfOtherOffice({ attribute, text = '' }: Query, answer: Answer): boolean {
  if (attribute !== 'head' || !namesOffice(text)) return false;
  if (answer.kind !== 'answered' || answer.content.type !== 'extracted') return false;
  return answer.content.values.some((value) =>
    value.type === 'person'
      ? namesOffice(value.value.role ?? '') && !isSameOffice(value.value.role ?? '', text)
      : value.type === 'text' && isDeputy(value.value) && !isDeputy(text),
  );
}

const isDeputy = inAnyLanguage(POST_WORDS, 'deputy');

/** What releases tell in many ways, so that the ledger may not have read it. */
const TEXTUAL: ReadonlySet<AttributeName | undefined> = new Set([
  'purpose',
  'renewal',
  'place',
  'effectiveOn',
  'people',
  'head',
  'location',
  'description',
] as const);

/** "When will the next Tide Forum be held?": where no partner is the next, an event may be. */
const OF_EVENTS: ReadonlySet<Wanted> = new Set(['day', 'place'] as const);

function isTextual(
  { op, attribute, pick, parties = [] }: Query,
  { reason }: NoData,
  { asked }: SearchContext,
): boolean {
  // Who is in office now is nobody who was before.
  if (attribute === 'head' && pick?.which === 'previous') return false;
  if (reason.type === 'no match' && pick) return OF_EVENTS.has(asked?.().wanted ?? 'thing');
  // Who chairs the committee: of no party, so that no agreement of one is looked for.
  if (reason.type === 'no partnership' && parties.length === 0) return op === 'value' && attribute === 'head';
  if (op !== 'value' || reason.type !== 'unstated') return false;
  if (attribute === 'signatories') return asked?.().wanted === 'pictured';
  if (attribute === 'ordinal') return asked?.().unit === 'ordinal';
  return TEXTUAL.has(attribute);
}

function fromLedger(query: Query, context: SearchContext): Answer {
  const successor = successorOf(query, context);
  if (successor) return answerOrganisation(successor, context);
  switch (query.op) {
    case 'value':
      return answerValue(query, context);
    case 'list':
      return answerList(query, context);
    case 'count':
      return (
        (query.attribute === 'figures' ? answerFigures(query, context) : undefined) ??
        answerCount(query, context)
      );
    case 'order':
      return answerOrder(query, context);
    case 'compare':
      return answerCompare(query, context);
    case 'relation':
      return answerRelation(query, context);
    case 'explain':
      return answerExplain(query, context);
    case 'search':
      return answerFigures(query, context) ?? answerSearch(query, context);
    default:
      return query.op satisfies never;
  }
}

function answerValue(query: Query, context: SearchContext): Answer {
  const attribute = query.attribute ?? 'overview';
  if (attribute === 'statements') return answerStatements(query, context);
  const said = attribute === 'speakers' ? answerWhoSaid(query, context) : undefined;
  if (said) return said;
  // Nobody is known to have said it: the sentence that has the words, if any.
  const isQuoted = (query.text ?? '').split(' ').length >= 5;
  if (attribute === 'speakers' && query.text && ((!query.parties?.length && !query.filter) || isQuoted)) {
    return answerSearch({ ...query, op: 'search' }, context);
  }
  if (attribute === 'source' && query.text && !query.person) {
    const source = datedSource(query, context.catalogue) ?? answerSourceOf(query, context);
    if (source) return source;
  }
  switch (ATTRIBUTES[attribute].bearer) {
    case 'partnership':
      return answerPartnershipValue(query, context);
    case 'organisation':
      return answerOrganisation(query, context);
    case 'person':
      return answerOffice(query, context);
    case 'corpus':
      return answerExplain(query, context);
  }
}
