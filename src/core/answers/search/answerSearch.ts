import type { Evidence } from '../../facts/fact.js';
import type { PassageIndex } from '../../index/passageIndex.js';
import type { Wanted } from '../../languages/asking.js';
import type { Organisation } from '../../ledger/ledger.js';
import { type FreeQuestion, freeQuestionOf, saidWords } from '../../questions/free.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import { toSource } from '../../text/view.js';
import type { Answer, NoData } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import type { Catalogue } from '../catalogue.js';
import { partiesOf } from '../select.js';
import { rounds } from './candidates.js';
import { best, type Certain, clearest, isTelling } from './certain.js';
import { deedsOf } from './deeds.js';
import { type Extracted, extract, holdsWanted } from './extract.js';
import { type FoundLine, findLines, type Sought, seek } from './find.js';
import { answerFounders } from './founders.js';
import { itemsOf } from './items.js';
import { type Line, linesOf } from './lines.js';
import { answerSomeone } from './someone.js';
import { answerSpeaker } from './speaker.js';
import { isAboutAny } from './subject.js';
import { isOfGiver, isSuchAPlace, isSuchASum } from './sums.js';
import { ENOUGH, ENOUGH_OF_HEAD } from './thresholds.js';
import { wholeLine } from './wholeLine.js';
import { tellsItself } from './wholeSentences.js';

export interface SearchContext extends AnswerContext {
  readonly index: PassageIndex;
  /** The question itself, where there is one: a query keeps only a few of its words. */
  readonly asked?: () => FreeQuestion;
  /** Whether the ledger was asked before, and has nothing. */
  readonly isInstead?: boolean;
}

/** Lines that are tried. */
const TRIED = 6;
/**
 * What no attribute answers: the value of the wanted type in the line that speaks of what is asked, in the
 * releases of the parties that it names alone; else that line; else a refusal.
 */
export function answerSearch(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  const question = asked(query, context);
  // Whoever is named beside an organisation did not found it.
  if (question.asksFounder)
    return (
      answerFounders(query, question, catalogue) ??
      nothingFound(query, parties, releasesOf(parties, catalogue))
    );
  const someone =
    question.someone === undefined ? undefined : answerSomeone(question.someone, query, context);
  if (someone) return someone;
  const sought = seek(question, parties, catalogue);
  const found =
    (sought.terms.length === 0 && !isOfGiver(sought) && question.wanted !== 'deed') || question.compares
      ? []
      : rounds(query, sought.parties, sought.terms, context);
  // "How many papers did A and B publish together?": a number of what A did with somebody else is none of theirs.
  const ofBoth = question.wanted === 'number' && sought.parties.length > 1 && found.length > 1;
  const searched = ofBoth ? found.slice(0, 1) : found;
  for (const releases of searched) {
    const answer =
      question.said === undefined
        ? answerFrom(releases, query, sought, context)
        : answerSpeaker(releases, saidWords(question.said), question.said, query, catalogue);
    if (answer) return answer;
  }
  return nothingFound(query, parties, releasesOf(parties, catalogue));
}

/** How many releases are looked through: those that tell of the parties, else all. */
const releasesOf = (parties: readonly Organisation[], { releasesOf: of, ledger }: Catalogue): number =>
  parties.length > 0 ? of(parties.map(({ id }) => id)).length : ledger.releases.length;

/** "Name of the president of …" has no word that asks for a person, but the query knows that one is meant. */
function asked(query: Query, { asked: ask }: SearchContext): FreeQuestion {
  const told = freeQuestionOf(query);
  const question = ask?.() ?? told;
  return question.wanted === 'thing' && query.attribute !== undefined
    ? { ...question, wanted: told.wanted }
    : question;
}

/** Wanted sorts that few sentences are of. */
const SORTS: ReadonlySet<Wanted> = new Set(['pictured', 'renewing', 'payer', 'reason'] as const);

function answerFrom(
  releases: readonly Release[],
  query: Query,
  sought: Sought,
  { catalogue, isInstead }: SearchContext,
): Answer | undefined {
  const { parties } = sought;
  const person = query.person === undefined ? [] : catalogue.peopleOf(query.person);
  const lines = releases
    .flatMap(linesOf)
    .filter((line) => isAboutAny(line, parties, catalogue))
    .filter((line) => person.length === 0 || person.some(({ value }) => line.view.text.includes(value.name)));
  const isOfPartner = query.attribute === 'partner';
  const isNamed = parties.length > 0 || query.person !== undefined || query.filter?.several === true;
  const isSort = SORTS.has(sought.question.wanted) || sought.question.unit === 'ordinal';
  const enough = isInstead
    ? isSort && isNamed
      ? ENOUGH.insteadOfSort
      : ENOUGH.instead
    : isNamed
      ? ENOUGH.named
      : ENOUGH.unnamed;
  const all = findLines(lines, sought).filter(
    ({ line }) => isSuchASum(line, sought, catalogue) && isSuchAPlace(line, sought, catalogue),
  );
  const found = all.filter(
    ({ coverage, head }) => coverage >= Math.min(enough.value, enough.passage) && head >= ENOUGH_OF_HEAD,
  );
  if (sought.question.wanted === 'deed') return answerDeeds(all, lines, query, sought);
  const listed = itemsOf(found, lines, sought);
  if (listed) return answered(query, listed.line, { values: listed.values }, listed.evidence);
  const typed = found
    .filter(({ line, coverage }) => coverage >= enough.value && holdsWanted(line, sought, catalogue))
    .slice(0, TRIED);
  // What explains a name goes before what only has it, and what says why before what stands beside it.
  const { wanted } = sought.question;
  const isSaid = (one: FoundLine): boolean =>
    wanted === 'definition' ? extract(one, sought, catalogue) !== undefined : tellsItself(one.line, wanted);
  const said = wanted === 'definition' || wanted === 'reason' ? typed.filter(isSaid) : typed;
  const telling = wanted === 'reason' && said.length === 0 ? typed : said;
  const value =
    best(telling, sought, enough.truth, catalogue) ?? clearest(all, sought, enough.sort, catalogue);
  if (value) return certainly(query, value);
  const [passage] = [...typed, ...found].filter(
    ({ line, coverage, inFull }) => Math.min(coverage, inFull) >= enough.passage && isTelling(line),
  );
  return passage && !isOfPartner && holdsWanted(passage.line, sought, catalogue)
    ? { kind: 'passage', query, evidence: [wholeLine(passage.line)], contradictions: [] }
    : undefined;
}

/** What somebody does, by every line that says so. */
function answerDeeds(
  all: readonly FoundLine[],
  lines: readonly Line[],
  query: Query,
  sought: Sought,
): Answer | undefined {
  const told = deedsOf(all, lines, sought);
  const [first] = told;
  if (!first) return undefined;
  const values = told.map(({ view }) => ({
    start: 0,
    end: view.text.length,
    value: { type: 'text', value: view.text.replace(/^[-・*•]\s*/, '') } as const,
  }));
  return answered(query, first, { values }, told.map(wholeLine));
}

function certainly(query: Query, { found, extracted, others }: Certain): Answer {
  if (others.length === 0) return answered(query, found.line, extracted, []);
  const all = [{ found, extracted }, ...others];
  return answered(
    query,
    found.line,
    { values: all.flatMap((one) => one.extracted.values) },
    all.flatMap((one) => one.extracted.values.slice(0, 1).map((value) => placed(one.found.line, value))),
  );
}

function answered(query: Query, line: Line, { values, holds }: Extracted, more: readonly Evidence[]): Answer {
  const [first] = values;
  const evidence = first && more.length === 0 ? [placed(line, first)] : more;
  return {
    kind: 'answered',
    query,
    content: {
      type: 'extracted',
      values: values.map(({ value }) => value),
      ...(holds === undefined ? {} : { holds }),
    },
    evidence,
    contradictions: [],
  };
}

function placed(line: Line, { start, end }: Extracted['values'][number]): Evidence {
  return { ...wholeLine(line), value: toSource(line.view, { start, end }) };
}

function nothingFound(query: Query, parties: readonly Organisation[], lookedThrough: number): NoData {
  return {
    kind: 'no-data',
    query,
    evidence: [],
    contradictions: [],
    reason: { type: 'nothing found', parties },
    lookedThrough,
  };
}
