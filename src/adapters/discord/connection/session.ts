import { type Client, Events, type REST, RESTEvents } from 'discord.js';
import type { Turn } from '../../../core/chat/connectionLife.js';
import type { InFlight } from '../../../core/chat/inFlight.js';
import { Turns } from '../../../core/chat/turns.js';
import { describeError } from '../describeError.js';
import { listenForHappenings } from '../listeners/happenings.js';
import { listen } from '../listeners/listen.js';
import type { DiscordAdapterOptions } from '../options.js';
import { mayReadHistory } from '../posting/permissions.js';
import { createPoster } from '../posting/poster.js';
import { createClient, createPosts } from './client.js';
import { remedyOfClose, TOKEN_REFUSED } from './remedies.js';
import type { Services } from './services.js';

export interface SessionOptions extends DiscordAdapterOptions {
  readonly inFlight: InFlight;
  readonly stop: AbortSignal;
  readonly now: () => number;
  readonly newCode: () => string;
  readonly onTurn: (turn: Turn) => void;
}

/** The bot as it is in Discord: what takes events, and what they are handled with. */
export interface Session {
  readonly client: Client<true>;
  readonly services: Services;
}

/** Logs in, and resolves when the bot knows its servers. Rejects where Discord lets nobody in. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const client = createClient(options.config);
  watch(client, options);
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done));
  try {
    await client.login(options.config.token);
    const known = await untilStopped(ready, options.stop);
    return { client: known, services: serve(known, options) };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function untilStopped<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    stop.addEventListener('abort', () => fail(new Error('Musubi is being stopped')), { once: true });
    promise.then(done, fail);
  });
}

function serve(client: Client<true>, options: SessionOptions): Services {
  const posts = createPosts(options.config);
  watchToken(posts, options);
  const mayRead = (channel: string): boolean => mayReadHistory(client, channel);
  const poster = createPoster({ ...options, posts, me: client.user.id, mayRead });
  const services: Services = { ...options, client, rest: client.rest, poster, turns: new Turns() };
  listen(client, services);
  if (options.onHappening) listenForHappenings(client, options.onHappening);
  return services;
}

/** Tells how the connection goes; the library itself sees to connecting again. */
function watch(client: Client, { log, onTurn }: SessionOptions): void {
  client.on(Events.ShardReady, () => onTurn({ kind: 'ready' }));
  client.on(Events.ShardResume, () => onTurn({ kind: 'ready' }));
  client.on(Events.ShardReconnecting, () => onTurn({ kind: 'broken' }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const sentence = remedyOfClose(code);
    if (sentence) onTurn({ kind: 'off', sentence });
  });
  // Without a listener either would end the process.
  client.on(Events.Error, (error) => log.error({ err: describeError(error) }, 'a listener failed'));
  client.on(Events.ShardError, (error) => log.warn({ err: describeError(error) }, 'the gateway failed'));
  client.on(Events.Warn, (warning) =>
    log.warn({ warning: warning.slice(0, 200) }, 'Discord’s library warns'),
  );
  watchToken(client.rest, { log, onTurn });
}

/** A token that dies while the bot runs, and too many refusals. */
function watchToken(rest: REST, { log, onTurn }: Pick<SessionOptions, 'log' | 'onTurn'>): void {
  rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status === 401 && data.auth) onTurn({ kind: 'off', sentence: TOKEN_REFUSED });
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    log.warn({ count }, 'Discord has refused many requests within ten minutes');
  });
}
