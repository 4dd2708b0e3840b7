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

/** Monday morning, before any digest's turn. */
export const STARTS_AT = Date.UTC(2026, 10, 23, 8, 30);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When steps are, and what each is there for. */
const TIMES = [
  STARTS_AT,
  // Within the hour in which a channel of one language waits for its own.
  STARTS_AT + 20 * MINUTE,
  // After that hour, and after turns of digests.
  STARTS_AT + 110 * MINUTE,
  STARTS_AT + DAY,
  // After the turn of every week's digest: nothing more appears, so that the last turns come.
  STARTS_AT + 9 * DAY,
] as const;

/** How many releases change their text. */
const CORRECTIONS = 4;

/**
 * Twenty releases in the order of a week: first halves of agreements, their other language soon or late,
 * corrections of what was told, and new ones in between.
 */
export function scriptOf(agreements: readonly Agreement[], random: Random): readonly Step[] {
  const order = random.shuffle(agreements);
  const [pairs, singles] = [order.filter(isPair), order.filter((one) => !isPair(one))];
  const late = new Set(pairs.slice(0, pairs.length / 2));
  const first = (one: Agreement): Appearance => appearance(one, one.languages[0]!);
  const second = (one: Agreement): Appearance => appearance(one, one.languages[1]!);
  const early = singles.slice(0, singles.length / 2);
  const told = [...pairs, ...early].map(first);
  const corrections = random
    .shuffle(told)
    .slice(0, CORRECTIONS)
    .map((one) => ({ ...one, isCorrection: true }));
  const appears: readonly (readonly Appearance[])[] = [
    told,
    pairs.filter((one) => !late.has(one)).map(second),
    [...pairs.filter((one) => late.has(one)).map(second), ...corrections.slice(0, CORRECTIONS / 2)],
    [...singles.slice(early.length).map(first), ...corrections.slice(CORRECTIONS / 2)],
    [],
  ];
  return TIMES.map((at, index) => ({ at, appears: random.shuffle(appears[index] ?? []) }));
}

const isPair = ({ languages }: Agreement): boolean => languages.length > 1;

const appearance = (agreement: Agreement, language: Language): Appearance => ({
  agreement,
  language,
  isCorrection: false,
});
