import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whether the process can do its work, for a machine that decides about it. */
export interface Readiness {
  readonly isReady: boolean;
  /** What is not ready, and what to do, a sentence each. */
  readonly sentences: readonly string[];
  /** Everything that was looked at, by its name. */
  readonly parts: Readonly<Record<string, { readonly state: string; readonly since: string }>>;
}

export interface HealthSources {
  readiness(): Promise<Readiness>;
  metrics: { readonly contentType: string; text(): Promise<string> };
}

export interface HealthPlace {
  readonly port: number;
  /** All addresses of this machine where it is left out. */
  readonly host?: string;
}

/** The server, or the sentence that says why it cannot listen. */
export type HealthResult =
  | { readonly kind: 'server'; readonly server: HealthServer }
  | { readonly kind: 'cannot'; readonly code: string };

export interface HealthServer {
  readonly address: AddressInfo;
  close(): Promise<void>;
}

interface Shown {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Answers `/healthz` (the process lives), `/readyz` (it can do its work: 200, else 503) and `/metrics`. */
export async function serveHealth(
  { port, host }: HealthPlace,
  sources: HealthSources,
): Promise<HealthResult> {
  const server = createServer((request, response) => void answer(request, response, sources));
  // Nobody sends anything long here.
  server.requestTimeout = 10_000;
  try {
    await listening(server, port, host);
  } catch (error) {
    return { kind: 'cannot', code: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
  };
  return { kind: 'server', server: { address: server.address() as AddressInfo, close } };
}

function listening(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, () => {
      server.off('error', fail);
      // What fails later is one request, not the process.
      server.on('error', () => undefined);
      done();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sources: HealthSources,
): Promise<void> {
  const { status, type, body } = await shown(request, sources).catch(() => json(500, { error: 'failed' }));
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function shown({ method, url = '/' }: IncomingMessage, sources: HealthSources): Promise<Shown> {
  const [path] = url.split('?', 1);
  if (method !== 'GET' && method !== 'HEAD') return json(405, { error: 'only GET and HEAD' });
  switch (path) {
    case '/healthz':
      return json(200, { alive: true });
    case '/readyz': {
      const { isReady, sentences, parts } = await sources.readiness();
      return json(isReady ? 200 : 503, { ready: isReady, sentences, ...parts });
    }
    case '/metrics':
      return { status: 200, type: sources.metrics.contentType, body: await sources.metrics.text() };
    default:
      return json(404, { error: 'there are /healthz, /readyz and /metrics' });
  }
}

const json = (status: number, content: object): Shown => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(content)}\n`,
});
