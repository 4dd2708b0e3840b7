import { sentencesByCoverage } from '../index/bestSentence.js';
import { queryTerms } from '../index/terms/tokenize.js';
import { SAYS_SO as EN_SAYS_SO } from '../languages/en/questions/clauses.js';
import { SAYS_SO as JA_SAYS_SO } from '../languages/ja/questions/clauses.js';
import type { Query } from '../questions/query.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import type { Answer } from './answer.js';
import type { SearchContext } from './search/answerSearch.js';
import { linesOf } from './search/lines.js';
import { wholeLine } from './search/wholeLine.js';
import { partiesOf } from './select.js';

/** Passages looked at: the right one is among the first ten in nineteen of twenty cases. */
const LOOKED_AT = 10;
/** How much of the words of a question a sentence must have to be what it speaks of. */
const ENOUGH = 0.6;

/** Words alone must nearly all be there, and in one release more than in any other. */
const MUCH = 0.7;
const CLOSE = 0.15;

/** "Which article says 5.6%?": the release with the sentence that has the question's number, or all of its words. */
export function answerSourceOf(query: Query, { catalogue, index }: SearchContext): Answer | undefined {
  const text = (query.text ?? '').replace(EN_SAYS_SO, '').replace(JA_SAYS_SO, '');
  const numbers = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const terms = queryTerms(text);
  const parties = partiesOf(query, catalogue);
  const tellers =
    numbers.length === 0 && parties.length === 0 ? tellersOf(query, text, { catalogue, index }) : undefined;
  if (tellers) return tellers;
  if (terms.length < 2) return undefined;
  const releases = new Set(catalogue.releasesOf(parties.map(({ id }) => id)).map(({ id }) => id));
  const found = index.search(text, { limit: LOOKED_AT, ...(parties.length > 0 ? { releases } : {}) });
  const sentences = found
    .flatMap(({ passage }) => {
      const release = catalogue.release(passage.releaseId);
      return release ? sentencesByCoverage(release, passage, text).slice(0, 3) : [];
    })
    .filter(
      ({ coverage: share, quote }) =>
        share >= (numbers.length > 0 ? ENOUGH : MUCH) &&
        numbers.every((number) => hasNumber(quote.normalize('NFKC'), number)),
    )
    .sort((a, b) => b.coverage - a.coverage);
  const [best] = sentences;
  // Without a number, two releases that say much the same leave open which is meant.
  const isOpen =
    numbers.length === 0 &&
    sentences.some(
      ({ releaseId, coverage: share }) =>
        releaseId !== best?.releaseId && share >= (best?.coverage ?? 0) - CLOSE,
    );
  if (isOpen) return undefined;
  // The title stands in the answer anyhow.
  const saying = sentences.find(
    (one) => one.releaseId === best?.releaseId && one.quote !== catalogue.release(one.releaseId)?.title,
  );
  const source = saying ?? best ?? onlyTeller(numbers, found, catalogue);
  const release = source && catalogue.release(source.releaseId);
  if (!source || !release) return undefined;
  const { releaseId, sentence, quote } = source;
  return {
    kind: 'answered',
    query,
    content: { type: 'sources', releases: [release] },
    evidence: [{ releaseId, sentence, value: sentence, quote }],
    contradictions: [],
  };
}

/** How much of the words of a topic a sentence must have to speak of it, and how many releases are named at most. */
const SPEAKS_OF = 0.75;
const MOST_TELLERS = 3;

/** "Which release talks about the fellowship?": those with a sentence that speaks of it; as many words as the best has. */
function tellersOf(
  query: Query,
  text: string,
  { catalogue, index }: Pick<SearchContext, 'catalogue' | 'index'>,
): Answer | undefined {
  // 日本橋 has the name of a country in it.
  const { countries: _, ...filter } = query.filter ?? {};
  if (Object.keys(filter).length > 0 || queryTerms(text).length === 0) return undefined;
  const passages = index.search(text, { limit: LOOKED_AT });
  if (passages.length === 0)
    return {
      kind: 'no-data',
      query,
      evidence: [],
      contradictions: [],
      reason: { type: 'nothing found', parties: [] },
      lookedThrough: catalogue.ledger.releases.length,
    };
  const found = passages
    .flatMap(({ passage }) => {
      const release = catalogue.release(passage.releaseId);
      return release ? sentencesByCoverage(release, passage, text).slice(0, 1) : [];
    })
    .filter(({ coverage: share }) => share >= SPEAKS_OF)
    .sort((a, b) => b.coverage - a.coverage);
  const best = found.filter(({ coverage: share }) => share === found[0]?.coverage);
  const each = [...new Map(best.map((one) => [one.releaseId, one])).values()].slice(0, MOST_TELLERS);
  const releases = each.flatMap(({ releaseId }) => catalogue.release(releaseId) ?? []);
  if (releases.length === 0) return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'sources', releases },
    evidence: each.map(({ releaseId, sentence, quote }) => ({ releaseId, sentence, value: sentence, quote })),
    contradictions: [],
  };
}

/** A number that only one of the releases found has, and that is nobody's year or round sum, needs no other words: 1,140人. */
function onlyTeller(
  numbers: readonly string[],
  found: ReturnType<SearchContext['index']['search']>,
  catalogue: SearchContext['catalogue'],
): { releaseId: string; sentence: Span; quote: string } | undefined {
  if (!numbers.some(isRare)) return undefined;
  const lines = [...new Set(found.map(({ passage }) => passage.releaseId))]
    .flatMap((id) => catalogue.release(id) ?? [])
    .flatMap((release) =>
      linesOf(release)
        .filter(({ view }) => numbers.every((number) => hasNumber(view.text.normalize('NFKC'), number)))
        .slice(0, 1),
    );
  const [line, other] = lines;
  return line && !other
    ? { releaseId: line.release.id, sentence: line.span, quote: wholeLine(line).quote }
    : undefined;
}

/** 1,140 and 34.1; not 2024, 5000 or 30. */
const isRare = (number: string): boolean => {
  const digits = number.replace(/[.,]/g, '');
  return (
    digits.length >= 5 || (digits.length >= 3 && !/^(?:19|20)\d\d$/.test(number) && !/000$/.test(digits))
  );
};

const hasNumber = (quote: string, number: string): boolean =>
  matchesIn(quote, /\d[\d.,]*\d|\d/g).some(([one]) => one === number);
