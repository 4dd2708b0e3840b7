import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type Connection,
  ConnectionLife,
  NOT_CONNECTED,
  NOT_LOOKED_UP,
} from '../../core/chat/connectionLife.js';
import { answerUnfinished } from '../../core/chat/received.js';
import type { Adapter, AdapterHealth, SendingHabits } from '../../core/ports/adapter.js';
import type { Moment } from '../../core/ports.js';
import { registerCommands } from './commands/register.js';
import { serverOf } from './connection/config.js';
import { laterSentence, remedyOf } from './connection/remedies.js';
import { openSession, type Session } from './connection/session.js';
import { describeError } from './describeError.js';
import type { DiscordAdapterOptions } from './options.js';
import { PLATFORM, readMessageKey } from './place.js';
import { canPost } from './posting/canPost.js';
import { channelStanding } from './posting/channelStanding.js';
import { withKey } from './posting/key.js';
import { mayEmbed } from './posting/permissions.js';
import { answerQuestion } from './questions/answerQuestion.js';
import { questionIn } from './questions/question.js';
import { renderMessage } from './render/render.js';

/** Each try is an identify, of which there are a thousand a day. */
const PAUSE_MS = { first: 5_000, longest: 300_000 };

/** The bot in Discord. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  return new DiscordAdapter(options);
}

class DiscordAdapter implements Adapter {
  readonly platform = PLATFORM;
  /** Discord forgets a nonce after “a few minutes”. */
  readonly habits: SendingHabits = { paceMs: 0, remembersMs: 60_000 };
  readonly #options: DiscordAdapterOptions;
  readonly #now: () => Moment;
  readonly #life: ConnectionLife<Session>;

  constructor(options: DiscordAdapterOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#life = new ConnectionLife({
      name: 'Discord',
      log: options.log,
      now: this.#now,
      sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
      pauseMs: PAUSE_MS,
      connect: () => this.#connect(),
      close: ({ client }) => client.destroy(),
    });
  }

  get health(): AdapterHealth {
    return this.#life.health;
  }

  start: Adapter['start'] = () => this.#life.start();

  stop: Adapter['stop'] = () => this.#life.stop();

  takeUp: Adapter['takeUp'] = async (unfinished) => {
    const { session, inFlight } = this.#life;
    if (!session) return;
    await answerUnfinished(unfinished, questionIn, (received) =>
      inFlight.run(() => answerQuestion(session.services, received)),
    );
  };

  canPost: Adapter['canPost'] = async ({ id }) =>
    this.#life.session ? canPost(this.#life.session.client, id, this.#now()) : { kind: 'may' };

  standing: Adapter['standing'] = async (channel) =>
    this.#life.session ? channelStanding(this.#life.session.services, channel) : 'not known';

  send: Adapter['send'] = async ({ id }, message, key, under) => {
    if (!this.#life.session) return NOT_CONNECTED;
    const { client, services } = this.#life.session;
    const payload = renderMessage(message, { mayEmbed: mayEmbed(client, id) });
    const replyTo = under === undefined ? undefined : readMessageKey(under)?.id;
    return services.poster.send({ channel: id, ...(replyTo && { replyTo }) }, withKey(payload, key), key);
  };

  update: Adapter['update'] = async (reference, message) => {
    const { session } = this.#life;
    if (!session) return NOT_CONNECTED;
    const { client, services } = session;
    const channel = readMessageKey(reference)?.channel ?? '';
    return services.poster.update(reference, renderMessage(message, { mayEmbed: mayEmbed(client, channel) }));
  };

  readBack: Adapter['readBack'] = async ({ id }, key, { since } = {}) =>
    this.#life.session?.services.poster.readBack(id, key, since) ?? NOT_LOOKED_UP;

  async #connect(): Promise<Connection<Session>> {
    const { config, log } = this.#options;
    try {
      const session = await openSession({
        ...this.#options,
        now: this.#now,
        newCode: this.#options.newCode ?? (() => randomBytes(4).toString('hex')),
        inFlight: this.#life.inFlight,
        stop: this.#life.ended,
        onTurn: (turn) => this.#life.turn(turn),
      });
      await this.#register(session);
      log.info({ bot: session.client.user.id }, 'Discord is connected');
      return { kind: 'connected', session };
    } catch (error) {
      const remedy = remedyOf(error);
      if (remedy) return { kind: 'off', sentence: remedy };
      return { kind: 'later', sentence: laterSentence(error, serverOf(config)) };
    }
  }

  /** Without new commands the bot answers all the same. */
  async #register({ client }: Session): Promise<void> {
    const { config, hashes, log } = this.#options;
    try {
      const done = await registerCommands({
        rest: client.rest,
        application: client.application.id,
        ...(config.guildId && { guildId: config.guildId }),
        ...(hashes && { hashes }),
      });
      log.info({ scope: config.guildId ?? 'global' }, `the commands of Discord are ${done}`);
    } catch (error) {
      log.error({ err: describeError(error) }, 'the commands of Discord could not be registered');
    }
  }
}
