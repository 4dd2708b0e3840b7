import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, type SourceItem } from '../../src/core/ports.js';
import { isWorthReading } from '../../src/core/sources/readAgain.js';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const HOUR = 60 * MINUTE;
const item = (more: Partial<SourceItem>): SourceItem => ({ key: 'a', digest: 'd', seenAt: NOW, ...more });

/** The milliseconds after which it is read again, to the hour. */
function pause(known: SourceItem): number {
  const readAt = NOW;
  let [least, most] = [0, 400 * DAY];
  while (most - least > HOUR / 4) {
    const middle = (least + most) / 2;
    if (isWorthReading({ ...known, readAt }, readAt + middle)) most = middle;
    else least = middle;
  }
  return Math.round(most / HOUR) * HOUR;
}

describe('what is known is read again', () => {
  it.each<[what: string, known: Partial<SourceItem>, hours: number]>([
    ['that came today', { publishedOn: '2026-11-22' }, 1],
    ['that was issued ten days ago', { publishedOn: '2026-11-12' }, 27],
    ['that was issued a year ago', { publishedOn: '2025-11-22' }, 30 * 24],
    ['that was there at the first look, and names no day', { isBaseline: true }, 80],
    ['whose day lies ahead', { publishedOn: '2046-01-01' }, 1],
    ['whose day has no year', { publishedOn: '--09-18' }, 1],
  ])('%s', (_, known, hours) => expect(pause(item(known)) / HOUR).toBe(hours));

  it('that could not be read, after a pause that grows to a week', () => {
    const after = (times: number): number => pause(item({ refused: { times, sentence: 'no' } })) / HOUR;
    expect([4, 5, 6, 40].map(after)).toEqual([2, 4, 8, 7 * 24]);
  });

  it('that was never read, or in a time to come', () => {
    expect(isWorthReading(item({}), NOW)).toBe(true);
    expect(isWorthReading(item({ readAt: NOW + 400 * DAY }), NOW)).toBe(true);
  });
});
