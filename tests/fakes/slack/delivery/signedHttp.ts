import { createHmac } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type Json, parsed } from '../json.js';
import type { World } from '../world/world.js';
import type { Attempt, Envelope, Retry, Transport } from './delivery.js';

/** How a request differs from what Slack sends. */
export interface Tampering {
  /** Seconds added to the time of the request: negative for an old one that is replayed. */
  readonly timeShift?: number;
  /** Signed with this instead of the app's secret. */
  readonly secret?: string;
  /** Headers that are set to something else, or left out where they are `undefined`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Events, commands and interactions as signed requests to the app's address. */
export class SignedHttp implements Transport {
  /** How long the app may take to answer, in milliseconds. */
  ackTimeout = 3000;
  /** Where the app listens, such as `http://127.0.0.1:4010/slack/events`. */
  target = '';
  private readonly world: World;
  private readonly agent = new Agent({ keepAlive: true });

  constructor(world: World) {
    this.world = world;
  }

  async attempt(envelope: Envelope, retry: Retry | undefined): Promise<Attempt> {
    const headers = retry && {
      'x-slack-retry-num': String(retry.number),
      'x-slack-retry-reason': retry.reason,
    };
    const sent = this.post(contentOf(envelope), contentType(envelope), headers && { headers });
    const answer = await sent.catch((error: Error) => error);
    if (answer instanceof Error) return { outcome: 'failed', reason: reasonOf(answer) };
    if (answer.status < 200 || answer.status > 299) {
      return { outcome: 'failed', reason: 'http_error', status: answer.status };
    }
    return { outcome: 'acknowledged', response: saidBy(answer) };
  }

  /** Asks the app to prove that the address is its own. */
  verifyUrl(challenge: string, tampering: Tampering = {}): Promise<HttpAnswer> {
    const body = { type: 'url_verification', token: this.world.app.verificationToken, challenge };
    return this.post(JSON.stringify(body), JSON_TYPE, tampering);
  }

  /** Asks without any signature whether somebody is there, as Slack does for a command's address. */
  checkSsl(): Promise<HttpAnswer> {
    const headers = { 'x-slack-signature': undefined, 'x-slack-request-timestamp': undefined };
    const form = new URLSearchParams({ ssl_check: '1', token: this.world.app.verificationToken });
    return this.post(form.toString(), FORM, { headers });
  }

  /** Sends an envelope once, changed as is said, and gives what came back. */
  send(envelope: Envelope, tampering: Tampering = {}): Promise<HttpAnswer> {
    return this.post(contentOf(envelope), contentType(envelope), tampering);
  }

  /** Sends this body, signed. */
  post(body: string, type: string, tampering: Tampering = {}): Promise<HttpAnswer> {
    const timestamp = String(this.world.seconds() + (tampering.timeShift ?? 0));
    const secret = tampering.secret ?? this.world.app.signingSecret;
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const headers = {
      'content-type': type,
      'x-slack-signature': signature,
      'x-slack-request-timestamp': timestamp,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...tampering.headers,
    };
    return this.exchange(body, headers);
  }

  async close(): Promise<void> {
    this.agent.destroy();
  }

  private exchange(body: string, headers: Readonly<Record<string, string | undefined>>): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const sent = request(this.target, { method: 'POST', agent: this.agent, headers: present(headers) });
      sent.setTimeout(this.ackTimeout, () => sent.destroy(new Error('timeout')));
      sent.on('error', reject);
      sent.on('response', (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
        );
      });
      sent.end(body);
    });
  }
}

function contentType({ kind }: Envelope): string {
  return kind === 'events_api' ? JSON_TYPE : FORM;
}

/** An event is JSON, a command a flat form, an interaction a form with JSON in its `payload`. */
function contentOf({ kind, body }: Envelope): string {
  if (kind === 'events_api') return JSON.stringify(body);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return new URLSearchParams(body as Record<string, string>).toString();
}

/** What the app answered with: JSON where it says so, else a text, else nothing. */
function saidBy({ body, headers }: HttpAnswer): unknown {
  if (body === '') return undefined;
  return (headers['content-type'] ?? '').startsWith(JSON_TYPE)
    ? parsed(body)
    : ({ text: body } satisfies Json);
}

function reasonOf(error: Error): string {
  return error.message === 'timeout' ? 'http_timeout' : 'connection_failed';
}

function present(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(kept);
}
