import type { Action } from '../answers/message.js';
import { type Press, pressState, type Standing } from './press.js';

/**
 * A button with what it hands on, as far as there is room: rather no vote under the next page than no next
 * page. None where the query alone is too long.
 */
export function standingAction(label: string, press: Press, standing: Standing): Action[] {
  const { asker: _, ...withoutAsker } = standing;
  const { question: __, ...bare } = withoutAsker;
  // Whoever presses a choice is the one who asks.
  const fitting = (press.kind === 'ask' ? [withoutAsker, bare] : [standing, withoutAsker, bare])
    .map((one): Press => (takesStanding(press) ? { ...press, ...one } : press))
    .find((one) => pressState(one) !== undefined);
  return fitting ? [{ label, press: fitting }] : [];
}

type Taking = Extract<Press, { kind: 'ask' | 'page' | 'language' }>;

const takesStanding = (press: Press): press is Taking =>
  press.kind === 'ask' || press.kind === 'page' || press.kind === 'language';
