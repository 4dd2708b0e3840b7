import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer } from './answer.js';
import type { AnswerContext } from './answered.js';
import { evidenceFor } from './collection.js';
import { noMatch } from './refusals.js';
import { partiesOf, selectPartnerships } from './select.js';
import { dateOf } from './when.js';

/** Questions about the corpus as a whole. */
export function answerExplain(query: Query, context: AnswerContext): Answer {
  switch (query.attribute) {
    case 'disagreements':
      return disagreements(query, context);
    case 'timeline':
      return timeline(query, context);
    case 'newestChange':
      return newestChange(query, context);
    default:
      return { kind: 'answered', query, content: { type: 'capabilities' }, evidence: [], contradictions: [] };
  }
}

function disagreements(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  const ids = new Set(parties.map(({ id }) => id));
  const ours = new Set(
    parties
      .flatMap(({ id }) => catalogue.partnershipsOf(id).filter(({ partner }) => partner === id))
      .map(({ id }) => id),
  );
  const shared = new Set(
    catalogue.ledger.partnerships
      .filter((one) => parties.every(({ id }) => one.parties.includes(id)))
      .map(({ id }) => id),
  );
  const all = catalogue.ledger.contradictions.filter(
    ({ about }) =>
      parties.length === 0 ||
      about.organisations.some((id) => ids.has(id)) ||
      about.partnerships.some((id) => ours.has(id)),
  );
  // Of two, what they have together goes before what each has with others.
  const between = all.filter(({ about }) => about.partnerships.some((id) => shared.has(id)));
  const found = parties.length > 1 && between.length > 0 ? between : all;
  return {
    kind: 'answered',
    query,
    content: { type: 'disagreements', contradictions: found },
    evidence: found.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence.slice(0, 1))),
    contradictions: found,
  };
}

function timeline(query: Query, { catalogue }: AnswerContext): Answer {
  const selected = [...selectPartnerships(query, catalogue)].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  if (selected.length === 0) return noMatch(query, catalogue);
  const [publisher] = partiesOf(query, catalogue);
  return {
    kind: 'answered',
    query,
    content: { type: 'timeline', partnerships: selected.slice(0, 40), ...(publisher ? { publisher } : {}) },
    evidence: selected.slice(0, 40).flatMap(evidenceFor),
    contradictions: [],
  };
}

const dayOf = (one: Parameters<typeof dateOf>[0]): string => dayRange(dateOf(one) ?? '--01')?.first ?? '9999';

/** The releases on an agreement that all of them are parties of, else on any of them, else all there are. */
function releasesOnAll(ids: readonly string[], catalogue: AnswerContext['catalogue']): readonly Release[] {
  if (ids.length === 0) return catalogue.ledger.releases;
  const shared = catalogue.ledger.partnerships.filter(({ parties }) =>
    ids.every((id) => parties.includes(id)),
  );
  const announced = new Set(shared.flatMap(({ announcedIn }) => announcedIn));
  const told = new Set(shared.flatMap(({ announcedIn, mentionedIn }) => [...announcedIn, ...mentionedIn]));
  const on = (some: ReadonlySet<string>): readonly Release[] =>
    catalogue.ledger.releases.filter(({ id }) => some.has(id));
  if (ids.length > 1 && announced.size > 0) return on(announced);
  if (ids.length > 1 && told.size > 0) return on(told);
  // Of one that publishes, its own releases tell what is new.
  const [only] = ids;
  const published = catalogue.ledger.partnerships.filter(({ publisher }) => publisher === only);
  const own = on(new Set(published.flatMap(({ announcedIn }) => announcedIn)));
  return own.length > 0 ? own : catalogue.releasesOf(ids);
}

function newestChange(query: Query, { catalogue }: AnswerContext): Answer {
  const parties = partiesOf(query, catalogue);
  const pool = releasesOnAll(
    parties.map(({ id }) => id),
    catalogue,
  );
  const dated = pool.flatMap((release) => {
    const day = release.publishedOn && dayRange(release.publishedOn)?.last;
    return day ? [{ release, day }] : [];
  });
  const newest = dated.sort((a, b) => a.day.localeCompare(b.day)).at(-1)?.release ?? pool.at(-1);
  if (!newest) return noMatch(query, catalogue);
  const partnerships = catalogue.ledger.partnerships.filter(({ announcedIn }) =>
    announcedIn.includes(newest.id),
  );
  return {
    kind: 'answered',
    query,
    content: { type: 'newest change', release: newest, partnerships },
    evidence: partnerships.flatMap(evidenceFor),
    contradictions: [],
  };
}
