import type { Partnership } from '../../ledger/ledger.js';
import type { Check } from '../answer.js';
import { eachValue } from './eachValue.js';

/** An agreement, and what a question asserts of it. */
export interface Checked {
  readonly one: Partnership;
  readonly checks: readonly Check[];
}

const isWrong = ({ holds, isMinor }: Check): boolean => !holds && !isMinor;

/** Of several agreements the one of which least is wrong; of those that are equal in this, the last. */
export function nearestTo(all: readonly Checked[]): Checked | undefined {
  const fails = all.map(({ checks }) => checks.filter(isWrong).length);
  const least = Math.min(...fails);
  return least === 0 ? all[fails.indexOf(0)] : all[fails.lastIndexOf(least)];
}

/** "Did they sign in 2017?", of a pair that signed in 2018 and again in 2021: both are told. */
export function withOtherDays(best: Checked, all: readonly Checked[]): readonly Check[] {
  const wrong = best.checks.filter(isWrong);
  const [time] = wrong;
  if (!time || wrong.length > 1 || time.asserted.type !== 'range') return best.checks;
  const alike = all.filter(({ checks }) => {
    const [other, ...more] = checks.filter(isWrong);
    return more.length === 0 && other?.attribute === time.attribute && other.asserted.type === 'range';
  });
  const stated = alike.flatMap(({ checks }) => checks.filter(isWrong).flatMap((check) => check.stated));
  return best.checks.map((check) => (check === time ? { ...check, stated: eachValue(stated) } : check));
}
