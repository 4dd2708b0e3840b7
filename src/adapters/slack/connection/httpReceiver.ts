import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  type App,
  HTTPReceiver,
  HTTPReceiverDeferredRequestError,
  type Logger,
  type Receiver,
} from '@slack/bolt';

/** The path that Slack is told to send to. */
export const EVENTS_PATH = '/slack/events';

const FUTURE_SECONDS = 5 * 60;
/** Slack's requests have some kilobytes; whoever sends more is not Slack. */
const LARGEST_BYTES = 1024 * 1024;

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly host?: string;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Takes Slack's signed requests. Bolt refuses old timestamps and wrong signatures; this one also refuses a
 * timestamp from the future, by which a request that was caught could be sent again and again.
 */
export class HttpReceiver implements Receiver {
  readonly #options: HttpReceiverOptions;
  readonly #bolt: HTTPReceiver;
  readonly #server = createServer((request, response) => this.#take(request, response));

  constructor(options: HttpReceiverOptions) {
    const { signingSecret, logger } = options;
    this.#options = options;
    this.#bolt = new HTTPReceiver({ signingSecret, logger, endpoints: [EVENTS_PATH] });
  }

  init(app: App): void {
    this.#bolt.init(app);
  }

  /** Rejects where the port cannot be listened on. */
  async start(): Promise<void> {
    const { port, host } = this.#options;
    this.#server.listen({ port, host });
    await once(this.#server, 'listening');
  }

  /** Answers what has come in, and takes no more. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeIdleConnections();
    await closed;
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    try {
      if (Number(request.headers['content-length']) > LARGEST_BYTES) refuse(response, 413);
      else if (this.#isFromFuture(request)) refuse(response, 401);
      else this.#bolt.requestListener(request, response);
    } catch (error) {
      // Another path, or no POST.
      const isElsewhere = error instanceof HTTPReceiverDeferredRequestError;
      if (!isElsewhere) this.#options.logger.error(error);
      refuse(response, isElsewhere ? 404 : 500);
    }
  }

  #isFromFuture({ headers }: IncomingMessage): boolean {
    const sent = Number(headers['x-slack-request-timestamp']);
    return sent > this.#options.now() / 1_000 + FUTURE_SECONDS;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
