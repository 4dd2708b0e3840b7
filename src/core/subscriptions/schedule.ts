import { Cron } from 'croner';
import { z } from 'zod';
import type { Moment } from '../ports/moment.js';

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** When a channel is told: at once, or together at an hour where it is. */
export type Schedule =
  | { readonly every: 'release' }
  | { readonly every: 'day'; readonly hour: number; readonly zone: string }
  | {
      readonly every: 'week';
      readonly weekday: (typeof WEEKDAYS)[number];
      readonly hour: number;
      readonly zone: string;
    };

const hour = z.number().int().min(0).max(23);
const zone = z.string().max(64).refine(isZone, 'is no time zone such as Asia/Tokyo');

export const scheduleSchema: z.ZodType<Schedule> = z.discriminatedUnion('every', [
  z.object({ every: z.literal('release') }),
  z.object({ every: z.literal('day'), hour, zone }),
  z.object({ every: z.literal('week'), weekday: z.enum(WEEKDAYS), hour, zone }),
]);

/** Whether there is such a time zone: `Asia/Tokyo`. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The first turn after a moment. An hour that a change of clocks skips is taken an hour later, one that comes
 * twice is taken once. Undefined for what is told at once.
 */
export function nextTurn(schedule: Schedule, after: Moment): Moment | undefined {
  if (schedule.every === 'release') return undefined;
  const weekday = schedule.every === 'week' ? WEEKDAYS.indexOf(schedule.weekday) : '*';
  const cron = new Cron(`0 0 ${schedule.hour} * * ${weekday}`, { timezone: schedule.zone, paused: true });
  return cron.nextRun(new Date(after))?.getTime();
}
