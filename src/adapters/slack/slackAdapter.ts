import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Chat } from '../../core/chat/chat.js';
import {
  type Connection,
  ConnectionLife,
  NOT_CONNECTED,
  NOT_LOOKED_UP,
  type NoConnection,
  type Turn,
} from '../../core/chat/connectionLife.js';
import type { Inbox } from '../../core/chat/inbox.js';
import { answerUnfinished } from '../../core/chat/received.js';
import type { Adapter, AdapterHealth, ChannelHappening, SendingHabits } from '../../core/ports/adapter.js';
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

const PAUSE_MS = { first: 1_000, longest: 60_000 };

/** The bot in Slack: by Socket Mode, or over HTTP where a signing secret and a port are set. */
export function createSlackAdapter(options: SlackAdapterOptions): Adapter {
  return new SlackAdapter(options);
}

class SlackAdapter implements Adapter {
  readonly platform = PLATFORM;
  /** One message a second in a channel is what Slack promises to take. */
  readonly habits: SendingHabits = { paceMs: 1_020, remembersMs: 0 };
  readonly #options: SlackAdapterOptions;
  readonly #now: () => Moment;
  readonly #life: ConnectionLife<Session>;

  constructor(options: SlackAdapterOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#life = new ConnectionLife({
      name: 'Slack',
      log: options.log,
      now: this.#now,
      sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
      pauseMs: PAUSE_MS,
      connect: () => this.#connect(),
      close: ({ receiver }) => receiver.stop(),
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
    this.#life.session ? canPost(this.#life.session.services, id) : { kind: 'may' };

  standing: Adapter['standing'] = async ({ id }) =>
    this.#life.session ? channelStanding(this.#life.session.services, id) : 'not known';

  send: Adapter['send'] = async (channel, message, key, under) =>
    this.#life.session?.services.poster.send(placeOf(channel, under), payloadOf(message), key) ??
    NOT_CONNECTED;

  update: Adapter['update'] = async (reference, message) =>
    this.#life.session?.services.poster.update(reference, payloadOf(message)) ?? NOT_CONNECTED;

  readBack: Adapter['readBack'] = async (channel, key, { under, since } = {}) =>
    this.#life.session?.services.poster.readBack(
      placeOf(channel, under),
      key,
      since === undefined ? undefined : (since / 1_000).toFixed(6),
    ) ?? NOT_LOOKED_UP;

  async #connect(): Promise<Connection<Session>> {
    const { config, log } = this.#options;
    const way = wayOf(config);
    if (way.kind === 'none') return { kind: 'off', sentence: way.sentence };
    const logger = sdkLog(log);
    const web = createWeb(config, logger);
    const found = await identify(web.calls, serverOf(config));
    if (found.kind !== 'identity') return found;
    const { identity: me } = found;
    const session = createSession({
      ...this.#options,
      way,
      me,
      web,
      logger,
      now: this.#now,
      newCode: this.#options.newCode ?? (() => randomBytes(4).toString('hex')),
      onHappening: this.#options.onHappening ?? (() => undefined),
      inFlight: this.#life.inFlight,
      stop: this.#life.ended,
      onConnection: (state, error) => this.#life.turn(this.#turnOf(state, error)),
      onEnd: (sentence) => this.#life.turn({ kind: 'off', sentence }),
    });
    try {
      await session.receiver.start();
      log.info({ team: me.team, way: way.kind }, 'Slack is connected');
      return { kind: 'connected', session };
    } catch (error) {
      await session.receiver.stop();
      return this.#refused(error, way);
    }
  }

  #turnOf(state: 'connected' | 'connecting', error: unknown): Turn {
    if (state === 'connected') return { kind: 'ready' };
    return error === undefined ? { kind: 'broken' } : this.#unconnected(error);
  }

  #refused(error: unknown, way: Way): NoConnection {
    if (way.kind !== 'http') return this.#unconnected(error);
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return { kind: 'off', sentence: whyNotListening(code, { variable: 'PORT', ...way }) };
  }

  #unconnected(error: unknown): NoConnection {
    const remedy = appTokenRemedy(platformErrorOf(error) ?? '');
    if (remedy) return { kind: 'off', sentence: remedy };
    return { kind: 'later', sentence: laterSentence(error, serverOf(this.#options.config)) };
  }
}
