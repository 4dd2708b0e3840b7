import { describe, expect, it } from 'vitest';
import { parsePress } from '../../../src/core/chat/press.js';
import { ALL_SCOPES } from '../../fakes/slack/slack.js';
import type { View } from '../../fakes/slack/world/model.js';
import { startStand } from './stand.js';

/** The value of a button of the Home tab. */
function buttonOf(home: View, isWanted: (press: ReturnType<typeof parsePress>) => boolean): string {
  const values = [...JSON.stringify(home.content).matchAll(/"value":"([^"]+)"/g)].map(
    ([, value = '']) => value,
  );
  const found = values.find((value) => isWanted(parsePress(value)));
  if (found === undefined) throw new Error(`no such button: ${values.join(', ')}`);
  return found;
}

describe('the Home tab', () => {
  it('shows the language that was chosen there, and nothing is posted', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    user.opensHome();
    const home = await slack.until(() => user.home, 'the Home tab');
    await user.presses(
      home,
      buttonOf(home, (press) => press?.kind === 'speak' && press.wanted === 'ja'),
    );
    await slack.until(
      () => JSON.stringify(user.home?.content).includes('日本語で'),
      'the Home tab in Japanese',
    );
    expect(slack.record.callsOf('chat.postMessage')).toEqual([]);
  });

  it('comes in the language that Slack is shown in', async () => {
    const { slack } = await startStand();
    const user = slack.user({ locale: 'ja-JP' });
    user.opensHome();
    const home = await slack.until(() => user.home, 'the Home tab');
    expect(JSON.stringify(home.content)).toContain('リリース');
  });

  it('answers an example in direct messages, where the next question goes on', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    user.opensHome();
    const home = await slack.until(() => user.home, 'the Home tab');
    await user.presses(
      home,
      buttonOf(home, (press) => press?.kind === 'ask'),
    );
    const said = () => slack.record.messages.in(user.directMessages.id).filter(({ appId }) => appId);
    await slack.until(() => said().length === 1, 'an answer');
    user.asks('and with Aogaki?');
    await slack.until(() => said().length === 2, 'another answer');
    expect(said()[1]?.wording.text).toContain('Aogaki');
  });

  it('needs no scope of its own, and suggests nothing without its scope', async () => {
    const scopes = ALL_SCOPES.filter((scope) => !['assistant:write', 'users:read'].includes(scope));
    const { slack, behind } = await startStand({ scopes });
    const user = slack.user();
    user.opensMessagesTab();
    user.opensHome();
    await slack.until(() => user.home, 'the Home tab');
    await slack.settled();
    expect(slack.record.callsOf('assistant.threads.setSuggestedPrompts')).toEqual([]);
    expect(slack.record.callsOf('users.info')).toEqual([]);
    expect(behind.measured).not.toContain('failed');
  });
});

describe('where Slack says that there was too much', () => {
  it('the Home tab and the suggested questions come a little later', async () => {
    const { slack, behind } = await startStand();
    const user = slack.user();
    slack.faults.add({ kind: 'ratelimited', retryAfter: 1, method: 'views.publish' });
    slack.faults.add({ kind: 'ratelimited', retryAfter: 1, method: 'assistant.threads.setSuggestedPrompts' });
    user.opensHome();
    user.opensMessagesTab();
    await slack.until(() => user.home, 'the Home tab');
    await slack.until(() => slack.record.prompts.length > 0, 'suggested questions');
    expect(behind.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('somebody who asks too much', () => {
  it('is asked to wait, alone, and nobody else waits', async () => {
    const { slack } = await startStand();
    const [eager, other] = [slack.user(), slack.user()];
    const channel = slack.channel();
    const thread = eager.mentions(channel, 'When did HLN sign with Lysberg?');
    for (let more = 0; more < 31; more++) eager.mentions(channel, 'and Aogaki?', { thread });
    await slack.until(() => eager.whispers[0], 'the request to wait');
    expect(eager.whispers[0]?.wording.text).toMatch(/wait/);
    const asked = other.mentions(channel, 'When did HLN sign with Lysberg?');
    await slack.answerTo(asked);
    await slack.until(() => slack.repliesOfApp(channel.id, thread.ts).length === 30, 'thirty answers');
    expect(eager.whispers).toHaveLength(1);
  });
});
