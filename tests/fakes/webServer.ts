import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a page of the server is: its text, its bytes, or what it does with a request. */
export type Page =
  | string
  | Uint8Array
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface WebServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The same by name. */
  readonly localUrl: string;
  /** What is at a path; changed while it runs. Other paths are not found. */
  readonly pages: Map<string, Page>;
  /** Each request so far, by its path, with its headers. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** The most requests that were open at once. */
  mostAtOnce(): number;
}

/** A web server on this machine alone, closed after the test. */
export async function startWebServer(pages: Readonly<Record<string, Page>> = {}): Promise<WebServer> {
  const known = new Map(Object.entries(pages));
  const requests: WebServer['requests'] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    open++;
    most = Math.max(most, open);
    response.on('close', () => open--);
    answer(known.get(path), request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    localUrl: `http://localhost:${port}`,
    pages: known,
    requests,
    mostAtOnce: () => most,
  };
}

function answer(page: Page | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (page === undefined) response.writeHead(404).end('not here');
  else if (typeof page === 'function') page(request, response);
  else if (typeof page === 'string' || page instanceof Uint8Array)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  else response.writeHead(page.status ?? 200, page.headers ?? {}).end(page.body ?? '');
}
