import type { Meaning } from '../../languages/alike.js';
import type { Unit, Wanted } from '../../languages/asking.js';
import { ANY_FEE as EN_FEES, WEAK_VERBS as EN_WEAK } from '../../languages/en/questions/weakWords.js';
import { ANY_FEE as JA_FEES, WEAK_VERBS as JA_WEAK } from '../../languages/ja/questions/weakWords.js';
import type { Sought } from './find.js';
import type { Line } from './lines.js';
import { isCountedSo, isOfUnit, numbersIn, ordinalsIn } from './numbers.js';
import { match, type Term } from './terms.js';
import { standsUnderReason, tellsItself } from './wholeSentences.js';

/** What a line has of a question's terms, and of the sort of value that is wanted. */
export interface Weighed {
  /** How well each term stands in the line itself, 0 to 1. */
  readonly own: readonly number[];
  /** Whether the line has a value of the wanted sort, where the question says which. */
  readonly hasSort: boolean;
}

export interface Weights {
  readonly terms: readonly number[];
  /** The same where the verbs of the question count in full: of a passage that is shown as it is. */
  readonly inFull: readonly number[];
  /** Of the wanted sort of value; 0 where the question leaves it open. */
  readonly sort: number;
}

/** What each line has, and how much that is worth: what few of the lines have tells more. */
export function weigh(
  lines: readonly Line[],
  { terms, question }: Sought,
): { readonly weighed: readonly Weighed[]; readonly weights: Weights } {
  const { unit, counter } = question;
  const isWhole = WHOLE_SORTS.has(question.wanted);
  const isSorted =
    isWhole ||
    (question.wanted === 'number' && ((unit !== undefined && unit !== 'count') || counter !== undefined));
  const weighed = lines.map((line): Weighed => {
    const isMeasured = hasUnit(line, unit);
    const isWholly = isWhole && tellsItself(line, question.wanted);
    const isPicture = isWholly && question.wanted === 'pictured';
    // Seeds |come from| a cooperative: whoever provides them is told.
    const isDone = question.wanted === 'doer' && tellsItself(line, 'doer');
    const isReason = question.wanted === 'reason' && standsUnderReason(line);
    const tells = (term: Term): boolean =>
      (isDone && isWeak(term)) ||
      (isReason && term.meanings.includes('reason')) ||
      (isMeasured && isMeasure(term)) ||
      (isWholly && question.wanted === 'renewing' && term.meanings.includes('extend')) ||
      (isPicture && term.meanings.includes('photo'));
    const own = terms.map((term) => match(term, line.words) || (tells(term) ? MEASURED : 0));
    return {
      own,
      hasSort: isWhole
        ? tellsItself(line, question.wanted)
        : isSorted && (isMeasured || isCounted(line, counter)),
    };
  });
  const having = (has: (one: Weighed) => boolean): number => weighed.filter(has).length;
  const rarities = terms.map((_, i) =>
    rarity(
      having(({ own }) => (own[i] as number) > 0),
      lines.length,
    ),
  );
  const sort = isSorted
    ? rarity(
        Math.max(
          1,
          having(({ hasSort }) => hasSort),
        ),
        lines.length,
      )
    : 0;
  return {
    weighed,
    weights: {
      terms: terms.map(
        (term, i) =>
          lightness(term) *
          (isWeak(term) && !question.nouns?.includes(term.written) ? WEAK : 1) *
          (rarities[i] as number),
      ),
      inFull: terms.map((term, i) => lightness(term) * (rarities[i] as number)),
      sort,
    },
  };
}

/** Wanted sorts of sentences of which a release has few. */
const WHOLE_SORTS: ReadonlySet<Wanted> = new Set(['pictured', 'payer', 'renewing'] as const);

/** Words that say which one of several, or how: they are not what is asked about. */
const LIGHT = 0.4;
const LIGHT_MEANINGS: readonly Meaning[] = ['next', 'first', 'hold'];

/** A verb of the question is another in the release: `put into` is `contribute`. */
const WEAK = 0.35;

const isWeak = ({ written }: Term): boolean => EN_WEAK.has(written) || JA_WEAK.has(written);

function lightness({ meanings, ordinal }: Term): number {
  return ordinal !== undefined || meanings.some((one) => LIGHT_MEANINGS.includes(one)) ? LIGHT : 1;
}

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
const isAnyFee = (written: string): boolean => EN_FEES.has(written) || JA_FEES.has(written);

/** A sum is an amount, but it need be no tuition: of fees, only the word for any of them. */
const isMeasure = ({ meanings, written }: Term): boolean =>
  meanings.some((one) => MEASURES.includes(one)) && (!meanings.includes('fee') || isAnyFee(written));

const hasUnit = ({ view: { text } }: Line, unit: Unit | undefined): boolean =>
  unit === 'ordinal'
    ? ordinalsIn(text).length > 0
    : unit !== undefined &&
      unit !== 'count' &&
      numbersIn(text).some(({ start, end }) => isOfUnit(text.slice(start, end), unit));

const isCounted = ({ view: { text } }: Line, counter: string | undefined): boolean =>
  counter !== undefined &&
  numbersIn(text).some(({ start, end }) => isCountedSo(text, text.slice(start, end), counter));

/** What few lines have tells more; what none has might be said otherwise, and weighs as what some have. */
const rarity = (having: number, all: number): number =>
  having === 0 ? 1.5 : Math.min(2, Math.log(1 + all / having) / Math.log(1 + Math.max(all, 2) / 4));
