import { onTestFinished } from 'vitest';
import { createDiscordAdapter } from '../../../src/adapters/discord/discordAdapter.js';
import type { Chat } from '../../../src/core/chat/chat.js';
import type { Inbox } from '../../../src/core/chat/inbox.js';
import type { Adapter, ChannelHappening } from '../../../src/core/ports/adapter.js';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/discord.js';
import type { Settings } from '../../fakes/discord/settings.js';
import { type Behind, startBehind } from '../behind.js';

export interface StandOptions {
  readonly settings?: Partial<Settings>;
  /** Stands between the adapter and the chat. */
  readonly chat?: (chat: Chat) => Chat;
  /** The commands are those of the first server alone. */
  readonly isInServer?: boolean;
  /** Starts no adapter: the test does. */
  readonly isIdle?: boolean;
}

/** A Discord of its own, with the bot in it. */
export interface Stand {
  readonly discord: FakeDiscord;
  readonly behind: Behind;
  readonly adapter: Adapter;
  /** What the adapter has told of channels and servers. */
  readonly happenings: readonly ChannelHappening[];
  /** The adapter is gone, and another process is there, over what was kept. */
  restart(): Promise<void>;
  /** Everything that happened was told, and is answered. */
  settled(): Promise<void>;
}

export async function startStand(options: StandOptions = {}): Promise<Stand> {
  const discord = await startFakeDiscord(options.settings);
  onTestFinished(() => discord.close());
  const env = discord.env(options.isInServer ? discord.guild() : undefined);
  let behind = await startBehind();
  const begun = new Set<Promise<void>>();
  const happenings: ChannelHappening[] = [];
  let adapter = create();
  onTestFinished(() => adapter.stop());
  if (!options.isIdle) await adapter.start();

  function create(): Adapter {
    const { chat, inbox, measures, log, store, platforms } = behind;
    const made = createDiscordAdapter({
      config: {
        token: env.DISCORD_TOKEN!,
        apiUrl: env.DISCORD_API_URL!,
        ...(env.DISCORD_GUILD_ID && { guildId: env.DISCORD_GUILD_ID }),
      },
      chat: options.chat?.(chat) ?? chat,
      inbox: noting(inbox, begun),
      measures,
      log,
      hashes: store.commands,
      onHappening: (happening) => void happenings.push(happening),
    });
    platforms.push(made);
    return made;
  }

  return {
    discord,
    happenings,
    get behind() {
      return behind;
    },
    get adapter() {
      return adapter;
    },
    restart: async () => {
      await adapter.stop();
      behind = await behind.restart();
      adapter = create();
      await adapter.start();
      for (const one of await behind.inbox.takeUnfinished('discord')) await adapter.takeUp(one);
    },
    settled: async () => {
      await discord.gateway.settled();
      await Promise.all(begun);
      await discord.until(() => isAnswered(discord), { what: 'that everything is answered' });
    },
  };
}

const isAnswered = ({ world, requests }: FakeDiscord): boolean =>
  [...world.interactions.values()].every(({ response, isWaiting }) => response && !isWaiting) &&
  requests.every(({ status }) => status !== undefined);

/** Notes each message that was taken until it is finished. */
function noting(inbox: Inbox, begun: Set<Promise<void>>): Inbox {
  return {
    ...inbox,
    receive: async (event) => {
      const receipt = await inbox.receive(event);
      if (!receipt) return undefined;
      let finished = (): void => undefined;
      begun.add(new Promise<void>((done) => (finished = done)));
      return { ...receipt, finish: (answer) => receipt.finish(answer).finally(finished) };
    },
  };
}
