import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Unfinished } from '../../core/chat/inbox.js';
import { InFlight } from '../../core/chat/inFlight.js';
import type { Adapter, AdapterHealth } from '../../core/ports/adapter.js';
import type { Moment } from '../../core/ports.js';
import { registerCommands } from './commands/register.js';
import { serverOf } from './connection/config.js';
import { laterSentence, remedyOf } from './connection/remedies.js';
import { openSession, type Session, type Turn } from './connection/session.js';
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

/** What is in flight at the end gets so long. */
const DRAIN_MS = 5_000;
/** Each try is an identify, of which there are a thousand a day. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;
/** A sender asks again after so long while there is no connection. */
const NOT_CONNECTED = { kind: 'retry', afterMs: 5_000, error: 'not connected' } as const;

/** The bot in Discord. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  return new DiscordAdapter(options);
}

class DiscordAdapter implements Adapter {
  readonly platform = PLATFORM;
  readonly #options: DiscordAdapterOptions;
  readonly #now: () => Moment;
  readonly #inFlight = new InFlight();
  readonly #stopping = new AbortController();
  /** Ends what still waits when there is no more time. */
  readonly #stop = new AbortController();
  #session: Session | undefined;
  #health: AdapterHealth;

  constructor(options: DiscordAdapterOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#health = { state: 'connecting', since: this.#now(), sentence: 'Discord is being connected to.' };
  }

  get health(): AdapterHealth {
    return this.#health;
  }

  async start(): Promise<void> {
    if ((await this.#connect()) === 'later') void this.#connectLater();
  }

  async takeUp({ event, receipt, mayBeAnswered }: Unfinished): Promise<void> {
    const question = questionIn(event);
    const services = this.#session?.services;
    if (!services) return;
    if (!question) return receipt.finish().catch(() => undefined);
    const received = { question, receipt, at: event.receivedAt, mayBeAnswered };
    await this.#inFlight.run(() => answerQuestion(services, received)).catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const late = new AbortController();
    const tooLate = setTimeout(DRAIN_MS, undefined, { signal: late.signal }).catch(() => undefined);
    const isDone = await this.#inFlight.close(tooLate);
    late.abort();
    if (!isDone) this.#options.log.warn({}, 'something of Discord is left to the next process');
    this.#stop.abort();
    await this.#session?.client.destroy();
  }

  canPost: Adapter['canPost'] = async ({ id }) =>
    this.#session ? canPost(this.#session.client, id, this.#now()) : { kind: 'may' };

  standing: Adapter['standing'] = async (channel) =>
    this.#session ? channelStanding(this.#session.services, channel) : 'not known';

  send: Adapter['send'] = async ({ id }, message, key, under) => {
    if (!this.#session) return NOT_CONNECTED;
    const { client, services } = this.#session;
    const payload = renderMessage(message, { mayEmbed: mayEmbed(client, id) });
    const replyTo = under === undefined ? undefined : readMessageKey(under)?.id;
    return services.poster.send({ channel: id, ...(replyTo && { replyTo }) }, withKey(payload, key), key);
  };

  update: Adapter['update'] = async (reference, message) =>
    this.#session?.services.poster.update(reference, renderMessage(message)) ?? NOT_CONNECTED;

  readBack: Adapter['readBack'] = async ({ id }, key, { since } = {}) =>
    this.#session?.services.poster.readBack(id, key, since) ?? {
      kind: 'cannot tell',
      why: NOT_CONNECTED.error,
    };

  async #connectLater(): Promise<void> {
    const { signal } = this.#stopping;
    for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause *= 2) {
      await setTimeout(Math.min(pause, LONGEST_PAUSE_MS), undefined, { signal }).catch(() => undefined);
      if (signal.aborted || (await this.#connect()) === 'done') return;
    }
  }

  /** `later`: it may work later as it is; else it works, or somebody has to do something first. */
  async #connect(): Promise<'done' | 'later'> {
    const { config, log } = this.#options;
    try {
      this.#session = await openSession({
        ...this.#options,
        now: this.#now,
        newCode: this.#options.newCode ?? (() => randomBytes(4).toString('hex')),
        inFlight: this.#inFlight,
        stop: this.#stop.signal,
        onTurn: (turn) => this.#turn(turn),
      });
    } catch (error) {
      const remedy = remedyOf(error);
      return remedy ? this.#off(remedy) : this.#later(laterSentence(error, serverOf(config)));
    }
    await this.#register(this.#session);
    this.#ready();
    log.info({ bot: this.#session.client.user.id }, 'Discord is connected');
    return 'done';
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

  #turn(turn: Turn): void {
    if (this.#health.state === 'off' || this.#stopping.signal.aborted) return;
    if (turn.kind === 'off') this.#off(turn.sentence);
    else if (turn.kind === 'connecting')
      this.#later('The connection to Discord broke off, and is being made again.');
    else if (this.#session) this.#ready();
  }

  #ready(): void {
    if (this.#health.state === 'connecting') this.#health = { state: 'ready', since: this.#now() };
  }

  #later(sentence: string): 'later' {
    if (this.#health.state === 'connecting' && this.#health.sentence === sentence) return 'later';
    // Whoever runs the adapters tells of it, once.
    this.#options.log.debug({ sentence }, 'Discord cannot be talked with');
    const since = this.#health.state === 'connecting' ? this.#health.since : this.#now();
    this.#health = { state: 'connecting', since, sentence };
    return 'later';
  }

  #off(sentence: string): 'done' {
    this.#options.log.debug({ sentence }, 'Discord is off');
    this.#health = { state: 'off', since: this.#now(), sentence };
    return 'done';
  }
}
