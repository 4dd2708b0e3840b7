import type { Random } from '../../bench/generator/random.js';
import type { Language } from '../../src/core/languages/language.js';
import type { Agreement } from './agreements.js';

/** A release that appears, or one that is there already and changes its text. */
export interface Appearance {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly isCorrection: boolean;
}

/** What appears after the clock of the run has been put to a time. */
export interface Step {
  readonly at: number;
  readonly appears: readonly Appearance[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Monday morning, before any digest's turn. */
export const STARTS_AT = Date.UTC(2026, 10, 23, 8, 30);

/** How many releases change their text. */
const CORRECTIONS = 4;

/**
 * Twenty releases in the course of ten days: some at a time and six at once, the other language of agreements soon
 * or late, corrections of what was told. The clock is put forward in between, over turns of digests, and over the
 * hour in which a channel that takes one language waits for its own.
 */
export function scriptOf(agreements: readonly Agreement[], random: Random): readonly Step[] {
  const order = random.shuffle(agreements);
  const [pairs, singles] = [order.filter(isPair), order.filter((one) => !isPair(one))];
  const [early, late] = halves(pairs.map((one) => appearance(one, 1)));
  const [few, many] = [singles.slice(0, 2), singles.slice(2)];
  const [first, next] = halves(random.shuffle([...pairs, ...few]).map((one) => appearance(one, 0)));
  const told = random.shuffle([...first, ...next]).slice(0, CORRECTIONS);
  const [corrected, correctedLate] = halves(told.map((one) => ({ ...one, isCorrection: true })));
  const steps: readonly (readonly [after: number, appears: readonly Appearance[]])[] = [
    [0, first],
    [5 * MINUTE, next],
    [20 * MINUTE, early],
    [110 * MINUTE, [...late, ...corrected]],
    [DAY, many.map((one) => appearance(one, 0))],
    [DAY + 10 * MINUTE, correctedLate],
    // Nothing more appears, so that the last turn of every digest comes.
    [9 * DAY, []],
  ];
  return steps.map(([after, appears]) => ({ at: STARTS_AT + after, appears: random.shuffle(appears) }));
}

const isPair = ({ languages }: Agreement): boolean => languages.length > 1;

/** The release of an agreement that comes first, or the one that comes second. */
const appearance = (agreement: Agreement, place: 0 | 1): Appearance => ({
  agreement,
  language: agreement.languages[place]!,
  isCorrection: false,
});

const halves = <T>(list: readonly T[]): readonly [T[], T[]] => [
  list.slice(0, list.length / 2),
  list.slice(list.length / 2),
];
