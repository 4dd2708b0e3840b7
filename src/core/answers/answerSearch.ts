import type { Evidence } from '../facts/fact.js';
import { coverage, type FoundSentence, sentencesByCoverage } from '../index/bestSentence.js';
import type { PassageIndex } from '../index/passageIndex.js';
import { queryTerms } from '../index/tokenize.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Answer, NoData } from './answer.js';
import type { AnswerContext } from './answerValue.js';
import { extractValue } from './extract.js';
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
  const telling = good.find((one) => isTelling(one, query, terms));
  return telling
    ? { kind: 'passage', query, evidence: [wholeSentence(telling)], contradictions: [] }
    : refusal;
}

/**
 * Whether a passage can tell what is asked: it has a date where a date is asked for and a number where a
 * number is, is more than a heading, and of no party in particular has more than a word of the question.
 */
function isTelling({ quote }: FoundSentence, query: Query, terms: readonly string[]): boolean {
  if (query.attribute === 'when' || query.attribute === 'figures') {
    if (!/[0-9０-９]|[一二三四五六七八九十百千万]/.test(quote) && !NUMBER_WORD.test(quote)) return false;
  }
  if (/^[■□◆◇●○▼▶【※*#]/.test(quote) || quote.length < (hasJapanese(quote) ? 14 : 24)) return false;
  return (query.parties?.length ?? 0) > 0 || new Set(terms).size > 1;
}

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million|half)\b/i;

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
    .some(({ announcedIn }) => announcedIn.includes(sentence.releaseId));
  if (own && release) return true;
  return partner.aliases.some(
    (alias) => alias.length > 1 && coverage(queryTerms(alias), sentence.quote) >= 0.99,
  );
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
