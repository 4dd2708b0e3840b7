import type { Evidence } from '../facts/fact.js';
import { coverage, type FoundSentence, sentencesByCoverage } from '../index/bestSentence.js';
import type { PassageIndex } from '../index/passageIndex.js';
import { queryTerms } from '../index/tokenize.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Answer, NoData } from './answer.js';
import type { AnswerContext } from './answered.js';
import { extractValue, holdsWanted } from './extract.js';
import { partiesOf } from './select.js';

export interface SearchContext extends AnswerContext {
  readonly index: PassageIndex;
}

/** Passages looked at: the right one is among the first ten in nineteen of twenty cases. */
const LOOKED_AT = 10;
/** A sentence is an answer's ground only where it has nearly all that is asked … */
const ENOUGH = 0.8;
/** … and a question that names no party must be answered by the words alone. */
const ENOUGH_WITHOUT_PARTY = 0.95;

/**
 * What no attribute answers: the value of the wanted type in a sentence that has the question's words, in
 * the releases of the parties that it names alone; else that sentence; else a refusal.
 */
export function answerSearch(query: Query, context: SearchContext): Answer {
  const { catalogue, index } = context;
  const parties = partiesOf(query, catalogue);
  const releases =
    parties.length > 0 ? catalogue.releasesOf(parties.map(({ id }) => id)) : catalogue.ledger.releases;
  const terms = queryTerms(query.text ?? '');
  const refusal = nothingFound(query, parties, releases.length);
  if (terms.length === 0 || releases.length === 0) return refusal;
  const found = index.search(query.text ?? '', {
    limit: LOOKED_AT,
    ...(parties.length > 0 ? { releases: new Set(releases.map(({ id }) => id)) } : {}),
  });
  const sentences = found.flatMap(({ passage }) => {
    const release = catalogue.release(passage.releaseId);
    return release ? sentencesByCoverage(release, passage, query.text ?? '').slice(0, 2) : [];
  });
  const enough = parties.length > 0 ? ENOUGH : ENOUGH_WITHOUT_PARTY;
  const good = sentences
    .filter((one) => one.coverage >= enough && isAbout(one, query, context))
    .sort((a, b) => b.coverage - a.coverage);
  const [best] = good;
  if (!best) return refusal;
  const value = extractValue(best, good[1], query, context);
  if (value) {
    return {
      kind: 'answered',
      query,
      content: { type: 'extracted', value: value.text },
      evidence: [value.evidence],
      contradictions: [],
    };
  }
  const telling = good.find((one) => isTelling(one, query, terms) && namesSomebody(one, query, context));
  return telling
    ? {
        kind: 'passage',
        query,
        evidence: [wholeSentence(telling), ...namedBy(telling, query, context)],
        contradictions: [],
      }
    : refusal;
}

/** Where somebody is asked for, a sentence without anybody in or beside it tells nothing. */
function namesSomebody(one: FoundSentence, query: Query, context: SearchContext): boolean {
  if (query.attribute !== 'people' && query.attribute !== 'speakers') return true;
  const { people, partnerships } = context.catalogue.ledger;
  const all = [...people, ...partnerships.flatMap((each) => each.people)];
  return all.some(({ value }) => one.quote.includes(value.name)) || namedBy(one, query, context).length > 0;
}

/** Sentences this far from a quoted one may name who says it. */
const NAMED_WITHIN = 300;

/** Where somebody is asked for, the nearest sentence that names a person, if the quoted one names none. */
function namedBy(
  { releaseId, sentence, quote }: FoundSentence,
  query: Query,
  { catalogue }: SearchContext,
): readonly Evidence[] {
  if (query.attribute !== 'speakers') return [];
  const people = [...catalogue.ledger.people, ...catalogue.ledger.partnerships.flatMap((one) => one.people)];
  const here = people.filter(({ evidence }) => evidence[0].releaseId === releaseId);
  if (here.some(({ value }) => quote.includes(value.name))) return [];
  const distance = (one: Evidence): number =>
    Math.max(one.sentence.start - sentence.end, sentence.start - one.sentence.end);
  const near = here
    .flatMap(({ evidence }) => evidence.filter((one) => one.releaseId === releaseId))
    .filter((one) => distance(one) <= NAMED_WITHIN)
    .sort((a, b) => distance(a) - distance(b));
  return near.slice(0, 1);
}

/** How much of the words of a question a sentence must have to be what it speaks of. */
const ENOUGH_FOR_SOURCE = 0.6;

/** "Which article says 5.6%?": the release with the sentence that has the question's number, or all of its words. */
export function answerSourceOf(query: Query, { catalogue, index }: SearchContext): Answer | undefined {
  const text = query.text ?? '';
  const numbers = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const terms = queryTerms(text);
  if (numbers.length === 0 || terms.length < 2) return undefined;
  const parties = partiesOf(query, catalogue);
  const releases = new Set(catalogue.releasesOf(parties.map(({ id }) => id)).map(({ id }) => id));
  const found = index.search(text, { limit: LOOKED_AT, ...(parties.length > 0 ? { releases } : {}) });
  const [best] = found
    .flatMap(({ passage }) => {
      const release = catalogue.release(passage.releaseId);
      return release ? sentencesByCoverage(release, passage, text).slice(0, 3) : [];
    })
    .filter(
      ({ coverage: share, quote }) =>
        share >= ENOUGH_FOR_SOURCE && numbers.every((number) => hasNumber(quote.normalize('NFKC'), number)),
    )
    .sort((a, b) => b.coverage - a.coverage);
  const release = best && catalogue.release(best.releaseId);
  if (!best || !release) return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'sources', releases: [release] },
    evidence: [wholeSentence(best)],
    contradictions: [],
  };
}

const hasNumber = (quote: string, number: string): boolean =>
  [...quote.matchAll(/\d[\d.,]*\d|\d/g)].some(([one]) => one === number);

/**
 * Whether a passage can tell what is asked: it has a date where a date is asked for and a number where a
 * number is, is more than a heading, and of no party in particular has more than a word of the question.
 */
function isTelling({ quote }: FoundSentence, query: Query, terms: readonly string[]): boolean {
  if (query.attribute === 'partner') return false;
  const isValue = query.attribute === 'when' || query.attribute === 'figures';
  if (isValue && !holdsWanted(quote, query)) return false;
  if (
    /^[■□◆◇●○▼▶【※*#(（]/.test(quote) ||
    !/[\p{Ll}\u3041-\u309f]/u.test(quote) ||
    quote.length < (hasJapanese(quote) ? 14 : 24)
  )
    return false;
  return (query.parties?.length ?? 0) > 0 || new Set(terms).size > 1;
}

/** A sentence of a release about several organisations must be about the one that is asked for. */
function isAbout(sentence: FoundSentence, query: Query, { catalogue }: SearchContext): boolean {
  const parties = partiesOf(query, catalogue);
  if (parties.length === 0) return true;
  const publishers = new Set(catalogue.ledger.publishers);
  const partner = parties.find(({ id }) => !publishers.has(id));
  if (!partner) return true;
  const release = catalogue.release(sentence.releaseId);
  const own = catalogue
    .partnershipsOf(partner.id)
    .filter(({ announcedIn }) => announcedIn.includes(sentence.releaseId));
  if (own.length > 0 && release) {
    const others = own.flatMap(({ parties }) => parties);
    // A line of a table or a list is about whom its section is about; a sentence says itself.
    const isLine = /[|:：]/.test(sentence.quote);
    const text = isLine ? release.text.slice(0, sentence.sentence.end) : sentence.quote;
    const last = lastNamed(others, text, catalogue);
    return last === undefined || last === partner.id;
  }
  return partner.aliases.some(
    (alias) => alias.length > 1 && coverage(queryTerms(alias), sentence.quote) >= 0.99,
  );
}

/** Which of the parties a text names last: whom the sentence at its end is about. */
function lastNamed(
  ids: readonly string[],
  text: string,
  catalogue: SearchContext['catalogue'],
): string | undefined {
  const placed = [...new Set(ids)].map((id) => {
    const aliases = catalogue.organisation(id)?.aliases ?? [];
    return { id, at: Math.max(-1, ...aliases.map((alias) => text.lastIndexOf(alias))) };
  });
  return placed.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.id;
}

export function wholeSentence({ releaseId, sentence, quote }: FoundSentence): Evidence {
  return { releaseId, sentence, value: sentence, quote };
}

function nothingFound(query: Query, parties: ReturnType<typeof partiesOf>, lookedThrough: number): NoData {
  return {
    kind: 'no-data',
    query,
    evidence: [],
    contradictions: [],
    reason: { type: 'nothing found', parties },
    lookedThrough,
  };
}
