import type { InboundEvent } from '../../../core/ports.js';
import { isDirect, messageKey, PLATFORM, type Place } from '../place.js';

/** A message that asks something, with all that is needed to answer it after a restart. */
export interface Question {
  readonly eventId: string;
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  /** The thread that it stands in. */
  readonly thread?: string;
  readonly user: string;
  /** As Slack encodes it. */
  readonly text: string;
  /** Of what kind: an edited one changes the answer that it got. */
  readonly kind: 'mention' | 'direct' | 'reply' | 'edit';
  /** When it was edited, as Slack's `ts`. */
  readonly edited?: string;
}

/** A mention is answered in a thread, a direct message where it stands. */
export function placeOf({ team, channel, thread, ts }: Question): Place {
  if (thread !== undefined) return { team, channel, thread };
  return isDirect(channel) ? { team, channel } : { team, channel, thread: ts };
}

/** Written down before the event is acknowledged; one edit of a message is one event about it. */
export function inboundOf(question: Question, receivedAt: number): InboundEvent {
  const message = messageKey(question);
  return {
    platform: PLATFORM,
    eventId: question.eventId,
    message: question.edited === undefined ? message : `${message}/${question.edited}`,
    payload: JSON.stringify(question),
    receivedAt,
  };
}

/** What {@link inboundOf} wrote; undefined where another version of the program wrote something else. */
export function questionIn({ payload }: InboundEvent): Question | undefined {
  try {
    const read = JSON.parse(payload) as Partial<Question>;
    const { eventId, team, channel, ts, user, text, kind } = read;
    const isWhole = [eventId, team, channel, ts, user, text, kind].every((part) => typeof part === 'string');
    return isWhole ? (read as Question) : undefined;
  } catch {
    return undefined;
  }
}
