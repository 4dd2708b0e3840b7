import type { Fact } from '../../core/facts/fact.js';

/** One value with everything that says so. */
export type Version<V> = Fact<V>;

/** The different values among facts, each with the places of all that agree: `[5, 5, 3]` → two versions. */
export function versionsOf<V extends string | number>(facts: readonly Fact<V>[]): Version<V>[] {
  const byValue = new Map<V, Version<V>>();
  for (const { value, evidence } of facts) {
    const known = byValue.get(value);
    const [first, ...rest] = known ? known.evidence : evidence;
    byValue.set(value, { value, evidence: known ? [first, ...rest, ...evidence] : evidence });
  }
  return [...byValue.values()];
}
