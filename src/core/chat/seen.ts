import type { InboundEvent } from '../ports.js';
import { Recent } from './recent.js';

/** Some hundred bytes each. */
const MOST = 20_000;

interface Entry {
  isDone: boolean;
  answer?: string;
}

type EventKey = Pick<InboundEvent, 'platform' | 'eventId' | 'message'>;

/** What this process has been told of, by its event and by its message. */
export interface Seen {
  has(event: EventKey): boolean;
  add(event: EventKey): void;
  remove(event: EventKey): void;
  /** It is done; `answer` is the platform's reference of what answers it. */
  finish(event: EventKey, answer: string | undefined): void;
  isDone(event: EventKey): boolean;
  answerTo(platform: string, message: string): string | undefined;
  answerAnew(platform: string, message: string, answer: string): void;
}

export function createSeen(): Seen {
  const entries = new Recent<Entry>(MOST);
  const keys = ({ platform, eventId, message }: EventKey): string[] => [
    JSON.stringify(['event', platform, eventId]),
    ...(message === undefined ? [] : [messageKey(platform, message)]),
  ];
  const entryOf = (event: EventKey): Entry | undefined =>
    keys(event)
      .map((key) => entries.get(key))
      .find((entry) => entry !== undefined);
  return {
    has: (event) => entryOf(event) !== undefined,
    add: (event) => {
      const entry: Entry = { isDone: false };
      for (const key of keys(event)) entries.set(key, entry);
    },
    remove: (event) => {
      for (const key of keys(event)) entries.delete(key);
    },
    finish: (event, answer) => {
      const entry: Entry = { isDone: true, ...(answer === undefined ? {} : { answer }) };
      for (const key of keys(event)) entries.set(key, entry);
    },
    isDone: (event) => entryOf(event)?.isDone ?? false,
    answerTo: (platform, message) => entries.get(messageKey(platform, message))?.answer,
    answerAnew: (platform, message, answer) =>
      entries.set(messageKey(platform, message), { isDone: true, answer }),
  };
}

const messageKey = (platform: string, message: string): string =>
  JSON.stringify(['message', platform, message]);
