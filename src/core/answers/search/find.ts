import { YEAR_UNIT } from '../../languages/ja/questions/terms.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { FreeQuestion } from '../../questions/free.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { fold } from '../../text/fold.js';
import type { Catalogue } from '../catalogue.js';
import { type Line, wordsOfRelease } from './lines.js';
import { hasNumber } from './numbers.js';
import { names } from './subject.js';
import { match, placesOf, type Term, termsOf, wordsOf } from './terms.js';
import { type Weighed, type Weights, weigh } from './weighing.js';
import { goesOn, tellsWhole } from './wholeSentences.js';

/** A line and how well it speaks of what is asked. */
export interface FoundLine {
  readonly line: Line;
  /** Share of the question's terms that the line has, 0 to 1; what stands above it counts a part. */
  readonly coverage: number;
  /** The same with the verbs of the question in full. */
  readonly inFull: number;
  /** Share of the terms of what is asked about. */
  readonly head: number;
  /** How many of the terms stand in the line itself. */
  readonly own: number;
  /** Whether it has the last word of what is asked about, the budget of an annual budget, or the lines around it have. */
  readonly hasCore: boolean;
  /** Whether it has a value of the sort that the question wants, where it says which. */
  readonly hasSort: boolean;
  readonly score: number;
}

export interface Sought {
  readonly question: FreeQuestion;
  readonly terms: readonly Term[];
  readonly head: readonly Term[];
  readonly parties: readonly Organisation[];
}

/** The terms of what is asked about; of the whole question, where it does not tell. */
export const soughtTerms = ({ head, terms }: Sought): Sought['terms'] => (head.length > 0 ? head : terms);

/**
 * What is looked for, and about whom. A name that is no party of any agreement is looked for like any other
 * word: a release may call an event or a group of people so that it is read as an organisation.
 */
export function seek(
  question: FreeQuestion,
  asked: readonly Organisation[],
  { partnershipsOf, releasesOf }: Pick<Catalogue, 'partnershipsOf' | 'releasesOf'>,
): Sought {
  const isWord = (one: Organisation): boolean =>
    question.words.some((word) => one.aliases.some((name) => fold(name) === word));
  const isNobody = ({ id }: Organisation): boolean =>
    partnershipsOf(id).length === 0 && releasesOf([id]).length === 0;
  const parties = asked.filter((one) => !isWord(one) && !isNobody(one));
  const written = (question.named ?? [])
    .filter(({ ids }) => asked.some((one) => ids.includes(one.id) && isNobody(one)))
    .flatMap((one) => (hasJapanese(one.written) ? [one.written] : one.written.split(' ')));
  return {
    question,
    terms: termsOf([...written, ...question.words]),
    head: termsOf([...written, ...question.head]),
    parties,
  };
}

const ABOVE_COUNTS = 0.6;
/** A row is of what stands above it: 寄附講座の概要 | 担当教員 … */
const ABOVE_A_ROW = 0.85;
/** What stands under 解消の理由 tells the reason in other words. */
const ABOVE_A_REASON = 0.9;
const isReason = ({ question }: Sought): boolean => question.wanted === 'reason';
/** `The laboratory opens in May. | It has nine rooms.` */
const BEFORE_COUNTS = 0.45;
/** `It is chaired by …`: what the sentence before speaks of is what this one does. */
const GONE_ON_COUNTS = 0.8;
/** A release on a ferry speaks of it in every line. */
const RELEASE_COUNTS = 0.3;
/** … the more so where its title does. */
const TITLE_COUNTS = 0.6;

/** `how many members in 2024`, 2022年の更新時点で */
const YEAR = new RegExp(`^((?:19|20)\\d\\d)(?:${YEAR_UNIT})?$`);

/** What a line says is of the year that it names, else of that in which the release appeared. */
const isOfYear = ({ view: { text }, above, release: { publishedOn } }: Line, year: string): boolean =>
  text.includes(year) || above.folded.includes(year) || (publishedOn?.startsWith(year) ?? false);

/** The lines that speak of what is asked, the best first. */
export function findLines(lines: readonly Line[], sought: Sought): FoundLine[] {
  const { terms, head } = sought;
  const { weighed, weights } = weigh(lines, sought);
  const isDeed = sought.question.wanted === 'deed';
  const isHead = terms.map((term) => head.some(({ written }) => written === term.written));
  const inRelease = new Map<Line['release'], readonly number[]>();
  const lent = (line: Line): readonly number[] => {
    const known = inRelease.get(line.release);
    if (known) return known;
    const words = wordsOfRelease(line.release);
    const title = wordsOf(line.release.title);
    const made = terms.map((term) =>
      Math.max(RELEASE_COUNTS * match(term, words), TITLE_COUNTS * match(term, title)),
    );
    inRelease.set(line.release, made);
    return made;
  };
  // Of a third warehouse, what is said of the second tells nothing.
  const ordinals = terms.flatMap(({ ordinal }, i) => (ordinal === undefined ? [] : [i]));
  const years = terms.flatMap(({ written }) => YEAR.exec(written)?.[1] ?? []);
  const isThatOne = (line: Line, row: readonly number[]): boolean =>
    years.every((year) => isOfYear(line, year)) &&
    ordinals.every((at) => (row[at] as number) > 0 || match(terms[at] as Term, line.above) > 0);
  return lines
    .flatMap((line, i) => {
      const { own, hasSort } = weighed[i] as Weighed;
      if (!isThatOne(line, own) || !(hasSort || own.some((one) => one > 0) || isReason(sought) || isDeed))
        return [];
      return [scored(line, { own, hasSort }, { sought, weights, isHead, lent: lent(line) })];
    })
    .filter(({ coverage }) => coverage > 0 || isDeed)
    .sort((a, b) => b.score - a.score);
}

interface Weighing {
  readonly sought: Sought;
  readonly weights: Weights;
  readonly isHead: readonly boolean[];
  /** What each term counts for standing anywhere in the release. */
  readonly lent: readonly number[];
}

function scored(
  line: Line,
  { own, hasSort }: Weighed,
  { sought, weights, isHead, lent }: Weighing,
): FoundLine {
  const core = isHead.lastIndexOf(true);
  // 公開講座を開きます。|講師は…です: whose office is asked for comes first in the sentence behind that of the event.
  const isTopic =
    sought.question.wanted === 'person' && core >= 0 && startsWith(line, sought.terms[core] as Term);
  const isLent = hasSort || isTopic || countsIt(line, sought) || doesIt(line, sought);
  const got = sought.terms.map((term, i) =>
    Math.max(
      own[i] as number,
      (isReason(sought) ? ABOVE_A_REASON : line.kind === 'form' ? ABOVE_A_ROW : ABOVE_COUNTS) *
        match(term, line.above),
      // Only a line that has what is wanted is lent words: of any other, what it says itself is all it has.
      isLent && line.before
        ? (goesOn(line) || isTopic ? GONE_ON_COUNTS : BEFORE_COUNTS) * match(term, line.before)
        : 0,
      isLent ? (lent[i] as number) : 0,
    ),
  );
  const share = (
    of: (i: number) => boolean,
    { of: each, sort }: { readonly of: readonly number[]; readonly sort: number },
  ): number => {
    const total = each.reduce((sum, weight, i) => (of(i) ? sum + weight : sum), sort);
    const had = each.reduce(
      (sum, weight, i) => (of(i) ? sum + weight * (got[i] as number) : sum),
      hasSort ? sort : 0,
    );
    return total === 0 ? 0 : had / total;
  };
  const coverage = share(() => true, { of: weights.terms, sort: weights.sort });
  const inFull = share(() => true, { of: weights.inFull, sort: weights.sort });
  const head =
    sought.head.length === 0 ? coverage : share((i) => isHead[i] as boolean, { of: weights.terms, sort: 0 });
  const named = sought.parties.filter((one) => names(line.words.folded, one)).length;
  const isOwnSection =
    line.about !== undefined &&
    sought.parties.length === 1 &&
    sought.parties.some((one) => names(fold(line.about as string), one));
  return {
    line,
    coverage,
    inFull,
    hasSort,
    hasCore: core < 0 || (got[core] as number) > RELEASE_COUNTS,
    head,
    own: own.filter((one) => one > 0).length,
    score:
      coverage +
      0.5 * head +
      0.1 * named +
      (isWhole(line, sought) ? 0.1 : 0) +
      (isOwnSection ? 0.1 : 0) -
      (WEAK[line.kind] ?? 0),
  };
}

/** In letters. */
const FIRST_WORDS = 6;

const startsWith = ({ words }: Line, term: Term): boolean =>
  placesOf(term, words.folded).some((place) => place < FIRST_WORDS);

const doesIt = (line: Line, { question: { wanted } }: Sought): boolean =>
  (wanted === 'doer' || wanted === 'deed') && (goesOn(line) || tellsWhole(line, wanted) === true);

/** `It is to supply 640 households`: the number of what is counted, though the sentence before says of what. */
const countsIt = (line: Line, { question, head }: Sought): boolean =>
  question.wanted === 'number' && question.unit === undefined && head.length > 0 && hasNumber(line, { head });

/** Whether the words asked about stand side by side: 実証海域, `joint fund`. */
const isWhole = ({ words: { folded } }: Line, { question: { head } }: Sought): boolean =>
  head.length > 0 && folded.includes(head.join(hasJapanese(head[0] as string) ? '' : ' '));

/** What is more often a name of the matter than its telling. */
const WEAK: Readonly<Partial<Record<Line['kind'], number>>> = {
  title: 0.4,
  subtitle: 0.25,
  heading: 0.35,
  caption: 0.15,
};
