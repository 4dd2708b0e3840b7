import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMeasures, createTally } from '../../../src/commands/running/tally.js';

describe('what is counted for `status`', () => {
  it('is nothing at first', () => {
    expect(createTally(() => 1).read()).toEqual({
      questions: 0,
      handled: 0,
      sent: 0,
      notTaken: 0,
      failed: 0,
      declined: 0,
      delivered: 0,
      notDelivered: 0,
    });
  });

  it('is everything that happens, told to several', () => {
    const tallies = [createTally(() => 42), createTally(() => 43)];
    const measures = allMeasures(tallies.map((tally) => tally.measures));
    measures.answered('slack', 'answered', 2);
    measures.handled('slack', 'press', 2);
    measures.sent('slack', 'chat.postMessage', 'ok');
    measures.sent('slack', 'chat.postMessage', 'channel_not_found');
    measures.failed('slack');
    measures.declined('slack', 'too many');
    for (const how of ['sent', 'found', 'retried', 'failed'] as const) measures.delivered('slack', how);
    const counts = {
      questions: 1,
      handled: 1,
      sent: 2,
      notTaken: 1,
      failed: 1,
      declined: 1,
      delivered: 2,
      notDelivered: 1,
    };
    expect(tallies.map(({ read }) => read())).toEqual([
      { ...counts, lastQuestionAt: 42, p50Ms: 2, p99Ms: 2 },
      { ...counts, lastQuestionAt: 43, p50Ms: 2, p99Ms: 2 },
    ]);
  });

  it('gives durations a fifth too long at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 40_000, noNaN: true }), { minLength: 1 }),
        (durations) => {
          const { measures, read } = createTally(() => 0);
          for (const ms of durations) measures.answered('slack', 'answered', ms);
          const sorted = [...durations].sort((a, b) => a - b);
          for (const [share, shown] of [
            [0.5, read().p50Ms!],
            [0.99, read().p99Ms!],
          ] as const) {
            const exact = sorted[Math.ceil(sorted.length * share) - 1]!;
            expect(shown).toBeGreaterThanOrEqual(exact);
            expect(shown).toBeLessThanOrEqual(exact * 1.2 + 2);
          }
        },
      ),
    );
  });
});
