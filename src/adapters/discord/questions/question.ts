import type { InboundEvent } from '../../../core/ports.js';
import { messageKey, PLATFORM, type Place } from '../place.js';

/** A message that asks something, with all that is needed to answer it after a restart. */
export interface Question {
  readonly channel: string;
  readonly id: string;
  readonly user: string;
  readonly isDirect: boolean;
  /** As Discord encodes it. */
  readonly text: string;
  /** An edited one changes the answer that it got; this is when, in milliseconds. */
  readonly edited?: number;
}

export const placeOf = ({ channel, user, isDirect }: Question): Place => ({ channel, user, isDirect });

/** Written down before it is answered; one edit of a message is one event about it. */
export function inboundOf(question: Question, receivedAt: number): InboundEvent {
  const key = messageKey(question);
  const message = question.edited === undefined ? key : `${key}/${question.edited}`;
  return { platform: PLATFORM, eventId: message, message, payload: JSON.stringify(question), receivedAt };
}

/** What {@link inboundOf} wrote; undefined where another version of the program wrote something else. */
export function questionIn({ payload }: InboundEvent): Question | undefined {
  try {
    const read = JSON.parse(payload) as Partial<Question>;
    const { channel, id, user, text, isDirect } = read;
    const isWhole = [channel, id, user, text].every((part) => typeof part === 'string');
    return isWhole && typeof isDirect === 'boolean' ? (read as Question) : undefined;
  } catch {
    return undefined;
  }
}
