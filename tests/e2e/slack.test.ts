import { describe, expect, it } from 'vitest';
import type { FakeSlack } from '../fakes/slack/slack.js';
import type { Message } from '../fakes/slack/world/model.js';
import { musubi as runMusubi } from './musubi.js';
import { manyReleases } from './releases.js';
import { serveSlack } from './slackProcess.js';

const QUESTION = 'When did the MOU with Osaka become effective?';
const ANSWER = 'September 7, 2020';
const IN_JAPANESE = '2020年9月7日';

const blocksOf = (message: Pick<Message, 'wording'>): string => JSON.stringify(message.wording.blocks);

/** Everything that the bot has said to more than one person. */
const saidBy = ({ record, world }: FakeSlack): Message[] =>
  record.messages.all.filter(({ appId }) => appId === world.app.id);

/** The same in one channel. */
const saidIn = (slack: FakeSlack, channel: string): Message[] =>
  saidBy(slack).filter((message) => message.channel === channel && !message.deleted);

/** The bot's answer in direct messages, where there is no thread. */
const saidAfter = (slack: FakeSlack, asked: Message): Promise<Message> =>
  slack.until(
    () => saidBy(slack).find(({ ts, channel }) => channel === asked.channel && ts > asked.ts),
    `an answer to “${asked.wording.text}”`,
  );

/** What people do in one Slack, one after the other; each with people and channels of their own. */
const SCENES: Readonly<Record<string, (slack: FakeSlack) => Promise<void>>> = {
  messages: async (slack) => {
    const user = slack.user({ locale: 'ja-JP' });
    const asked = user.asks('大阪府との覚書はいつ発効しましたか？');
    const answer = await saidAfter(slack, asked);
    expect(answer.wording.text).toContain(IN_JAPANESE);
    user.edits(asked, '神奈川県との協定の期間は？');
    await slack.until(() => answer.wording.text.includes('5年'), 'the other answer');
    expect(saidIn(slack, asked.channel)).toHaveLength(1);
  },
  'a command, shared once': async (slack) => {
    const user = slack.user();
    const channel = slack.channel();
    await user.command(channel, '/partners', `ask ${QUESTION}`);
    const whisper = await slack.until(() => user.whispers[0], 'an answer to the one who asked');
    expect(whisper.wording.text).toContain(ANSWER);
    await user.presses(whisper, 'Share in channel');
    const shared = await slack.until(() => saidIn(slack, channel.id)[0], 'the shared answer');
    expect(shared.wording.text).toContain(ANSWER);
    expect(blocksOf(shared)).toContain(`<@${user.id}>`);
    await user.presses(whisper, 'Share in channel');
    await slack.until(() => user.whispers.length > 1, 'that it was shared');
    expect(saidIn(slack, channel.id)).toHaveLength(1);
  },
  'other commands': async (slack) => {
    const user = slack.user();
    const channel = slack.channel();
    for (const words of ['list', 'show Osaka', 'releases', 'help', 'lsit', 'language ja', 'forget me']) {
      const before = user.whispers.length;
      await user.command(channel, '/partners', words);
      await slack.until(() => user.whispers.length > before, `an answer to ${words}`);
    }
    expect(saidIn(slack, channel.id)).toEqual([]);
  },
  'a shortcut': async (slack) => {
    const [asker, writer] = [slack.user(), slack.user()];
    const message = writer.says(slack.channel(), QUESTION);
    await asker.shortcut('ask_musubi', message);
    const whisper = await slack.until(() => asker.whispers[0], 'an answer to the one who asked');
    expect(whisper.wording.text).toContain(ANSWER);
    expect(writer.whispers).toEqual([]);
  },
  'language, place, vote with a reason, dismissal': async (slack) => {
    const user = slack.user();
    const answer = await slack.answerTo(user.mentions(slack.channel(), QUESTION));
    await user.presses(answer, '日本語');
    await slack.until(() => answer.wording.text.includes(IN_JAPANESE), 'the answer in Japanese');
    await user.presses(answer, 'English');
    await slack.until(() => answer.wording.text.includes(ANSWER), 'the answer in English');
    await user.presses(answer, 'Where does it say so?');
    const evidence = await slack.until(() => user.whispers[0], 'the place');
    expect(blocksOf(evidence)).toContain('Osaka');
    await user.presses(answer, '👎');
    const form = await slack.until(() => user.modal, 'the form');
    await user.submits(form, { reason: 'The day is missing.' });
    await slack.until(() => user.whispers[1], 'thanks');
    await user.presses(answer, 'Dismiss');
    await slack.until(() => answer.deleted, 'that the answer is gone');
  },
  'the home, its examples, suggested questions': async (slack) => {
    const user = slack.user();
    const direct = user.directMessages.id;
    user.opensHome();
    const home = await slack.until(() => user.home, 'the Home tab');
    expect(JSON.stringify(home.content)).toContain('Osaka');
    await user.presses(home, 'press:choice:0');
    await slack.until(() => saidIn(slack, direct)[0], 'an answer in direct messages');
    user.opensMessagesTab();
    const suggested = await slack.until(
      () => slack.record.prompts.find(({ channel }) => channel === direct),
      'suggested questions',
    );
    expect(suggested.shown).toBe(true);
  },
};

describe.each(['socket', 'http'] as const)('the program in Slack over %s', (mode) => {
  it(`knows ${Object.keys(SCENES).join('; ')}`, async () => {
    const { slack } = await serveSlack({ mode });
    for (const scene of Object.values(SCENES)) await scene(slack);
  });

  it('answers a mention in its thread, and what follows there, also after it has died', async () => {
    const served = await serveSlack({ mode });
    const { slack } = served;
    const user = slack.user();
    const channel = slack.channel({ name: 'general' });
    const asked = user.says(channel, `Tell me, @musubi: ${QUESTION}`);
    const answer = await slack.answerTo(asked);
    expect(answer.threadTs).toBe(asked.ts);
    expect(answer.wording.text).toContain(ANSWER);
    const next = user.says(channel, 'How long is the one with Kanagawa?', { thread: asked });
    expect((await slack.answerTo(next)).wording.text).toContain('5 years');
    await slack.settled();
    await served.crash();
    await served.startAgain();
    const last = user.says(channel, 'and Osaka?', { thread: asked });
    expect((await slack.answerTo(last)).wording.text).toContain('Osaka');
    expect(slack.repliesOfApp(channel.id, asked.ts)).toHaveLength(3);
  });

  it('pages through a list in its place', async () => {
    const { slack } = await serveSlack({ mode }, { RELEASES_DIR: 'releases' }, manyReleases());
    const user = slack.user();
    const question = 'Which partners does Minato University have?';
    const answer = await slack.answerTo(user.mentions(slack.channel(), question));
    expect(blocksOf(answer)).toContain('North Aoba');
    expect(blocksOf(answer)).not.toContain('West Pine');
    for (let page = 2; !blocksOf(answer).includes('West Pine'); page++) {
      const before = blocksOf(answer);
      await user.presses(answer, 'More');
      await slack.until(() => blocksOf(answer) !== before, `page ${page}`);
    }
    expect(saidBy(slack)).toHaveLength(1);
  });

  it('answers once, however often it is told, and no other bot', async () => {
    const served = await serveSlack({ mode });
    const { slack } = served;
    slack.dispatcher.mischief.duplicates = 4;
    const channel = slack.channel();
    slack.otherBot().says(channel, `<@${slack.workspace.bot.userId}> ${QUESTION}`);
    const asked = slack.user().mentions(channel, QUESTION);
    await slack.answerTo(asked);
    await slack.settled();
    await served.crash();
    await served.startAgain();
    expect(await served.musubi.kill('SIGTERM')).toBe(0);
    expect(saidBy(slack)).toHaveLength(1);
  });

  it.each([
    ['and nothing was said, answers', false],
    ['when it was just said, does not say it again', true],
  ])('having died between hearing and answering, %s', async (_, stored) => {
    const served = await serveSlack({ mode });
    const { slack } = served;
    slack.faults.add({ kind: 'silence', method: 'chat.postMessage', stored });
    const asked = slack.user().mentions(slack.channel(), QUESTION);
    await slack.until(() => slack.record.callsOf('chat.postMessage').length > 0, 'an attempt to answer');
    await served.crash();
    await served.startAgain();
    const answer = await slack.answerTo(asked);
    expect(answer.wording.text).toContain(ANSWER);
    expect(await served.musubi.kill('SIGTERM')).toBe(0);
    expect(slack.repliesOfApp(asked.channel, asked.ts)).toHaveLength(1);
  });

  it('tells neither tokens nor what people write', async () => {
    const { slack, musubi } = await serveSlack({ mode }, { LOG_LEVEL: 'info' });
    slack.faults.add({ kind: 'error', error: 'is_archived', method: 'chat.postMessage' });
    const user = slack.user();
    user.mentions(slack.channel(), QUESTION);
    await slack.until(() => user.whispers[0], 'that the bot may not post');
    expect(await musubi.kill('SIGTERM')).toBe(0);
    const told = musubi.stdout() + musubi.stderr();
    expect(told).not.toContain('Osaka');
    expect(told).not.toMatch(/x(?:ox[a-z]|app)-\w/);
    expect(musubi.stdout()).toBe('');
  });
});

describe('requests that Slack did not send now', () => {
  it('are refused', async () => {
    const { slack } = await serveSlack({ mode: 'http' });
    const user = slack.user();
    const channel = slack.channel();
    slack.dispatcher.hold();
    user.mentions(channel, QUESTION);
    const { envelope } = slack.record.deliveries[0]!;
    const statusOf = async (tampering: object): Promise<number> =>
      (await slack.http.send(envelope, tampering)).status;
    expect(await statusOf({ secret: 'f'.repeat(32) })).toBe(401);
    expect(await statusOf({ headers: { 'x-slack-signature': undefined } })).toBe(401);
    expect(await statusOf({ timeShift: -6 * 60 })).toBe(401);
    expect(await statusOf({ timeShift: 6 * 60 })).toBe(401);
    expect(slack.record.callsOf('chat.postMessage')).toEqual([]);
    expect(await statusOf({})).toBe(200);
    expect(await slack.http.verifyUrl('abc')).toMatchObject({ status: 200, body: '{"challenge":"abc"}' });
    expect((await slack.http.checkSsl()).status).toBe(200);
  });
});

describe('a token that Slack does not take', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'xoxb-0-0-wrong', 'OAuth & Permissions'],
    ['SLACK_APP_TOKEN', 'xapp-1-A0-0-wrong', 'Basic Information'],
  ])('%s: the program ends, and says where to mend it', async (variable, value, place) => {
    const { startFakeSlack } = await import('../fakes/slack/slack.js');
    const slack = await startFakeSlack();
    const { code, stderr, stdout } = await runMusubi(['start'], {
      env: { ...slack.env(), [variable]: value },
    });
    await slack.close();
    expect(code).toBe(1);
    expect(stderr).toContain(variable);
    expect(stderr).toContain(place);
    expect(stderr).not.toContain(value);
    expect(stdout).toBe('');
  });
});
