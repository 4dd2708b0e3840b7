import type { Answer } from './answer.js';

/** That no release names an agreement of those asked about. */
export function deniesPartnership(answer: Answer): boolean {
  if (answer.kind === 'no-data') return answer.reason.type === 'no partnership';
  if (answer.kind !== 'answered' || answer.content.type !== 'verdict') return false;
  const { holds, partnerships, checks } = answer.content;
  return !holds && partnerships.length === 0 && checks.length === 0;
}

/** That there is no such party, or no such agreement. */
export const isDenial = (answer: Answer): boolean =>
  deniesPartnership(answer) || (answer.kind === 'no-data' && answer.reason.type === 'unknown party');
