import { stateIn } from '../../../src/adapters/discord/posting/key.js';
import { parsePress } from '../../../src/core/chat/press.js';
import { everyComponent } from '../../fakes/discord/limits/components.js';
import type { StoredMessage } from '../../fakes/discord/world/messages.js';
import { describeAdapter, type Shown, type Stage } from '../contract.js';
import { type StandOptions, startStand } from './stand.js';

/** A message of the bot, with what it is on the platform. */
interface DiscordShown extends Shown {
  readonly message: StoredMessage;
}

const shown = (message: StoredMessage): DiscordShown => ({
  message,
  text: readable(JSON.stringify([message.content, message.embeds, message.components])),
});

/** As people see it: without what keeps signs from being markup. */
const readable = (text: string): string => text.replace(/\\\\([^0-9A-Za-z\s])/g, '$1');

async function openStage(options: StandOptions): Promise<Stage<StoredMessage>> {
  const stand = await startStand({ settings: { guilds: [{ name: 'Harbor' }] }, ...options });
  const { discord } = stand;
  const mika = discord.user('Mika');
  const channel = discord.channel();
  const isDirect = ({ channelId }: StoredMessage): boolean => channelId === mika.direct.id;
  const saidIn = (place: StoredMessage['channelId']): StoredMessage[] =>
    [...discord.world.messages.values()].filter(
      ({ channelId, authorId, isDeleted }) =>
        channelId === place && authorId === discord.world.bot.id && !isDeleted,
    );
  return {
    get adapter() {
      return stand.adapter;
    },
    get behind() {
      return stand.behind;
    },
    channel: { platform: 'discord', workspace: discord.guild().id, id: channel.id },
    mention: (text) => mika.mentions(channel, text),
    message: (text) => mika.writes(text),
    follow: (asked, text) => (isDirect(asked) ? mika.writes(text) : mika.mentions(channel, text)),
    edit: (asked, text) => mika.edits(asked, isDirect(asked) ? text : `<@${discord.world.bot.id}> ${text}`),
    command: async (words) => {
      const [name = '', question] = words.split(/ (.*)/);
      const asked = mika.command(channel, 'partners', name, { ...(question && { question }), private: true });
      await asked.reply();
    },
    press: async (on, kind) => {
      const { message } = on as DiscordShown;
      await mika.presses(message, buttonOf(message, kind)).response();
    },
    otherBotMentions: (text) => discord.user('Robot', { isBot: true }).mentions(channel, text),
    answersTo: (asked) =>
      saidIn(asked.channelId)
        .filter(({ referenceId }) => referenceId === asked.id)
        .map(shown),
    whispers: () =>
      saidIn(channel.id)
        .filter(({ onlyFor }) => onlyFor === mika.id)
        .map(shown),
    posts: () =>
      saidIn(channel.id)
        .filter(({ onlyFor, referenceId }) => !onlyFor && !referenceId)
        .map(shown),
    until: (condition, what) => discord.until<unknown>(condition, { what }) as Promise<never>,
    settled: stand.settled,
    repeatEvents: (times) => {
      discord.gateway.tellings = times + 1;
    },
    tooManyOnce: () => {
      const fault = { type: 'rate limited', scope: 'user', retryAfter: 0.2 } as const;
      discord.faults.on({ route: 'POST /channels/:channel/messages', fault });
    },
    restart: stand.restart,
  };
}

/** The id of the first button that does so. */
function buttonOf({ components }: StoredMessage, kind: string): string {
  const ids = [...everyComponent([], components)].flatMap(({ component: { custom_id: id } }) =>
    typeof id === 'string' ? [id] : [],
  );
  const found = ids.find((id) => parsePress(stateIn(id))?.kind === kind);
  if (found === undefined) throw new Error(`No button ${kind}: ${ids.join(' ')}`);
  return found;
}

describeAdapter<StoredMessage>({ platform: 'Discord', open: (options = {}) => openStage(options) });
