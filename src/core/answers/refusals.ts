import type { AttributeName } from '../questions/attributes.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import type { NoData, Subject, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { partiesOf, restrictionsOf, selectPartnerships } from './select.js';
import { unplacedPartners } from './unplaced.js';

const nothing = { evidence: [], contradictions: [] } as const;

/** A known thing of which no release states what is asked; `instead` is the nearest that is stated. */
export function unstated(
  query: Query,
  catalogue: Catalogue,
  subject: Subject | undefined,
  attribute: AttributeName | undefined,
  ...instead: readonly (ValueContent | undefined)[]
): NoData {
  const stated = instead.filter((one) => one !== undefined);
  const ids =
    subject?.type === 'partnership'
      ? subject.partnership.parties
      : subject?.type === 'organisation'
        ? [subject.organisation.id]
        : [];
  const looked =
    subject?.type === 'person'
      ? releasesNaming(subject.name, catalogue)
      : subject?.type === 'partnership'
        ? [...subject.partnership.announcedIn, ...subject.partnership.mentionedIn]
        : catalogue.releasesOf(ids);
  return {
    kind: 'no-data',
    query,
    ...nothing,
    reason: {
      type: 'unstated',
      ...(subject ? { subject } : {}),
      ...(attribute ? { attribute } : {}),
      ...(stated.length > 0 ? { instead: stated } : {}),
    },
    lookedThrough: looked.length,
  };
}

const releasesNaming = (name: string, catalogue: Catalogue): readonly string[] => [
  ...new Set(
    catalogue.peopleOf(refOf(name)).flatMap(({ evidence }) => evidence.map(({ releaseId }) => releaseId)),
  ),
];

/** Nothing in the ledger is what the query selects. */
export function noMatch(query: Query, catalogue: Catalogue): NoData {
  const parties = partiesOf(query, catalogue);
  const lookedThrough = catalogue.ledger.releases.length;
  const isOfNone = parties.length > 1 && selectPartnerships({ ...query, filter: {} }, catalogue).length === 0;
  if (isOfNone || (parties.length > 0 && !query.pick && !query.filter)) {
    return { kind: 'no-data', query, ...nothing, reason: { type: 'no partnership', parties }, lookedThrough };
  }
  const [publisher] = parties;
  const unplaced = unplacedPartners(query, catalogue).length;
  return {
    kind: 'no-data',
    query,
    ...nothing,
    reason: {
      type: 'no match',
      restrictions: restrictionsOf(query, catalogue),
      ...(query.pick ? { pick: query.pick } : {}),
      ...(publisher ? { publisher } : {}),
      ...(unplaced > 0 ? { unplaced } : {}),
    },
    lookedThrough,
  };
}
