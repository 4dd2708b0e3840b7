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
