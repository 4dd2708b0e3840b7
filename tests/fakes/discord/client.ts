import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from './discord.js';
import type { Settings } from './settings.js';

/** A fake Discord that ends with the test. */
export async function fakeDiscord(settings: Partial<Settings> = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(settings);
  onTestFinished(() => discord.close());
  return discord;
}

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The real client, told nothing but where Discord is. */
export function client(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const made = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });
  // As in any program: an error that nobody hears ends the process.
  made.on(Events.Error, () => undefined);
  made.on(Events.ShardError, () => undefined);
  onTestFinished(() => made.destroy());
  return made;
}

/** The real client, logged in and ready. */
export async function readyClient(
  discord: FakeDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const made = client(discord, options);
  const ready = new Promise((done) => made.once(Events.ClientReady, done));
  await made.login(discord.token);
  await ready;
  return made as Client<true>;
}

/** Shards that identify as soon as they can, and do not wait five seconds for one another. */
export const AT_ONCE: Partial<ClientOptions> = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
};

export interface Heard {
  /** What was written, without the mention that it begins with. */
  readonly texts: readonly string[];
  /** Resolves when this text was heard. */
  upTo(text: string): Promise<void>;
}

/** What a bot hears of messages. */
export function heardBy(bot: Client): Heard {
  const texts: string[] = [];
  let look = (): void => undefined;
  bot.on(Events.MessageCreate, ({ content }) => {
    texts.push(content.replace(/^<@\d+> /, ''));
    look();
  });
  return {
    texts,
    upTo: (text) =>
      new Promise((done) => {
        look = () => {
          if (texts.includes(text)) done();
        };
        look();
      }),
  };
}
