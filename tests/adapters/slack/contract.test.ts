import { parsePress } from '../../../src/core/chat/press.js';
import type { Ephemeral, Message } from '../../fakes/slack/world/model.js';
import { describeAdapter, type Shown, type Stage } from '../contract.js';
import { type Stand, type StandOptions, startStand } from './stand.js';

type Said = Message | Ephemeral;

/** A message of the bot, with what it is on the platform. */
interface SlackShown extends Shown {
  readonly said: Said;
}

const shown = (said: Said): SlackShown => ({
  said,
  text: `${said.wording.text}\n${JSON.stringify(said.wording.blocks ?? [])}`,
});

async function openStage(options: StandOptions): Promise<Stage<Message>> {
  const stand = await startStand(options);
  const { slack } = stand;
  const user = slack.user();
  const channel = slack.channel({ name: 'general' });
  const ofApp = ({ appId, deleted }: Message): boolean => appId === slack.world.app.id && !deleted;
  const saidIn = (place: string): Message[] =>
    slack.record.messages.all.filter((one) => one.channel === place && ofApp(one));
  const isDirect = (message: Message): boolean => message.channel === user.directMessages.id;
  return {
    get adapter() {
      return stand.adapter;
    },
    get behind() {
      return stand.behind;
    },
    channel: { platform: 'slack', workspace: slack.workspace.id, id: channel.id },
    mention: (text) => user.mentions(channel, text),
    message: (text) => user.asks(text),
    follow: (asked, text) =>
      isDirect(asked) ? user.asks(text) : user.mentions(channel, text, { thread: asked }),
    edit: (asked, text) => user.edits(asked, isDirect(asked) ? text : `@musubi ${text}`),
    command: async (words) => void (await user.command(channel, '/partners', words)),
    press: async (on, kind) => void (await user.presses((on as SlackShown).said, buttonOf(on, kind))),
    otherBotMentions: (text) => slack.otherBot().says(channel, `<@${slack.workspace.bot.userId}> ${text}`),
    answersTo: (asked) => {
      const thread = asked.threadTs ?? (isDirect(asked) ? undefined : asked.ts);
      const answers = saidIn(asked.channel).filter(
        ({ ts, threadTs }) => threadTs === thread && ts > asked.ts,
      );
      return answers.map(shown);
    },
    whispers: () => user.whispers.map(shown),
    posts: () =>
      saidIn(channel.id)
        .filter(({ threadTs }) => threadTs === undefined)
        .map(shown),
    until: (condition, what) => slack.until(condition, what),
    settled: () => settled(stand),
    repeatEvents: (times) => {
      slack.dispatcher.mischief.duplicates = times;
    },
    tooManyOnce: () => slack.faults.add({ kind: 'ratelimited', method: 'chat.postMessage', retryAfter: 1 }),
    restart: () => stand.restart(),
  };
}

async function settled({ slack }: Stand): Promise<void> {
  await slack.settled();
}

/** The value of the first button that does so. */
function buttonOf(on: Shown, kind: string): string {
  const values = [...on.text.matchAll(/"value":"([^"]+)"/g)].map(([, value = '']) => value);
  const found = values.find((value) => parsePress(value)?.kind === kind);
  if (found === undefined) throw new Error(`no button ${kind} in ${on.text}`);
  return found;
}

for (const mode of ['socket', 'http'] as const) {
  describeAdapter<Message>({
    platform: `Slack over ${mode}`,
    open: (options = {}) => openStage({ mode, ...options }),
  });
}
