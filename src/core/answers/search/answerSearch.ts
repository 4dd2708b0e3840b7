import type { Evidence } from '../../facts/fact.js';
import type { PassageIndex } from '../../index/passageIndex.js';
import type { Organisation } from '../../ledger/ledger.js';
import { type FreeQuestion, freeQuestionOf, saidWords } from '../../questions/free.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import { toSource } from '../../text/view.js';
import type { Answer, NoData } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { partiesOf } from '../select.js';
import { rounds } from './candidates.js';
import { type Extracted, extract, holdsWanted } from './extract.js';
import { type FoundLine, findLines, type Sought, seek } from './find.js';
import { itemsOf } from './items.js';
import { type Line, linesOf } from './lines.js';
import { answerSpeaker } from './speaker.js';
import { isAboutAny } from './subject.js';
import { wholeLine } from './wholeLine.js';

export interface SearchContext extends AnswerContext {
  readonly index: PassageIndex;
  /** The question itself, where there is one: a query keeps only a few of its words. */
  readonly asked?: () => FreeQuestion;
  /** Whether the ledger was asked before, and has nothing. */
  readonly isInstead?: boolean;
}

/** How much of the question's terms a line must have: for its value to be the answer, and to be shown. */
const ENOUGH = { value: 0.55, passage: 0.7, truth: 0.65 };
/** What the ledger should know and does not is told in the text only where the text is plain. */
const ENOUGH_INSTEAD = { value: 0.8, passage: Number.POSITIVE_INFINITY, truth: 0.65 };
/** A question that names no party must be answered by the words alone. */
const ENOUGH_WITHOUT_PARTY = { value: 0.8, passage: 0.85, truth: 0.9 };
/** How much of what is asked about. */
const ENOUGH_OF_HEAD = 0.6;
/** Lines that are tried. */
const TRIED = 6;
/** A line behind by more than this is no runner-up; in another release it is another telling. */
const CLOSE = 0.06;
const CLOSE_ELSEWHERE = 0.15;

/**
 * What no attribute answers: the value of the wanted type in the line that speaks of what is asked, in the
 * releases of the parties that it names alone; else that line; else a refusal.
 */
export function answerSearch(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  const question = asked(query, context);
  const sought = seek(question, parties, catalogue);
  const found =
    sought.terms.length === 0 || question.compares
      ? []
      : rounds(query, sought.parties, sought.terms, context);
  // "How many papers did A and B publish together?": a number of what A did with somebody else is none of theirs.
  const ofBoth = question.wanted === 'number' && sought.parties.length > 1 && found.length > 1;
  const searched = ofBoth ? found.slice(0, 1) : found;
  for (const releases of searched) {
    const answer =
      question.said === undefined
        ? answerFrom(releases, query, sought, context)
        : answerSpeaker(releases, saidWords(question.said), query, catalogue);
    if (answer) return answer;
  }
  const lookedThrough =
    parties.length > 0
      ? catalogue.releasesOf(parties.map(({ id }) => id)).length
      : catalogue.ledger.releases.length;
  return nothingFound(query, parties, lookedThrough);
}

/** "Name of the president of …" has no word that asks for a person, but the query knows that one is meant. */
function asked(query: Query, { asked: ask }: SearchContext): FreeQuestion {
  const told = freeQuestionOf(query);
  const question = ask?.() ?? told;
  return question.wanted === 'thing' && query.attribute !== undefined
    ? { ...question, wanted: told.wanted }
    : question;
}

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
  const isNamed = parties.length > 0 || query.person !== undefined;
  const enough = isInstead ? ENOUGH_INSTEAD : isNamed ? ENOUGH : ENOUGH_WITHOUT_PARTY;
  const found = findLines(lines, sought).filter(
    ({ coverage, head }) => coverage >= Math.min(enough.value, enough.passage) && head >= ENOUGH_OF_HEAD,
  );
  const listed = itemsOf(found, lines, sought);
  if (listed) return answered(query, listed.line, { values: listed.values }, listed.evidence);
  const typed = found
    .filter(({ line, coverage }) => coverage >= enough.value && holdsWanted(line, sought, catalogue))
    .slice(0, TRIED);
  // What explains a name goes before what only has it, wherever it stands.
  const telling =
    sought.question.wanted === 'definition'
      ? typed.filter((one) => extract(one, sought, catalogue) !== undefined)
      : typed;
  const value = best(telling, sought, enough.truth, catalogue);
  if (value) return certainly(query, value);
  const [passage] = [...typed, ...found].filter(
    ({ line, coverage }) => coverage >= enough.passage && isTelling(line),
  );
  return passage && !isOfPartner && holdsWanted(passage.line, sought, catalogue)
    ? { kind: 'passage', query, evidence: [wholeLine(passage.line)], contradictions: [] }
    : undefined;
}

interface Certain {
  readonly found: FoundLine;
  readonly extracted: Extracted;
  /** What other releases say instead. */
  readonly others: readonly { readonly found: FoundLine; readonly extracted: Extracted }[];
}

const ONE_IS_ENOUGH: ReadonlySet<string> = new Set(['reason', 'definition', 'payer']);

/** The first line whose value is certain: no other line of its release that is as good says another. */
function best(
  found: readonly FoundLine[],
  sought: Sought,
  enoughForTruth: number,
  catalogue: SearchContext['catalogue'],
): Certain | undefined {
  const [top] = found;
  if (!top || !isTelling(top.line)) return undefined;
  if (sought.question.wanted === 'truth' && top.coverage < enoughForTruth) return undefined;
  const extracted = extract(top, sought, catalogue);
  if (!extracted) return undefined;
  // Another reason does not make the best line's wrong.
  if (ONE_IS_ENOUGH.has(sought.question.wanted)) return { found: top, extracted, others: [] };
  const rivals = found.slice(1).flatMap((one) => {
    const isRival = one.score >= top.score - CLOSE_ELSEWHERE && one.head >= top.head - CLOSE;
    const other = isRival ? extract(one, sought, catalogue) : undefined;
    return other && shown(other) !== shown(extracted) ? [{ found: one, extracted: other }] : [];
  });
  const isHere = ({ found: { line } }: (typeof rivals)[number]): boolean => line.release === top.line.release;
  if (rivals.some((one) => isHere(one) && one.found.score >= top.score - CLOSE)) return undefined;
  const others = rivals.filter((one) => !isHere(one));
  return { found: top, extracted, others: sought.question.wanted === 'truth' ? [] : others.slice(0, 1) };
}

const shown = ({ values, holds }: Extracted): string =>
  JSON.stringify([holds, holds === undefined ? values.map(({ value }) => value) : []]);

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

/** Whether a line tells anything: it is more than a heading or a name. */
function isTelling({ kind, view: { text } }: Line): boolean {
  if (kind === 'title' || kind === 'subtitle' || kind === 'heading') return false;
  if (/^[■□◆◇●○▼▶【]/.test(text) || !/[\p{Ll}\u3041-\u309f|:：\d]/u.test(text)) return false;
  if (/[:：] ?\S/.test(text)) return true;
  return text.length >= (hasJapanese(text) ? 8 : 16);
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
