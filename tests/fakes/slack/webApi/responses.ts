import type { ServerResponse } from 'node:http';
import type { Json } from '../json.js';

export function sendJson(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** 429, with the seconds to wait where they are given. */
export function tooMany(response: ServerResponse, retryAfter?: number): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  sendJson(response, 429, { ok: false, error: 'ratelimited' });
}
