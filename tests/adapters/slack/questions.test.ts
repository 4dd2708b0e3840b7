import { describe, expect, it } from 'vitest';
import { startStand } from './stand.js';

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  it('a mention is answered in its thread', async () => {
    const { slack } = await startStand({ mode });
    const channel = slack.channel({ name: 'general' });
    const asked = slack.user().mentions(channel, 'When did HLN sign with Lysberg?');
    const answer = await slack.answerTo(asked);
    expect(answer.threadTs).toBe(asked.ts);
    expect(answer.wording.text).toContain('March 12, 2019');
  });

  it('a direct message is answered where it stands', async () => {
    const { slack } = await startStand({ mode });
    const user = slack.user();
    const asked = user.asks('When did HLN sign with Lysberg?');
    const answer = await slack.until(() =>
      slack.record.messages.all.find(({ appId, ts }) => appId && ts > asked.ts),
    );
    expect(answer.threadTs).toBeUndefined();
    expect(answer.wording.text).toContain('March 12, 2019');
  });

  it('a command is answered to the one who asked alone', async () => {
    const { slack } = await startStand({ mode });
    const user = slack.user();
    await user.command(slack.channel(), '/partners', 'ask When did HLN sign with Lysberg?');
    expect(user.whispers[0]?.wording.text).toContain('March 12, 2019');
  });
});
