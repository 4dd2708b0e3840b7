import type { Evidence } from '../../facts/fact.js';
import type { PassageIndex } from '../../index/passageIndex.js';
import type { Organisation } from '../../ledger/ledger.js';
import { type FreeQuestion, freeQuestionOf } from '../../questions/free.js';
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
import { isAboutAny } from './subject.js';

export interface SearchContext extends AnswerContext {
  readonly index: PassageIndex;
  /** The question itself, where there is one: a query keeps only a few of its words. */
  readonly asked?: FreeQuestion;
}

/** How much of the question's terms a line must have: for its value to be the answer, and to be shown. */
const ENOUGH = { value: 0.55, passage: 0.6, truth: 0.75 };
/** A question that names no party must be answered by the words alone. */
const ENOUGH_WITHOUT_PARTY = { value: 0.8, passage: 0.85, truth: 0.9 };
/** How much of what is asked about. */
const ENOUGH_OF_HEAD = 0.6;
/** Lines that are tried. */
const TRIED = 6;
/** A line behind by more than this is no runner-up. */
const CLOSE = 0.06;

/**
 * What no attribute answers: the value of the wanted type in the line that speaks of what is asked, in the
 * releases of the parties that it names alone; else that line; else a refusal.
 */
export function answerSearch(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const parties = partiesOf(query, catalogue);
  const question = context.asked ?? freeQuestionOf(query);
  const sought = seek(question, parties);
  const words = `${question.words.join(' ')}`;
  const searched = sought.terms.length === 0 ? [] : rounds(query, parties, words, context);
  for (const releases of searched) {
    const answer = answerFrom(releases, query, sought, context);
    if (answer) return answer;
  }
  const lookedThrough =
    parties.length > 0
      ? catalogue.releasesOf(parties.map(({ id }) => id)).length
      : catalogue.ledger.releases.length;
  return nothingFound(query, parties, lookedThrough);
}

function answerFrom(
  releases: readonly Release[],
  query: Query,
  sought: Sought,
  { catalogue }: SearchContext,
): Answer | undefined {
  const { parties } = sought;
  const lines = releases.flatMap(linesOf).filter((line) => isAboutAny(line, parties, catalogue));
  const enough = parties.length > 0 || query.person !== undefined ? ENOUGH : ENOUGH_WITHOUT_PARTY;
  const found = findLines(lines, sought).filter(
    ({ coverage, head }) => coverage >= Math.min(enough.value, enough.passage) && head >= ENOUGH_OF_HEAD,
  );
  const listed = itemsOf(found, lines, sought);
  if (listed) return answered(query, listed.line, { values: listed.values }, listed.evidence);
  const typed = found
    .filter(({ line, coverage }) => coverage >= enough.value && holdsWanted(line, sought, catalogue))
    .slice(0, TRIED);
  const value = best(typed, sought, enough.truth, catalogue);
  if (value) return answered(query, value.found.line, value.extracted, []);
  const [passage] = [...typed, ...found].filter(
    ({ line, coverage }) => coverage >= enough.passage && isTelling(line),
  );
  return passage && holdsWanted(passage.line, sought, catalogue)
    ? { kind: 'passage', query, evidence: [wholeLine(passage.line)], contradictions: [] }
    : undefined;
}

/** The first line whose value is certain: no other line that is as good says another. */
function best(
  found: readonly FoundLine[],
  sought: Sought,
  enoughForTruth: number,
  catalogue: SearchContext['catalogue'],
): { readonly found: FoundLine; readonly extracted: Extracted } | undefined {
  const [top] = found;
  if (!top || !isTelling(top.line)) return undefined;
  if (sought.question.wanted === 'truth' && top.coverage < enoughForTruth) return undefined;
  const extracted = extract(top, sought, catalogue);
  if (!extracted) return undefined;
  const rivals = found
    .slice(1)
    .filter(({ score }) => score >= top.score - CLOSE)
    .map((one) => extract(one, sought, catalogue))
    .filter((one) => one !== undefined);
  const isRivalled = rivals.some((one) => shown(one) !== shown(extracted)) && !isProse(sought);
  return isRivalled ? undefined : { found: top, extracted };
}

/** Of reasons, the best line's is given; another reason does not make it wrong. */
const isProse = ({ question }: Sought): boolean => question.wanted === 'reason';

const shown = ({ values, holds }: Extracted): string =>
  JSON.stringify([holds, holds === undefined ? values.map(({ value }) => value) : []]);

function answered(
  query: Query,
  line: Line,
  { values, holds }: Extracted,
  more: readonly Evidence[],
): Answer {
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

export function wholeLine({ release, span }: Line): Evidence {
  return {
    releaseId: release.id,
    sentence: span,
    value: span,
    quote: release.text.slice(span.start, span.end),
  };
}

/** Whether a line tells anything: it is more than a heading or a name. */
function isTelling({ kind, view: { text } }: Line): boolean {
  if (kind === 'title' || kind === 'subtitle' || kind === 'heading') return false;
  if (/^[■□◆◇●○▼▶【]/.test(text) || !/[\p{Ll}\u3041-\u309f|:：\d]/u.test(text)) return false;
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
