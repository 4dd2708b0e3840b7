import { Agent, fetch, type Response } from 'undici';
import type { Validators } from '../../../core/ports.js';
import { type Fetched, type FetchedPage, type FetchFailure, failure } from './fetched.js';
import { HostTurns } from './hostTurns.js';
import { guardedLookup, PrivateAddressError, privateHost } from './privateAddresses.js';
import { Robots } from './robots.js';

export interface FetcherOptions {
  /** Says who asks, with a way to reach them: `Musubi/0.1 (+https://example.org/contact)`. */
  readonly userAgent: string;
  /** Hosts that may be asked though their address is private: `intranet.example`. */
  readonly privateHosts: readonly string[];
  /** Between two requests to one host; by default two seconds. */
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
  readonly largestBytes?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Fetches pages politely: one at a time a host, within limits, and only what robots.txt allows. */
export interface Fetcher {
  get(url: string, validators?: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 5;
const DEFAULTS = { pauseMs: 2_000, timeoutMs: 20_000, largestBytes: 10 * 1024 * 1024 };

export function createFetcher(options: FetcherOptions): Fetcher {
  const settings = { ...DEFAULTS, ...options };
  const isAllowed = (host: string): boolean => settings.privateHosts.includes(host);
  const agent = new Agent({
    connect: { lookup: guardedLookup(isAllowed), timeout: settings.timeoutMs },
    connections: 1,
    headersTimeout: settings.timeoutMs,
    bodyTimeout: settings.timeoutMs,
  });
  const turns = new HostTurns(settings.pauseMs);
  const request = async (url: URL, validators: Validators): Promise<Fetched | { readonly to: string }> => {
    const hidden = privateHost(url);
    if (hidden !== undefined && !isAllowed(hidden)) return failure(privateSentence(url.href));
    return requestOnce(url, validators, { agent, ...settings });
  };
  const follow = async (start: string, validators: Validators, robots?: Robots): Promise<Fetched> => {
    let address = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const url = new URL(address);
      if (!/^https?:$/.test(url.protocol))
        return failure(`${start} leads to ${address}, which is no web page.`);
      const refused = await robots?.check(url);
      if (refused) return refused;
      const pauseMs = Math.max(settings.pauseMs, (await robots?.pauseMs(url)) ?? 0);
      const found = await turns.take(url.host, () => request(url, validators), pauseMs);
      if (!('to' in found)) return found;
      address = found.to;
    }
    return failure(`${start} leads on more than ${MOST_REDIRECTS} times.`);
  };
  const robots = new Robots({
    userAgent: settings.userAgent,
    now: settings.now,
    fetch: (url) => follow(url, {}),
  });
  return {
    get: async (url, validators = {}) => {
      if (!URL.canParse(url)) return failure(`"${url}" is no address.`);
      return follow(url, validators, robots);
    },
    close: () => agent.destroy(),
  };
}

interface Settings {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly largestBytes: number;
  readonly now: () => number;
}

async function requestOnce(
  url: URL,
  { etag, lastModified }: Validators,
  settings: Settings,
): Promise<Fetched | { readonly to: string }> {
  // The whole of it, so that a body which never ends, a byte now and then, ends too.
  const signal = AbortSignal.timeout(settings.timeoutMs);
  try {
    const response = await fetch(url.href, {
      dispatcher: settings.agent,
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': settings.userAgent,
        accept:
          'text/html,application/xhtml+xml,application/xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,text/plain;q=0.9,*/*;q=0.1',
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
      },
    });
    return await readResponse(url, response, settings);
  } catch (error) {
    const isPassing = !isPrivate(error);
    return failure(errorSentence(url, error, settings), { isPassing });
  }
}

async function readResponse(
  url: URL,
  response: Response,
  settings: Settings,
): Promise<Fetched | { readonly to: string }> {
  const { status, headers } = response;
  if (status === 200) return readBody(url, response, settings);
  await response.body?.cancel();
  if (status === 304) return { kind: 'not modified' };
  const location = headers.get('location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    return URL.canParse(location, url.href)
      ? { to: new URL(location, url).href }
      : failure(`${url.href} leads to "${location}", which is no address.`);
  }
  const retryAfterMs = retryAfter(headers.get('retry-after'), settings.now());
  return failure(`${url.href} answers ${status}.`, {
    status,
    isGone: status === 404 || status === 410,
    isPassing: status >= 500 || status === 429,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

async function readBody(
  url: URL,
  { body, headers }: Response,
  { largestBytes }: Settings,
): Promise<FetchedPage | FetchFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop lets go of the connection.
    if (size > largestBytes) return failure(`${url.href} is larger than ${largestBytes / 1024 / 1024} MB.`);
    chunks.push(chunk);
  }
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.map((one) => /^charset="?([\w.:-]{1,40})"?$/i.exec(one)?.[1]).find(Boolean);
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    kind: 'page',
    bytes: Buffer.concat(chunks),
    url: url.href,
    type: type.toLowerCase(),
    ...(charset ? { charset } : {}),
    validators: {
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
    },
  };
}

/** `120` seconds, or a date. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,7}$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const privateSentence = (address: string): string =>
  `${address} is on a private network: name its host in "privateHosts" where that is meant.`;

function isPrivate(error: unknown): boolean {
  if (error instanceof PrivateAddressError) return true;
  return error instanceof Error && isPrivate(error.cause);
}

function errorSentence(url: URL, error: unknown, { timeoutMs }: Settings): string {
  if (isPrivate(error)) return privateSentence(url.href);
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError' || /TIMEOUT/.test(codeOf(one)))
      return `${url.href} did not answer within ${timeoutMs / 1_000} seconds.`;
    const reason = REASONS[codeOf(one)];
    if (reason !== undefined) return `${url.href} cannot be reached: ${reason}.`;
  }
  const last = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `${url.href} cannot be reached (${last instanceof Error ? last.message : String(last)}).`;
}

const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code ?? '');

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'names cannot be looked up at the moment',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was dropped',
  UND_ERR_SOCKET: 'the connection was dropped',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody',
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another host's",
};
