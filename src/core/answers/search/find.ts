import type { Meaning } from '../../languages/alike.js';
import type { Unit } from '../../languages/asking.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { FreeQuestion } from '../../questions/free.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import { fold } from '../../text/fold.js';
import type { Catalogue } from '../catalogue.js';
import type { Line } from './lines.js';
import { isOfUnit, numbersIn } from './numbers.js';
import { tellsPayment } from './payment.js';
import { names } from './subject.js';
import { match, type Term, termsOf } from './terms.js';

/** A line and how well it speaks of what is asked. */
export interface FoundLine {
  readonly line: Line;
  /** Share of the question's terms that the line has, 0 to 1; what stands above it counts a part. */
  readonly coverage: number;
  /** Share of the terms of what is asked about. */
  readonly head: number;
  /** How many of the terms stand in the line itself. */
  readonly own: number;
  readonly score: number;
}

export interface Sought {
  readonly question: FreeQuestion;
  readonly terms: readonly Term[];
  readonly head: readonly Term[];
  readonly parties: readonly Organisation[];
}

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
/** What stands under 解消の理由 tells the reason in other words. */
const ABOVE_A_REASON = 0.9;
const isReason = ({ question }: Sought): boolean => question.wanted === 'reason';

/** The lines that speak of what is asked, the best first. */
export function findLines(lines: readonly Line[], sought: Sought): FoundLine[] {
  const { terms, head } = sought;
  const { unit, wanted } = sought.question;
  // Who pays for it: 折半 and `at its own expense` are as good as a word for the cost.
  const isPaid = ({ written }: Term): boolean => wanted === 'payer' && /^(?:cost|費用)$/.test(written);
  const own = lines.map((line) =>
    terms.map(
      (term) =>
        (isPaid(term) && tellsPayment(line) ? 1 : match(term, line.words)) ||
        (isMeasure(term) && hasUnit(line, unit) ? MEASURED : 0),
    ),
  );
  const having = (i: number): number => own.filter((row) => (row[i] as number) > 0).length;
  const weights = terms.map((term, i) => (isLight(term) ? LIGHT : 1) * rarity(having(i), lines.length));
  const isHead = terms.map((term) => head.some(({ written }) => written === term.written));
  // Of a third warehouse, what is said of the second tells nothing.
  const ordinals = terms.flatMap(({ ordinal }, i) => (ordinal === undefined ? [] : [i]));
  const isThatOne = (line: Line, row: readonly number[]): boolean =>
    ordinals.every((at) => (row[at] as number) > 0 || match(terms[at] as Term, line.above) > 0);
  return lines
    .flatMap((line, i) => {
      const row = own[i] as number[];
      return isThatOne(line, row) ? [scored(line, row, { sought, weights, isHead })] : [];
    })
    .filter(({ own: count, coverage }) => count > 0 || (isReason(sought) && coverage > 0))
    .sort((a, b) => b.score - a.score);
}

/** Words that say which one of several, or how: they are not what is asked about. */
const LIGHT = 0.4;
const LIGHT_MEANINGS: readonly Meaning[] = ['next', 'first', 'hold'];
const isLight = ({ meanings, ordinal }: Term): boolean =>
  ordinal !== undefined || meanings.some((one) => LIGHT_MEANINGS.includes(one));

/** 412km tells a length, whether it says so or not. */
const MEASURED = 0.9;
const MEASURES: readonly Meaning[] = [
  'age',
  'amount',
  'area',
  'cost',
  'distance',
  'fee',
  'height',
  'length',
  'percentage',
  'price',
  'depth',
  'weight',
];
const isMeasure = ({ meanings }: Term): boolean => meanings.some((one) => MEASURES.includes(one));

const hasUnit = ({ view: { text } }: Line, unit: Unit | undefined): boolean =>
  unit !== undefined && numbersIn(text).some(({ start, end }) => isOfUnit(text.slice(start, end), unit));

/** What few lines have tells more; what none has might be said otherwise, and weighs as what some have. */
const rarity = (having: number, all: number): number =>
  having === 0 ? 1.5 : Math.min(2, Math.log(1 + all / having) / Math.log(1 + Math.max(all, 2) / 4));

interface Weighing {
  readonly sought: Sought;
  readonly weights: readonly number[];
  readonly isHead: readonly boolean[];
}

function scored(line: Line, own: readonly number[], { sought, weights, isHead }: Weighing): FoundLine {
  const got = sought.terms.map((term, i) =>
    Math.max(own[i] as number, (isReason(sought) ? ABOVE_A_REASON : ABOVE_COUNTS) * match(term, line.above)),
  );
  const share = (of: (i: number) => boolean): number => {
    const total = weights.reduce((sum, weight, i) => (of(i) ? sum + weight : sum), 0);
    const had = weights.reduce((sum, weight, i) => (of(i) ? sum + weight * (got[i] as number) : sum), 0);
    return total === 0 ? 0 : had / total;
  };
  const coverage = share(() => true);
  const head = sought.head.length === 0 ? coverage : share((i) => isHead[i] as boolean);
  const named = sought.parties.filter((one) => names(line.words.folded, one)).length;
  const isOwnSection =
    line.about !== undefined &&
    sought.parties.length === 1 &&
    sought.parties.some((one) => names(fold(line.about as string), one));
  return {
    line,
    coverage,
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
