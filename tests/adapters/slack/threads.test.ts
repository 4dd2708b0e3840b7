import { describe, expect, it } from 'vitest';
import { ALL_SCOPES } from '../../fakes/slack/slack.js';
import { startStand } from './stand.js';

const QUESTION = 'When did HLN sign with Lysberg?';
const WITHOUT_HISTORY = {
  scopes: ALL_SCOPES.filter((scope) => !/^(?:channels|groups):history$/.test(scope)),
  events: ['app_mention', 'message.im', 'app_home_opened', 'app_uninstalled', 'tokens_revoked'],
};

describe('in a thread of the bot’s', () => {
  it('a reply needs no mention', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const channel = slack.channel();
    const asked = user.mentions(channel, QUESTION);
    user.says(channel, 'and Aogaki?', { thread: asked });
    const answers = (): string[] =>
      slack.repliesOfApp(channel.id, asked.ts).map(({ wording }) => wording.text);
    await slack.until(() => answers().length === 2, 'two answers');
    expect(answers()).toEqual([
      expect.stringContaining('March 12, 2019'),
      expect.stringContaining('July 1, 2020'),
    ]);
    expect(JSON.stringify(slack.repliesOfApp(channel.id, asked.ts))).not.toContain('mention');
  });

  it('a reply to somebody else is theirs', async () => {
    const { slack } = await startStand();
    const [user, other] = [slack.user(), slack.user({ name: 'kim' })];
    const channel = slack.channel();
    const asked = user.mentions(channel, QUESTION);
    await slack.answerTo(asked);
    user.says(channel, '@kim who signed with Aogaki?', { thread: asked });
    const last = other.says(channel, 'and Aogaki?', { thread: asked });
    expect((await slack.answerTo(last)).wording.text).toContain('July 1, 2020');
    expect(slack.repliesOfApp(channel.id, asked.ts)).toHaveLength(2);
  });

  it('without the history scopes the first answer says how to ask on, once', async () => {
    const { slack } = await startStand(WITHOUT_HISTORY);
    const user = slack.user();
    const channel = slack.channel();
    const asked = user.mentions(channel, QUESTION);
    const first = await slack.answerTo(asked);
    expect(JSON.stringify(first.wording.blocks)).toContain(`<@${slack.workspace.bot.userId}>`);
    const next = user.mentions(channel, 'and Aogaki?', { thread: asked });
    const second = await slack.answerTo(next);
    expect(JSON.stringify(second.wording.blocks)).not.toContain(slack.workspace.bot.userId);
    await user.presses(first, '日本語');
    await slack.until(() => first.wording.text.includes('2019年'), 'the answer in Japanese');
    expect(JSON.stringify(first.wording.blocks)).toContain(`<@${slack.workspace.bot.userId}>`);
  });
});

it('in a thread of direct messages, the first question follows what was asked above it', async () => {
  const { slack } = await startStand();
  const user = slack.user();
  const asked = user.asks(QUESTION);
  const answer = await slack.answerTo(asked);
  const next = user.asks('and Aogaki?', { thread: answer });
  expect((await slack.answerTo(next)).wording.text).toContain('July 1, 2020');
});

describe('elsewhere', () => {
  it('nothing is answered that does not mention the bot', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const channel = slack.channel();
    const talk = user.says(channel, QUESTION);
    user.says(channel, QUESTION, { thread: talk });
    const asked = user.mentions(channel, QUESTION, { thread: talk });
    const answer = await slack.answerTo(asked);
    await slack.settled();
    expect(slack.repliesOfApp(channel.id, talk.ts)).toEqual([answer]);
  });
});

describe('a question that is edited', () => {
  it('gets a first answer where the mention came by editing', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const channel = slack.channel();
    const message = user.says(channel, QUESTION);
    user.edits(message, `@musubi ${QUESTION}`);
    expect((await slack.answerTo(message)).wording.text).toContain('March 12, 2019');
  });

  it('changes its answer also while that is on its way', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const asked = user.mentions(slack.channel(), QUESTION);
    user.edits(asked, '@musubi When did HLN sign with Aogaki?');
    const answer = await slack.answerTo(asked);
    await slack.until(() => answer.wording.text.includes('July 1, 2020'), 'the other answer');
    await slack.settled();
    expect(slack.repliesOfApp(asked.channel, asked.ts)).toHaveLength(1);
  });

  it('changes a direct message’s answer in its place', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const asked = user.asks(QUESTION);
    const answer = await slack.until(() => slack.record.messages.all.find(({ appId }) => appId), 'an answer');
    user.edits(asked, 'When did HLN sign with Aogaki?');
    await slack.until(() => answer.wording.text.includes('July 1, 2020'), 'the other answer');
  });
});
