import type { Query } from '../questions/query.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { pageOf } from './paging.js';
import { partiesOf } from './select.js';
import { isWithin } from './when.js';

/** The releases that are known: all, those that name somebody, those of a time. */
export function answerReleases(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  const { from, to } = query.filter ?? {};
  const naming = parties.map(({ id }) => new Set(catalogue.releasesOf([id])));
  const releases = catalogue.newestReleases
    .filter((release) => naming.every((some) => some.has(release)))
    .filter(
      ({ publishedOn }) =>
        (from === undefined && to === undefined) ||
        (publishedOn !== undefined && isWithin(publishedOn, from, to)),
    );
  const { shown, page } = pageOf(releases, query.page);
  return {
    kind: 'answered',
    query,
    content: { type: 'releases', releases: shown, about: parties, total: releases.length, page },
    evidence: [],
    contradictions: [],
  };
}
