import type { Fact } from '../facts/fact.js';
import type { Figure } from '../facts/reading.js';
import type { Wanted } from '../languages/asking.js';
import { conceptsOf } from '../languages/counted.js';
import { COUNTER_ALONE } from '../languages/ja/questions/forms.js';
import type { Organisation } from '../ledger/ledger.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer } from './answer.js';
import { answerCount } from './answerCount.js';
import type { Catalogue } from './catalogue.js';
import { areContradicted, eachNumber, figuresFor } from './figures.js';
import { answerSearch, type SearchContext } from './search/answerSearch.js';
import { partiesOf } from './select.js';
import { isWithin } from './when.js';

/** The figures of an organisation that count what is asked; else a count of its partners, else the text. */
export function answerOwnFigures(query: Query, organisation: Organisation, context: SearchContext): Answer {
  const { catalogue } = context;
  const compared = comparedFigures(query, organisation, context);
  if (compared) return compared;
  const answer = figuresOf(withYear(query, context), organisation, catalogue);
  if (answer) return answer;
  // "How many universities does LINK-J have?": of a publisher, its partners are meant.
  const isPublisher = catalogue.publishedBy(organisation.id).length > 0;
  if (isPublisher && query.filter?.kinds) return answerCount({ ...query, op: 'count' }, context);
  return answerSearch({ ...query, op: 'search' }, context);
}

/** `Did it have more members in 2017 or in 2025?`: the figure of each time, as releases of about then give it. */
function comparedFigures(
  query: Query,
  organisation: Organisation,
  { catalogue, asked }: SearchContext,
): Answer | undefined {
  const { from, to } = query.filter ?? {};
  if (from === undefined || to === undefined || from === to || !asked?.().compares) return undefined;
  const figures = figuresFor(organisation, query.text ?? '');
  const found = [from, to].flatMap((day) => nearestTo(day, figures, catalogue) ?? []);
  if (found.length < 2 || found[0] === found[1]) return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'figures', organisation, figures: found, contradicted: false },
    evidence: found.flatMap(({ evidence }) => evidence),
    contradictions: [],
  };
}

/** Days by which a release may be older or younger than the time that is asked about. */
const ABOUT_THEN = 120;

function nearestTo(
  time: string,
  figures: readonly Fact<Figure>[],
  catalogue: Catalogue,
): Fact<Figure> | undefined {
  const range = dayRange(time);
  const distance = (fact: Fact<Figure>): number => {
    const day = numberOf(dayOf(fact, catalogue));
    return Math.max(0, numberOf(range?.first) - day, day - numberOf(range?.last));
  };
  const [nearest] = figures.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= ABOUT_THEN ? nearest : undefined;
}

/** "Population of Ardenza?": what is looked for may be a figure that the releases state; undefined where it is none. */
export function answerFigures(query: Query, context: SearchContext): Answer | undefined {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  // Whose is larger: one of the two figures is no answer.
  if (context.asked?.().compares) return undefined;
  // When the seminar is held is not how many there were.
  if (NO_NUMBERS.has(context.asked?.().wanted)) return undefined;
  // "Is the research still going on?" is not answered with the number of researchers.
  if (query.op === 'search' && query.attribute === undefined && context.asked?.().wanted === 'truth')
    return undefined;
  // 数値目標は何社: the counter alone does not say what is counted.
  const head = context.asked?.().head ?? [];
  const isCounterAlone = COUNTER_ALONE.test(query.text ?? '') && head.length > 0;
  if (isCounterAlone && head.every((word) => conceptsOf(word).size === 0)) return undefined;
  // Of three, one may be named by the way: its figure is no answer.
  if (query.text === undefined || parties.length > 2) return undefined;
  for (const organisation of parties) {
    const answer = figuresOf(withYear(query, context), organisation, catalogue);
    if (answer) return answer;
  }
  return undefined;
}

const NO_NUMBERS: ReadonlySet<Wanted | undefined> = new Set([
  'day',
  'place',
  'person',
  'speaker',
  'reason',
] as const);

const MOST_FIGURES = 6;

/** 従業員数（2020年末）は: a year's end is told in the first half of the next. */
function withYear(query: Query, { asked }: SearchContext): Query {
  if (query.filter?.from !== undefined || query.filter?.to !== undefined || query.asOf !== undefined)
    return query;
  const years = (asked?.().words ?? []).flatMap((word) => /^(?:19|20)\d\d/.exec(word)?.[0] ?? []);
  const [year] = years;
  if (year === undefined || years.length > 1) return query;
  return { ...query, filter: { ...query.filter, from: year, to: `${Number(year) + 1}-06` } };
}

function figuresOf(query: Query, organisation: Organisation, catalogue: Catalogue): Answer | undefined {
  const words = query.text ?? '';
  const told = toldThen(figuresFor(organisation, words), query, catalogue);
  const found = eachNumber(inLanguage(told, words, catalogue)).slice(0, MOST_FIGURES);
  if (found.length === 0) return undefined;
  return {
    kind: 'answered',
    query,
    content: { type: 'figures', organisation, figures: found, contradicted: areContradicted(found) },
    evidence: found.flatMap(({ evidence }) => evidence),
    contradictions: catalogue.ledger.contradictions.filter(
      ({ kind, about, versions }) =>
        kind === 'figure' &&
        about.organisations.includes(organisation.id) &&
        versions.some((version) => found.some((one) => one.value.value === version.value)),
    ),
  };
}

/** What both languages tell is shown in that of the question. */
function inLanguage(
  figures: readonly Fact<Figure>[],
  words: string,
  catalogue: Catalogue,
): readonly Fact<Figure>[] {
  const language = hasJapanese(words) ? 'ja' : 'en';
  const isIn = ({ evidence }: Fact<Figure>): boolean =>
    catalogue.release(evidence[0].releaseId)?.language === language;
  return [...figures.filter(isIn), ...figures.filter((one) => !isIn(one))];
}

/** Releases of so many days tell of one time: what they say in two ways is a contradiction, and no growth. */
const SAME_TIME = 100;

/** "As of 2022": the figures of the newest releases of then; those of another time are no answer. */
function toldThen(
  figures: readonly Fact<Figure>[],
  { filter = {}, asOf }: Query,
  catalogue: Catalogue,
): readonly Fact<Figure>[] {
  const [from, to] = [filter.from, filter.to ?? asOf];
  const dated = figures.map((fact) => ({ fact, day: dayOf(fact, catalogue) }));
  const then = dated.filter(
    ({ day }) => (from === undefined && to === undefined) || (day !== undefined && isWithin(day, from, to)),
  );
  const newest = then.reduce((most, { day }) => Math.max(most, numberOf(day)), 0);
  return then
    .filter(({ day }) => newest - numberOf(day) <= SAME_TIME || day === undefined)
    .map(({ fact }) => fact);
}

/** The day of which it is told to be, else that of the release. */
const dayOf = ({ value, evidence }: Fact<Figure>, catalogue: Catalogue): string | undefined =>
  value.asOf ?? catalogue.release(evidence[0].releaseId)?.publishedOn;

/** Days since 1970, for telling how far two dates lie apart. */
const numberOf = (day: string | undefined): number =>
  day === undefined ? 0 : Date.parse(dayRange(day)?.first ?? day) / 86_400_000;
