import type { IncomingMessage } from 'node:http';
import type { Json } from '../limits/checks.js';

/** A request to the REST interface, read to its end. */
export interface RestRequest {
  readonly method: string;
  /** Behind the version, decoded: `/channels/1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** The JSON of the body, or of its `payload_json`. */
  readonly body: unknown;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/** A request and what came of it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** The route that it matched: `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly body: Json;
  readonly at: number;
  /** The status that was answered; missing where none was. */
  status?: number;
  /** Discord's code of an error. */
  code?: number;
}

const VERSIONED = /^\/api\/v10(?=\/)/;

/** The request, or undefined where it is to nothing of version 10 or its body is no JSON. */
export async function readRequest(incoming: IncomingMessage): Promise<RestRequest | undefined> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
  const bytes = await bytesOf(incoming);
  if (!VERSIONED.test(pathname)) return undefined;
  const read = await bodyOf(bytes, incoming.headers['content-type'] ?? '');
  return {
    method: incoming.method ?? 'GET',
    path: pathname.replace(VERSIONED, '').split('/').map(decodeURIComponent).join('/'),
    query: searchParams,
    authorization: incoming.headers.authorization,
    ...read,
  };
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function bodyOf(bytes: Buffer, contentType: string): Promise<Pick<RestRequest, 'body' | 'files'>> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!contentType.startsWith('multipart/form-data')) return { body: json(bytes.toString()), files: [] };
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const files = [...form.values()].filter((value) => typeof value !== 'string').map(({ name }) => name);
  return { body: json(String(form.get('payload_json') ?? '{}')), files };
}

/** A body that is no JSON is one that no route takes. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
