import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Chat } from '../../core/chat/chat.js';
import type { Inbox, Unfinished } from '../../core/chat/inbox.js';
import { InFlight } from '../../core/chat/inFlight.js';
import type { Adapter, AdapterHealth, ChannelHappening } from '../../core/ports/adapter.js';
import type { Log } from '../../core/ports/log.js';
import type { Measures } from '../../core/ports/measures.js';
import { whyNotListening } from '../../core/ports/notListening.js';
import type { Moment } from '../../core/ports.js';
import { identify, laterSentence } from './connection/identity.js';
import { appTokenRemedy } from './connection/remedies.js';
import { sdkLog } from './connection/sdkLog.js';
import { createSession, type Session } from './connection/session.js';
import { type Way, wayOf } from './connection/way.js';
import { createWeb, type SlackConfig, serverOf } from './connection/web.js';
import { platformErrorOf } from './outcomes.js';
import { PLATFORM, placeOf } from './place.js';
import { canPost } from './posting/canPost.js';
import { channelStanding } from './posting/channelStanding.js';
import { payloadOf } from './posting/payload.js';
import { answerQuestion } from './questions/answerQuestion.js';
import { questionIn } from './questions/question.js';

export interface SlackAdapterOptions {
  readonly config: SlackConfig;
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  /** Whatever happens to a channel, or to the workspace. */
  readonly onHappening?: (happening: ChannelHappening) => void;
  readonly now?: () => Moment;
  /** A code for a failure, to be told and to be found in the log. */
  readonly newCode?: () => string;
}

/** What is in flight at the end gets so long. */
const DRAIN_MS = 5_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** A sender asks again after so long while there is no connection. */
const NOT_CONNECTED = { kind: 'retry', afterMs: 5_000, error: 'not connected' } as const;

/** The bot in Slack: by Socket Mode, or over HTTP where a signing secret and a port are set. */
export function createSlackAdapter(options: SlackAdapterOptions): Adapter {
  return new SlackAdapter(options);
}

class SlackAdapter implements Adapter {
  readonly platform = PLATFORM;
  readonly #options: SlackAdapterOptions;
  readonly #now: () => Moment;
  readonly #inFlight = new InFlight();
  readonly #stopping = new AbortController();
  /** Ends what still waits when there is no more time. */
  readonly #stop = new AbortController();
  #session: Session | undefined;
  #health: AdapterHealth;

  constructor(options: SlackAdapterOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#health = { state: 'connecting', since: this.#now(), sentence: 'Slack is being connected to.' };
  }

  get health(): AdapterHealth {
    return this.#health;
  }

  async start(): Promise<void> {
    const way = wayOf(this.#options.config);
    if (way.kind === 'none') this.#off(way.sentence);
    else if ((await this.#connect(way)) === 'later') void this.#connectLater(way);
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
    if (!isDone) this.#options.log.warn({}, 'something of Slack is left to the next process');
    this.#stop.abort();
    await this.#session?.receiver.stop();
  }

  canPost: Adapter['canPost'] = async ({ id }) =>
    this.#session ? canPost(this.#session.services, id) : { kind: 'may' };

  standing: Adapter['standing'] = async ({ id }) =>
    this.#session ? channelStanding(this.#session.services, id) : 'not known';

  send: Adapter['send'] = async (channel, message, key, under) =>
    this.#session?.services.poster.send(placeOf(channel, under), payloadOf(message), key) ?? NOT_CONNECTED;

  update: Adapter['update'] = async (reference, message) =>
    this.#session?.services.poster.update(reference, payloadOf(message)) ?? NOT_CONNECTED;

  readBack: Adapter['readBack'] = async (channel, key, { under, since } = {}) =>
    this.#session?.services.poster.readBack(
      placeOf(channel, under),
      key,
      since === undefined ? undefined : (since / 1_000).toFixed(6),
    ) ?? { kind: 'cannot tell', why: NOT_CONNECTED.error };

  async #connectLater(way: Exclude<Way, { readonly kind: 'none' }>): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !this.#stopping.signal.aborted; pause *= 2) {
      const ms = Math.min(pause, LONGEST_PAUSE_MS);
      await setTimeout(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      if (this.#stopping.signal.aborted || (await this.#connect(way)) === 'done') return;
    }
  }

  /** `later`: it may work later as it is; else it works, or somebody has to do something first. */
  async #connect(way: Exclude<Way, { readonly kind: 'none' }>): Promise<'done' | 'later'> {
    const { config, log } = this.#options;
    const logger = sdkLog(log);
    const web = createWeb(config, logger);
    const found = await identify(web.calls, serverOf(config));
    if (found.kind !== 'identity') {
      return found.kind === 'off' ? this.#off(found.sentence) : this.#later(found.sentence);
    }
    const { identity: me } = found;
    const session = createSession({
      ...this.#options,
      way,
      me,
      web,
      logger,
      now: this.#now,
      newCode: this.#options.newCode ?? (() => randomBytes(4).toString('hex')),
      inFlight: this.#inFlight,
      stop: this.#stop.signal,
      onConnection: (state, error) => this.#onConnection(state, error),
      onEnd: (sentence) => this.#off(sentence),
    });
    try {
      this.#session = session;
      await session.receiver.start();
      this.#ready();
      log.info({ team: me.team, way: way.kind }, 'Slack is connected');
      return 'done';
    } catch (error) {
      return this.#refused(error, way);
    }
  }

  #refused(error: unknown, way: Way): 'done' | 'later' {
    const { code } = error as NodeJS.ErrnoException;
    if (way.kind === 'http') {
      return this.#off(whyNotListening(code ?? String(error), { variable: 'PORT', ...way }));
    }
    const remedy = appTokenRemedy(platformErrorOf(error) ?? '');
    return remedy ? this.#off(remedy) : this.#later(laterSentence(error, serverOf(this.#options.config)));
  }

  #onConnection(state: 'connected' | 'connecting', error: unknown): void {
    if (this.#health.state === 'off') return;
    const remedy = appTokenRemedy(platformErrorOf(error) ?? '');
    if (state === 'connected') this.#ready();
    else if (remedy) this.#off(remedy);
    else if (error === undefined) this.#later('The connection to Slack broke off, and is being made again.');
    else this.#later(laterSentence(error, serverOf(this.#options.config)));
  }

  #ready(): void {
    if (this.#health.state === 'ready') return;
    this.#health = { state: 'ready', since: this.#now() };
  }

  #later(sentence: string): 'later' {
    const { log } = this.#options;
    if (this.#health.state === 'connecting' && this.#health.sentence === sentence) return 'later';
    // Whoever runs the adapters tells of it, once.
    log.debug({ sentence }, 'Slack cannot be talked with');
    const since = this.#health.state === 'connecting' ? this.#health.since : this.#now();
    this.#health = { state: 'connecting', since, sentence };
    return 'later';
  }

  #off(sentence: string): 'done' {
    this.#options.log.debug({ sentence }, 'Slack is off');
    this.#health = { state: 'off', since: this.#now(), sentence };
    return 'done';
  }
}
