import type { ShownVersion } from '../answer.js';

/** Every value once, with all that says so. */
export function eachValue(versions: readonly ShownVersion[]): readonly ShownVersion[] {
  const byValue = new Map<string, ShownVersion>();
  for (const version of versions) {
    const key = JSON.stringify(version.value);
    const known = byValue.get(key);
    byValue.set(key, known ? { ...known, evidence: [...known.evidence, ...version.evidence] } : version);
  }
  return [...byValue.values()];
}
