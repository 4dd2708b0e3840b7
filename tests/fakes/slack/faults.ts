import type { ServerResponse } from 'node:http';
import { seededRandom } from './random.js';
import { sendJson, tooMany } from './webApi/responses.js';

/** What is done to a call instead of an answer. */
export type FaultKind =
  /** 429, with `retryAfter` in its header if that is given. */
  | 'ratelimited'
  /** Status 500 with a text. */
  | 'internal error'
  /** No answer, ever; the connection stays open. */
  | 'silence'
  /** The connection is closed without an answer. */
  | 'connection dropped'
  /** Status 200 with a web page. */
  | 'web page'
  /** Status 200, `ok: false` and the error named `error`. */
  | 'error'
  /** The answer as it is, but only once `until` resolves. */
  | 'late';

export interface Fault {
  readonly kind: FaultKind;
  /** Whether the call is carried out before it fails. It is not, unless said. */
  readonly stored?: boolean;
  /** Only calls of this method; of every method where none is named. */
  readonly method?: string;
  /** Only calls about this channel. */
  readonly channel?: string;
  /** How many calls it hits; one, unless said. */
  readonly times?: number;
  /** How likely it hits a call that it could hit, from 0 to 1; surely, unless said. */
  readonly probability?: number;
  /** Whole seconds. */
  readonly retryAfter?: number;
  readonly error?: string;
  readonly until?: Promise<unknown>;
}

const PAGE = '<!DOCTYPE html><html><head><title>Server Error | Slack</title></head><body>Oops</body></html>';

/** The faults that are switched on, and what they do. */
export class Faults {
  private readonly random: () => number;
  private readonly active: { readonly fault: Fault; left: number }[] = [];

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  add(fault: Fault): void {
    this.active.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.active.length = 0;
  }

  /** The fault that hits this call, if one does. */
  next(method: string, channel: string | undefined): Fault | undefined {
    for (const each of this.active) {
      const { fault } = each;
      if (each.left <= 0 || (fault.method ?? method) !== method) continue;
      if (fault.channel !== undefined && fault.channel !== channel) continue;
      if (fault.probability !== undefined && this.random() >= fault.probability) continue;
      each.left -= 1;
      return fault;
    }
    return undefined;
  }

  /** Anything but an answer that is only late. */
  inflict({ kind, retryAfter, error = 'internal_error' }: Fault, response: ServerResponse): void {
    switch (kind) {
      case 'ratelimited':
        tooMany(response, retryAfter);
        break;
      case 'internal error':
        response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
        break;
      case 'silence':
      case 'late':
        break;
      case 'connection dropped':
        response.socket?.destroy();
        break;
      case 'web page':
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
        break;
      case 'error':
        sendJson(response, 200, { ok: false, error });
        break;
      default:
        kind satisfies never;
    }
  }
}
