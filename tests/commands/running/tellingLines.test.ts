import { describe, expect, it } from 'vitest';
import { overdueSentence, tellingLine } from '../../../src/commands/running/tellingLines.js';

const NOTHING = { platform: 'slack', due: 0, unknown: 0, held: 0, pausedSubscriptions: 0 };
const NOW = Date.UTC(2026, 10, 22, 12);

describe('what `status` says of notifications', () => {
  it.each([
    [NOTHING, 'Slack: 0 notifications due'],
    [{ ...NOTHING, due: 2, unknown: 1 }, 'Slack: 2 notifications due, 1 of them to be looked up'],
    [
      { ...NOTHING, due: 1, held: 3, pausedSubscriptions: 1 },
      'Slack: 1 notification due, 1 subscription paused (the log says why; “resume”, written to the bot in the channel, turns one on again), 3 notifications waiting for them',
    ],
  ])('%o', (figures, line) => {
    expect(tellingLine('Slack', figures)).toBe(line);
  });

  it('calls unhealthy what has been due for ten minutes', () => {
    const due = { ...NOTHING, due: 2, oldestDueAt: NOW - 600_000 };
    expect(overdueSentence('Slack', due, NOW)).toMatch(
      /^2 notifications on Slack are due, the oldest since /,
    );
    expect(overdueSentence('Slack', due, NOW - 1)).toBeUndefined();
    expect(overdueSentence('Slack', NOTHING, NOW)).toBeUndefined();
  });
});
