import type { OrganisationKind } from '../facts/reading.js';
import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { Answer, ShownVersion } from './answer.js';
import type { AnswerContext } from './answered.js';
import type { Catalogue } from './catalogue.js';
import { evidenceFor, newestOf, publisherOf } from './collection.js';
import { countStated } from './countStated.js';
import { noMatch } from './refusals.js';
import { restrictionsOf, selectPartnerships } from './select.js';

/** What the releases state of the number, for the classes that they count; else what they name, counted. */
export function answerCount(asked: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const query = ofMainPublisher(asked, catalogue);
  // "How many partners after the tri-party MOU?" is no count of agreements of several parties.
  if (query.filter?.several) return noMatch(query, catalogue);
  const selected = selectPartnerships(query, catalogue);
  const all = selectPartnerships({ ...query, filter: {} }, catalogue);
  const publisher = publisherOf(query, selected.length > 0 ? selected : all, catalogue);
  const stated = publisher ? countStated(publisher, query, catalogue) : undefined;
  // That none is named is no count: there may be some of which nobody tells.
  if (!stated && selected.length === 0) return noMatch(query, catalogue);
  // Of how many the term still runs, nobody can say where most have none that is told.
  if (!stated && query.filter?.force && isTermUntold(query, catalogue)) return noMatch(query, catalogue);
  const counted: ShownVersion = {
    value: { type: 'number', value: numberOf(query, selected) },
    basis: 'computed',
    evidence: selected.flatMap(evidenceFor),
  };
  const versions = stated?.versions ?? [counted];
  const ofClass =
    publisher && !stated ? countedInClass(publisher, query, selected.length, catalogue) : undefined;
  if (ofClass) return answerCount(ofClass, context);
  const newest = newestOf(publisher, catalogue);
  return {
    kind: 'answered',
    query,
    content: {
      type: 'count',
      versions,
      contradicted: versions.length > 1,
      named: selected,
      restrictions: restrictionsOf(query, catalogue),
      ...(publisher ? { publisher } : {}),
    },
    evidence: versions.flatMap(({ evidence }) => evidence),
    contradictions: stated?.contradictions ?? [],
    ...(newest ? { completeAsOf: newest } : {}),
  };
}

/** Kinds of partners that releases count by themselves. */
const COUNTED_KINDS: readonly (readonly OrganisationKind[])[] = [
  ['company'],
  ['university'],
  ['prefecture', 'municipality'],
];

/**
 * `With how many has it comprehensive agreements?`, where one is named and a release calls it the 12th company: the
 * companies are told, for to count those who are named would give far too few.
 */
function countedInClass(
  publisher: Organisation,
  query: Query,
  named: number,
  catalogue: Catalogue,
): Query | undefined {
  const { kinds, overseas, matter } = query.filter ?? {};
  if (kinds || overseas !== undefined || matter) return undefined;
  const found = COUNTED_KINDS.flatMap((asked) => {
    const ofKind: Query = { ...query, filter: { ...query.filter, kinds: asked } };
    const numbers = countStated(publisher, ofKind, catalogue)?.versions.map(({ value }) =>
      value.type === 'number' ? value.value : 0,
    );
    return numbers && Math.max(...numbers) > named ? [ofKind] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A renewal makes no second partner, and no second paper; of what came about in a year, each counts. */
function numberOf({ filter = {} }: Query, selected: readonly Partnership[]): number {
  const isOfTime = [filter.from, filter.to, filter.number].some((one) => one !== undefined);
  return isOfTime ? selected.length : new Set(selected.map(({ partner }) => partner)).size;
}

/** Whether of any that would count otherwise the end is not told. */
function isTermUntold({ filter = {}, ...query }: Query, catalogue: Catalogue): boolean {
  const { force: _, ...rest } = filter;
  return selectPartnerships({ ...query, filter: rest }, catalogue).some(
    ({ endsOn, endedOn }) => endsOn.versions.length + endedOn.versions.length === 0,
  );
}

/** So much of what is announced must be one publisher's for it to be meant where none is named. */
const MOST_OF_ALL = 0.75;

/** `How many overseas partners as of May 2024?`, where one house has nearly all: of that house. */
function ofMainPublisher(query: Query, { ledger }: Catalogue): Query {
  if (query.parties?.length || query.filter?.instrument || !query.filter) return query;
  const [main] = ledger.publishers;
  const own = ledger.partnerships.filter(({ publisher }) => publisher === main).length;
  const isMost = main !== undefined && own >= MOST_OF_ALL * ledger.partnerships.length;
  return isMost ? { ...query, parties: [refOf(main)] } : query;
}
