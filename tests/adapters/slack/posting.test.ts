import { describe, expect, it } from 'vitest';
import { ALL_SCOPES, type FakeSlack } from '../../fakes/slack/slack.js';
import type { Message } from '../../fakes/slack/world/model.js';
import { startStand } from './stand.js';

const QUESTION = 'When did HLN sign with Lysberg?';
const ANSWER = 'March 12, 2019';
const OTHER = '@musubi When did HLN sign with Aogaki?';
const OTHER_ANSWER = 'July 1, 2020';

const shownBy = ({ record, world }: FakeSlack): Message[] =>
  record.messages.all.filter(({ appId, deleted }) => appId === world.app.id && !deleted);

async function answered() {
  const stand = await startStand();
  const { slack } = stand;
  const user = slack.user();
  const asked = user.mentions(slack.channel({ name: 'general' }), QUESTION);
  return { ...stand, user, asked, answer: await slack.answerTo(asked) };
}

describe('a question that is deleted before it is answered', () => {
  it.each([
    ['with the history scopes', ALL_SCOPES],
    ['without them', ALL_SCOPES.filter((scope) => !scope.endsWith(':history') || scope === 'im:history')],
  ])('leaves nothing in the channel, %s', async (_, scopes) => {
    const { slack, behind } = await startStand({ scopes });
    const user = slack.user();
    user.deletes(user.mentions(slack.channel(), QUESTION));
    await slack.until(() => slack.record.callsOf('chat.delete').length > 0, 'that the answer is taken back');
    await slack.settled();
    expect(shownBy(slack)).toEqual([]);
    expect(user.whispers).toEqual([]);
    expect(behind.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('an answer that was removed', () => {
  it('is said anew where its question is edited', async () => {
    const { slack, user, asked, answer } = await answered();
    await user.presses(answer, 'Dismiss');
    await slack.until(() => answer.deleted, 'that the answer is gone');
    user.edits(asked, OTHER);
    const [anew] = await slack.until(() => shownBy(slack).length > 0 && shownBy(slack), 'another answer');
    expect(anew?.wording.text).toContain(OTHER_ANSWER);
    expect(anew?.threadTs).toBe(asked.ts);
    await slack.settled();
    user.edits(asked, `@musubi ${QUESTION}`);
    await slack.until(() => anew?.wording.text.includes(ANSWER), 'that this one changes from now on');
    await slack.settled();
    expect(shownBy(slack)).toHaveLength(1);
  });

  it('cannot be changed by a button any more, over which nobody is bothered', async () => {
    const { slack, user, answer, behind } = await answered();
    answer.deleted = true;
    await user.presses(answer, '日本語');
    await slack.until(() => slack.record.callsOf('chat.update').length > 0, 'an attempt to change it');
    await slack.settled();
    expect(user.whispers).toEqual([]);
    expect(behind.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('an answer that cannot be changed at once', () => {
  const FAULTS = [
    ['there was too much', { kind: 'ratelimited', retryAfter: 1 }],
    ['the server fails behind it', { kind: 'internal error', stored: true }],
    ['a page comes instead', { kind: 'web page' }],
  ] as const;

  it.each(FAULTS)('by a button: %s', async (_, fault) => {
    const { slack, user, answer } = await answered();
    slack.faults.add({ ...fault, method: 'chat.update' });
    await user.presses(answer, '日本語');
    await slack.until(() => answer.wording.text.includes('2019年'), 'the answer in Japanese');
    expect(user.whispers).toEqual([]);
  });

  it.each(FAULTS)('with its question: %s', async (_, fault) => {
    const { slack, user, asked, answer } = await answered();
    slack.faults.add({ ...fault, method: 'chat.update' });
    user.edits(asked, OTHER);
    await slack.until(() => answer.wording.text.includes(OTHER_ANSWER), 'the other answer');
    await slack.settled();
    expect(shownBy(slack)).toHaveLength(1);
  });
});

describe('what is said to one person alone', () => {
  it('is seen below a message that nobody has replied to', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const channel = slack.channel();
    user.says(channel, 'Good morning');
    await user.command(channel, '/partners', `ask ${QUESTION}`);
    await user.presses(await slack.until(() => user.whispers[0], 'an answer'), 'Share in channel');
    const [shared] = await slack.until(() => shownBy(slack).length > 0 && shownBy(slack), 'a shared answer');
    await user.presses(shared!, 'Where does it say so?');
    const evidence = await slack.until(() => user.whispers[1], 'the place');
    expect(evidence.threadTs).toBeUndefined();
  });

  it('is in the language of the answer where Slack says none', async () => {
    const scopes = ALL_SCOPES.filter((scope) => !/users:read|s:history/.test(scope));
    const { slack } = await startStand({ scopes });
    const user = slack.user();
    const channel = slack.channel();
    const answer = await slack.answerTo(user.mentions(channel, 'HLNはいつLysbergと締結しましたか？'));
    expect(JSON.stringify(answer.wording.blocks)).toContain('このスレッドで続けて質問するときは');
    slack.faults.add({ kind: 'error', error: 'not_in_channel', method: 'chat.postMessage' });
    user.mentions(channel, 'HLNはいつLysbergと締結しましたか？');
    const told = await slack.until(() => user.whispers[0], 'that the bot may not post');
    expect(told.wording.text).toContain('回答を投稿できませんでした');
  });
});

describe('an answer that could not be shared', () => {
  it('is shared by the next press, once', async () => {
    const { slack } = await startStand();
    const user = slack.user();
    const channel = slack.channel({ name: 'general' });
    await user.command(channel, '/partners', `ask ${QUESTION}`);
    const own = await slack.until(() => user.whispers[0], 'an answer');
    slack.faults.add({ kind: 'error', error: 'not_in_channel', method: 'chat.postMessage' });
    await user.presses(own, 'Share in channel');
    const refused = await slack.until(() => user.whispers[1], 'that the bot may not post');
    expect(refused.wording.text).toContain(`<#${channel.id}>`);
    await slack.settled();
    await user.presses(own, 'Share in channel');
    const [shared] = await slack.until(() => shownBy(slack).length > 0 && shownBy(slack), 'a shared answer');
    expect(shared?.wording.text).toContain(ANSWER);
    await user.presses(own, 'Share in channel');
    await slack.until(() => user.whispers[2], 'that it was shared');
    expect(shownBy(slack)).toHaveLength(1);
  });
});
