import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTurn, type Schedule, scheduleSchema } from '../../src/core/subscriptions/schedule.js';

const at = (text: string): number => Date.parse(text);

describe('the next turn', () => {
  it.each<[what: string, schedule: Schedule, after: string, turn: string]>([
    [
      'in an hour',
      { every: 'day', hour: 9, zone: 'Asia/Tokyo' },
      '2026-11-22T08:00+09:00',
      '2026-11-22T09:00+09:00',
    ],
    [
      'not now, but tomorrow',
      { every: 'day', hour: 9, zone: 'Asia/Tokyo' },
      '2026-11-22T09:00+09:00',
      '2026-11-23T09:00+09:00',
    ],
    [
      'next Monday',
      { every: 'week', weekday: 'monday', hour: 9, zone: 'Asia/Tokyo' },
      '2026-11-23T09:30+09:00',
      '2026-11-30T09:00+09:00',
    ],
    [
      'an hour that clocks skip, an hour later',
      { every: 'day', hour: 2, zone: 'Europe/Paris' },
      '2026-03-28T12:00Z',
      '2026-03-29T01:00Z',
    ],
    [
      'an hour that comes twice, once',
      { every: 'day', hour: 2, zone: 'Europe/Paris' },
      '2026-10-25T00:00Z',
      '2026-10-26T01:00Z',
    ],
  ])('%s', (_, schedule, after, turn) => {
    expect(new Date(nextTurn(schedule, at(after)) ?? 0).toISOString()).toBe(new Date(at(turn)).toISOString());
  });

  it('comes once a day, whatever the zone does with its clocks', () => {
    const zone = fc.constantFrom(
      'Asia/Tokyo',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'UTC',
    );
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1_767_225_600, max: 1_861_920_000 }),
        (zone, hour, start) => {
          const schedule: Schedule = { every: 'day', hour, zone };
          let turn = start * 1000;
          const days = new Set<string>();
          for (let i = 0; i < 400; i++) {
            const next = nextTurn(schedule, turn) as number;
            expect(next).toBeGreaterThan(turn);
            expect(i === 0 || next - turn <= 26 * 3_600_000).toBe(true);
            turn = next;
            days.add(new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(turn));
          }
          expect(days.size).toBe(400);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is none for what is told at once', () => {
    expect(nextTurn({ every: 'release' }, 0)).toBeUndefined();
  });
});

it.each([
  { every: 'day', hour: 24, zone: 'Asia/Tokyo' },
  { every: 'day', hour: 9, zone: 'Mars/Olympus' },
  { every: 'week', weekday: 'someday', hour: 9, zone: 'UTC' },
])('%j is no schedule', (schedule) => expect(scheduleSchema.safeParse(schedule).success).toBe(false));
