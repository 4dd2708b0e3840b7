import type { FoundInstrument } from '../../../rules/agreements.js';

/** A sentence with what has been found in it. */
export interface Context {
  readonly text: string;
  readonly instruments: readonly FoundInstrument[];
}
