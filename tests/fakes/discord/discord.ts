import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Holds } from '../holds.js';
import { Changes } from './changes.js';
import { Faults } from './faults/faults.js';
import { RateLimits } from './faults/rateLimits.js';
import { serveConnection } from './gateway/connection.js';
import { Gateway } from './gateway/gateway.js';
import { Happenings } from './happenings.js';
import { Person, type PersonOptions } from './people/person.js';
import type { Platform } from './platform.js';
import { restServer } from './rest/server.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { shown } from './shown.js';
import { buildGuild } from './world/build.js';
import type { FakeChannel } from './world/channels.js';
import type { FakeGuild } from './world/guilds.js';
import type { StoredMessage } from './world/messages.js';
import { World } from './world/world.js';

/** Starts a Discord on this machine alone; to be closed at the end. */
export async function startFakeDiscord(settings: Partial<Settings> = {}): Promise<FakeDiscord> {
  const platform = newPlatform({ ...DEFAULT_SETTINGS, ...settings });
  const server = restServer(platform);
  const sockets = acceptSockets(platform, server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  platform.gateway.origin = `ws://127.0.0.1:${port}`;
  return new FakeDiscord(platform, server, sockets, `http://127.0.0.1:${port}/api`);
}

function newPlatform(settings: Settings): Platform {
  const world = new World();
  for (const guild of settings.guilds) buildGuild(world, guild);
  const changes: Changes = new Changes(() => shown(platform));
  const platform: Platform = {
    settings,
    world,
    changes,
    gateway: new Gateway(world, settings, changes),
    faults: new Faults(settings.seed),
    holds: new Holds(),
    rateLimits: new RateLimits(world.clock, settings.rateLimits),
    requests: [],
  };
  return platform;
}

function acceptSockets({ gateway, changes }: Platform, server: Server): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket: Duplex, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    gateway.record.connections.push({ path: pathname });
    const isUnderstood =
      searchParams.get('v') === '10' &&
      searchParams.get('encoding') === 'json' &&
      !searchParams.has('compress');
    if (gateway.refusedConnections > 0 || !isUnderstood) {
      if (isUnderstood) gateway.refusedConnections -= 1;
      socket.end(
        `HTTP/1.1 ${isUnderstood ? '503 Service Unavailable' : '400 Bad Request'}\r\nConnection: close\r\n\r\n`,
      );
      changes.notify();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => serveConnection(gateway, accepted));
  });
  return sockets;
}

/** A Discord of one's own: what it holds, what can befall it, and who is there. */
export class FakeDiscord {
  readonly apiUrl: string;
  readonly world: Platform['world'];
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly rateLimits: RateLimits;
  readonly requests: Platform['requests'];
  readonly happens: Happenings;
  readonly #platform: Platform;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  readonly #people = new Map<string, Person>();

  constructor(platform: Platform, server: Server, sockets: WebSocketServer, apiUrl: string) {
    this.#platform = platform;
    this.#server = server;
    this.#sockets = sockets;
    this.apiUrl = apiUrl;
    this.world = platform.world;
    this.gateway = platform.gateway;
    this.faults = platform.faults;
    this.holds = platform.holds;
    this.rateLimits = platform.rateLimits;
    this.requests = platform.requests;
    this.happens = new Happenings(platform);
  }

  get token(): string {
    return this.#platform.settings.token;
  }

  /** What a process needs to find its way here; with a server, its commands are registered there. */
  env(guild?: FakeGuild): Record<string, string> {
    const here = { DISCORD_TOKEN: this.token, DISCORD_API_URL: this.apiUrl };
    return guild ? { ...here, DISCORD_GUILD_ID: guild.id } : here;
  }

  /** The server of this name; the first one, without. */
  guild(name?: string): FakeGuild {
    return named(this.world.guilds, name);
  }

  /** The channel of this name; the first one, without. */
  channel(name?: string, guild?: string): FakeChannel {
    return named(guild ? this.guild(guild).channels : this.world.channels, name);
  }

  /** The person of this name, who comes into being when first named. */
  user(name: string, options: PersonOptions = {}): Person {
    const person = this.#people.get(name) ?? new Person(this.#platform, name, options);
    this.#people.set(name, person);
    return person;
  }

  /** What the bot wrote into a channel for all to see, the oldest first. */
  said(channel: FakeChannel): StoredMessage[] {
    return this.world.messagesIn(channel.id).filter(({ authorId }) => authorId === this.world.bot.id);
  }

  /** What the bot wrote in reply to a message. */
  repliesTo(message: StoredMessage): StoredMessage[] {
    return this.world.repliesTo(message.id).filter(({ authorId }) => authorId === this.world.bot.id);
  }

  /** What `look` gives as soon as it gives something. */
  until<T>(look: () => T, options: { what?: string; milliseconds?: number } = {}): Promise<NonNullable<T>> {
    return this.#platform.changes.until(look, options);
  }

  /** The bot is connected and knows its servers. */
  async connected(): Promise<void> {
    await this.until(() => this.gateway.isConnected, { what: 'the bot on the gateway' });
  }

  async close(): Promise<void> {
    this.gateway.drop();
    this.#sockets.close();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

function named<T extends { readonly name: string }>(
  all: ReadonlyMap<string, T>,
  name: string | undefined,
): T {
  const found = [...all.values()].find((each) => name === undefined || each.name === name);
  if (found) return found;
  throw new Error(
    `There is no "${name}". There are: ${[...all.values()].map((each) => each.name).join(', ')}.`,
  );
}
