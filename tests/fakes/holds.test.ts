import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeDiscord } from './discord/discord.js';
import type { Holds } from './holds.js';
import { startFakeSlack } from './slack/slack.js';

/** A platform to which messages are posted. */
interface Stage {
  readonly holds: Holds;
  /** The status that posting a message ended with; rejects where there was no answer. */
  post(text: string): Promise<number>;
  /** What is stored. */
  texts(): string[];
}

async function slackStage(): Promise<Stage> {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const channel = slack.channel();
  const headers = {
    authorization: `Bearer ${slack.env().SLACK_BOT_TOKEN}`,
    'content-type': 'application/json',
  };
  return {
    holds: slack.holds,
    post: async (text) => {
      const body = JSON.stringify({ channel: channel.id, text });
      return (await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body })).status;
    },
    texts: () => slack.record.messages.in(channel.id).map(({ wording }) => wording.text),
  };
}

async function discordStage(): Promise<Stage> {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const channel = discord.channel();
  const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
  return {
    holds: discord.holds,
    post: async (content) => {
      const url = `${discord.apiUrl}/v10/channels/${channel.id}/messages`;
      return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ content }) })).status;
    },
    texts: () => discord.said(channel).map(({ content }) => content),
  };
}

const any = (): boolean => true;

describe.each([
  ['Slack', slackStage],
  ['Discord', discordStage],
])('a request to %s', (_, stage) => {
  it('that has arrived is held before it is done, and done when it is let go', async () => {
    const { holds, post, texts } = await stage();
    const held = holds.next('arrived', any);
    const status = post('one');
    const request = await held;
    expect(texts()).toEqual([]);
    request.letGo();
    expect(await status).toBe(200);
    expect(texts()).toEqual(['one']);
  });

  it('that has arrived is never done when it is dropped', async () => {
    const { holds, post, texts } = await stage();
    const held = holds.next('arrived', any);
    const status = post('one').catch(() => 'no answer');
    (await held).drop();
    expect(await status).toBe('no answer');
    expect(await post('two')).toBe(200);
    expect(texts()).toEqual(['two']);
  });

  it('that is done is held before it is answered', async () => {
    const { holds, post, texts } = await stage();
    const held = holds.next('done', ({ channel }) => channel !== undefined);
    const status = post('one').catch(() => 'no answer');
    const request = await held;
    expect(texts()).toEqual(['one']);
    request.drop();
    expect(await status).toBe('no answer');
  });

  it('that is answered is told of', async () => {
    const { holds, post } = await stage();
    const answered = holds.next('answered', any);
    expect(await post('one')).toBe(200);
    expect((await answered).name).toMatch(/message/i);
  });
});
