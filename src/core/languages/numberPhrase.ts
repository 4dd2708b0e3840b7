import type { Unit } from './asking.js';

/** How a language writes what a number measures. */
export interface NumberPhrase {
  /** At the end of what stands before a number: `about €`. */
  readonly before: RegExp;
  /** At the start of what stands behind it: ` million yen`, ` hectares`. */
  readonly behind: RegExp;
  /** Which phrases are of a unit. */
  readonly units: Readonly<Record<Exclude<Unit, 'count'>, RegExp>>;
}
