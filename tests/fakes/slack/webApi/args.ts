import type { IncomingMessage } from 'node:http';
import { isJson, type Json, parsed } from '../json.js';

/** The arguments of a call, as a form gives them: text, and JSON within text where something is nested. */
export class Args {
  readonly given: Json;

  constructor(given: Json) {
    this.given = given;
  }

  /** Nothing where it is missing or empty. */
  text(name: string): string | undefined {
    const value = this.given[name];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  number(name: string): number | undefined {
    const value = Number(this.text(name));
    return this.text(name) === undefined || Number.isNaN(value) ? undefined : value;
  }

  /** What the argument says as JSON; `undefined` where it is missing or no JSON. */
  json(name: string): unknown {
    const value = this.given[name];
    return typeof value === 'string' ? parsed(value) : value;
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }
}

/** Reads the body of a call: a form, JSON, or multipart with its files left out. */
export async function readArgs(request: IncomingMessage): Promise<Args> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
  if (type.startsWith('application/json')) {
    const given = parsed(body.toString('utf8'));
    return new Args({ ...query, ...(isJson(given) ? given : {}) });
  }
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return new Args({ ...query, ...Object.fromEntries(form) });
  }
  return new Args({ ...query, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) });
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
