import { MINUTE, type Moment, type QueueFigures } from '../../core/ports.js';
import { counted } from '../counted.js';
import { timeOf } from '../store/moment.js';

/** What is due for so long is held up by something. */
const LONG_MS = 10 * MINUTE;

/** How it stands with what is told on a platform: `Slack: 2 notifications due, 1 of them to be looked up`. */
export function tellingLine(name: string, { due, unknown, held, pausedSubscriptions }: QueueFigures): string {
  const parts = [
    `${counted(due, 'notification')} due`,
    ...(unknown > 0 ? [`${unknown} of them to be looked up`] : []),
    ...(pausedSubscriptions > 0
      ? [
          `${counted(pausedSubscriptions, 'subscription')} paused (the log says why; “resume”, written to the bot in the channel, turns one on again)`,
        ]
      : []),
    ...(held > 0 ? [`${counted(held, 'notification')} waiting for them`] : []),
  ];
  return `${name}: ${parts.join(', ')}`;
}

/** A sentence where something has been due for long; undefined where nothing has. */
export function overdueSentence(
  name: string,
  { due, oldestDueAt }: QueueFigures,
  now: Moment,
): string | undefined {
  if (oldestDueAt === undefined || now - oldestDueAt < LONG_MS) return undefined;
  return `${counted(due, 'notification')} on ${name} ${due === 1 ? 'is' : 'are'} due, the oldest since ${timeOf(oldestDueAt)}: the log says what holds ${due === 1 ? 'it' : 'them'} up.`;
}
