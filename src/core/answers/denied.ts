import { DENIES_AGREEMENT as EN_DENIES } from '../languages/en/questions/clauses.js';
import { DENIES_AGREEMENT as JA_DENIES } from '../languages/ja/questions/clauses.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import type { Answer, Answered } from './answer.js';
import type { SearchContext } from './search/answerSearch.js';
import { type Line, linesOf } from './search/lines.js';
import { match, termsOf, wordsOf } from './search/terms.js';
import { wholeLine } from './search/wholeLine.js';
import { partiesOf } from './select.js';
import { isWithin } from './when.js';

/** So many are looked at for the names of whom no release is known to be about: the newest. */
const LOOKED_AT = 400;

/** So many releases are read through for a denial. */
const READ = 40;

/**
 * "Did they sign an agreement at that seminar?", of which the ledger has none: the sentence of a release of those
 * parties, of the time that is asked about, that says there is none.
 */
export function deniedAgreement(query: Query, answer: Answer, context: SearchContext): Answered | undefined {
  if (!(isNegative(answer) || isOfText(answer)) || !asksYesNo(query, context)) return undefined;
  // "…; this was a courtesy visit and no document was signed there": what was taken for a yes is a no.
  if (isOfText(answer) && answer.evidence.some(({ quote }) => deniesIn(quote)))
    return { ...answer, content: { ...answer.content, holds: false } };
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  if (parties.length === 0 || !OF_CONCLUDING.has(query.attribute) || query.filter?.number !== undefined)
    return undefined;
  const { from, to } = query.filter ?? {};
  const told = catalogue.releasesOf(parties.map(({ id }) => id));
  // Of who concluded nothing no release may be known to be about them.
  const lines = (told.length > 0 ? told : catalogue.ledger.releases.slice(-LOOKED_AT))
    .filter(({ text }) => parties.every(({ aliases }) => aliases.some((alias) => text.includes(alias))))
    .filter(({ publishedOn }) => from === undefined || (publishedOn && isWithin(publishedOn, from, to)))
    .filter((release) => parties.length > 1 || from !== undefined || isOnOccasion(release, context))
    .slice(0, READ)
    .flatMap((release) => linesOf(release).filter(denies).slice(0, 1));
  const [line, other] = lines;
  // Two releases deny two agreements: which of them is asked about is not known.
  if (!line || other) return undefined;
  const { text } = line.view;
  return {
    kind: 'answered',
    query,
    content: { type: 'extracted', holds: false, values: [{ type: 'text', value: text }] },
    evidence: [wholeLine(line)],
    contradictions: [],
  };
}

/** What a question may ask that a denial answers: not how long, not whether it still runs. */
const OF_CONCLUDING: ReadonlySet<Query['attribute']> = new Set([
  undefined,
  'signedOn',
  'when',
  'instrument',
  'purpose',
] as const);

/** The title and the first sentences of a release, in characters. */
const HEAD = 600;

/** Whether a release tells of what else the question names: the seminar, the award. */
function isOnOccasion(release: Release, { asked }: SearchContext): boolean {
  const terms = termsOf(asked?.().words ?? []);
  const words = wordsOf(release.text.slice(0, HEAD));
  return terms.some((term) => match(term, words) > 0);
}

const deniesIn = (text: string): boolean => (hasJapanese(text) ? JA_DENIES : EN_DENIES).test(text);
const denies = ({ view: { text } }: Line): boolean => deniesIn(text);

const isNegative = (answer: Answer): boolean =>
  answer.kind === 'no-data' ||
  (answer.kind === 'answered' &&
    answer.content.type === 'verdict' &&
    !answer.content.holds &&
    answer.content.partnerships.length === 0);

/** "Is the seminar an agreement?": a yes that some sentence gave, which only has the seminar. */
const isOfText = (
  answer: Answer,
): answer is Answered & { content: Extract<Answered['content'], { type: 'extracted' }> } =>
  answer.kind === 'answered' && answer.content.type === 'extracted' && answer.content.holds === true;

const asksYesNo = ({ op }: Query, { asked }: SearchContext): boolean =>
  (op === 'relation' || asked?.().wanted === 'truth') && asked?.().asksOfPaper === true;
