import { setTimeout } from 'node:timers/promises';
import type { App, Logger, Receiver, ReceiverEvent } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import type { Log } from '../../../core/ports/log.js';
import { describeError } from '../describeError.js';
import { type Envelope, readEnvelope } from './envelope.js';
import { type SlackConfig, socketOptions } from './web.js';

/** Longer than the call that asks for a connection may take. */
const HELLO_MS = 20_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** How long Slack may take to close its side; then ours is cut. */
const CLOSE_MS = 1_000;

export interface SocketReceiverOptions {
  readonly config: SlackConfig & { readonly appToken: string };
  readonly logger: Logger;
  readonly log: Log;
  /** The connection came about again, or broke off. */
  readonly onChange: (state: 'connected' | 'connecting', error?: unknown) => void;
}

interface Taken {
  readonly ack: (response?: unknown) => Promise<void>;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

/**
 * Takes Slack's events over WebSockets. Each connection is a client of its own, which does not connect again
 * by itself: the library would wait five seconds over each of the disconnects that Slack asks for every few
 * hours, and gives up for good where the network is away for longer.
 */
export class SocketReceiver implements Receiver {
  readonly #options: SocketReceiverOptions;
  readonly #clients = new Set<SocketModeClient>();
  readonly #stopping = new AbortController();
  #app: App | undefined;

  constructor(options: SocketReceiverOptions) {
    this.#options = options;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Connects, once: rejects with Slack's error. From then on it goes on connecting by itself. */
  async start(): Promise<void> {
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#clients].map((client) => this.#close(client)));
  }

  /** Connects until there is a connection. */
  async #connectAgain(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !this.#stopping.signal.aborted; pause *= 2) {
      try {
        return await this.#connect();
      } catch (error) {
        this.#options.onChange('connecting', error);
        const ms = Math.min(pause, LONGEST_PAUSE_MS);
        await setTimeout(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      }
    }
  }

  async #connect(): Promise<void> {
    const { config, logger } = this.#options;
    const client = new SocketModeClient({
      appToken: config.appToken,
      logger,
      autoReconnectEnabled: false,
      clientOptions: socketOptions(config),
    });
    const replace = this.#replaceOnce();
    this.#listen(client, replace);
    try {
      await this.#hello(client);
    } catch (error) {
      await this.#close(client);
      throw error ?? new Error('the connection was closed before Slack had said hello');
    }
    if (this.#stopping.signal.aborted) return this.#close(client);
    this.#clients.add(client);
    client.on('disconnected', () => {
      this.#clients.delete(client);
      replace();
    });
    this.#options.onChange('connected');
  }

  /** Puts another connection in the place of one, however often it is called. */
  #replaceOnce(): () => void {
    let isReplaced = false;
    return () => {
      if (isReplaced || this.#stopping.signal.aborted) return;
      isReplaced = true;
      if (this.#clients.size === 0) this.#options.onChange('connecting');
      void this.#connectAgain();
    };
  }

  async #hello(client: SocketModeClient): Promise<void> {
    const deadline = new AbortController();
    const late = setTimeout(HELLO_MS, undefined, { signal: deadline.signal }).then(() => {
      throw new Error('Slack opened a connection and did not say hello');
    });
    // The race may be over before it ends.
    late.catch(() => undefined);
    try {
      await Promise.race([client.start(), late]);
    } finally {
      deadline.abort();
    }
  }

  /** The first call sends a close frame; a second one cuts what the other side does not close. */
  async #close(client: SocketModeClient): Promise<void> {
    const deadline = new AbortController();
    const closed = client.disconnect();
    const late = setTimeout(CLOSE_MS, undefined, { signal: deadline.signal }).then(
      () => client.disconnect(),
      () => undefined,
    );
    await Promise.race([closed, late]);
    deadline.abort();
    this.#clients.delete(client);
  }

  #listen(client: SocketModeClient, replace: () => void): void {
    const [handOn] = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('ws_message', (data: unknown, isBinary: boolean) => {
      const envelope = readEnvelope(data);
      if (envelope && !this.#isForBolt(client, envelope, replace)) return;
      void Promise.resolve(handOn?.(data, isBinary)).catch(this.#failed);
    });
    client.on('slack_event', (taken: Taken) => void this.#take(taken));
  }

  /** What the library cannot take: an envelope without an event is an unhandled rejection in it. */
  #isForBolt(
    client: SocketModeClient,
    { type, id, hasEvent, event }: Envelope,
    replace: () => void,
  ): boolean {
    if (type === 'disconnect') replace();
    if (type !== 'events_api' || hasEvent) return true;
    this.#options.log.warn({ event }, 'Slack sent something that is no event');
    if (id !== undefined) void acknowledge(client, id).catch(() => undefined);
    return false;
  }

  async #take({ ack, body, retry_num, retry_reason }: Taken): Promise<void> {
    const { log } = this.#options;
    const event: ReceiverEvent = {
      body,
      ack: onceOnly(async (response?: unknown) => {
        try {
          await ack(response);
        } catch (error) {
          // An answer that goes with it is said in another way; anything else Slack sends once more.
          if (response !== undefined) throw error;
          log.warn({ err: describeError(error) }, 'an event of Slack could not be acknowledged');
        }
      }),
      ...(retry_num === undefined ? {} : { retryNum: retry_num }),
      ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
    };
    try {
      await this.#app?.processEvent(event);
    } catch (error) {
      this.#failed(error);
    }
  }

  readonly #failed = (error: unknown): void =>
    this.#options.log.error(
      { err: describeError(error) },
      'an event of Slack was not taken, and is sent again',
    );
}

/** The library's way to send something over the connection is not in its types. */
function acknowledge(client: SocketModeClient, id: string): Promise<void> {
  return (client as unknown as { send(id: string): Promise<void> }).send(id);
}

function onceOnly(ack: (response?: unknown) => Promise<void>): (response?: unknown) => Promise<void> {
  let isDone = false;
  return async (response) => {
    if (isDone) return;
    isDone = true;
    await ack(response);
  };
}
