import type { ParsedQuestion } from '../questions/parse.js';
import type { Answer } from './answer.js';

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

/** That there is no such party, or no such agreement. */
function isDenial(answer: Answer): boolean {
  if (answer.kind === 'no-data')
    return answer.reason.type === 'unknown party' || answer.reason.type === 'no partnership';
  if (answer.kind !== 'answered' || answer.content.type !== 'verdict') return false;
  const { holds, partnerships, checks } = answer.content;
  return !holds && partnerships.length === 0 && checks.length === 0;
}
