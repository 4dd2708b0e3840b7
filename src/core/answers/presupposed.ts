import type { ParsedQuestion } from '../questions/parse.js';
import type { Answer } from './answer.js';
import { isDenial } from './denials.js';

/**
 * Whether a question of a message asks further about what the one before it found not to be: `Does Aoba have an
 * agreement with Pell Airlines? When was it signed?`. What others signed is no answer to that.
 */
export function asksOfNothing({ slots, signals }: ParsedQuestion, before: Answer | undefined): boolean {
  if (!before || !isDenial(before)) return false;
  const namesSomebody = slots.some(({ kind }) => TARGETS.has(kind));
  return !namesSomebody && !signals.has('latest', 'first', 'next', 'previous', 'all', 'overseas', 'domestic');
}

const TARGETS: ReadonlySet<ParsedQuestion['slots'][number]['kind']> = new Set([
  'party',
  'unknown',
  'person',
  'country',
  'region',
  'kinds',
  'ordinal',
] as const);
