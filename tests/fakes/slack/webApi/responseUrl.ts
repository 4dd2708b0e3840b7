import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults.js';
import type { Responses } from '../interactions/responses.js';
import { parsed } from '../json.js';
import { readBody } from './args.js';
import { sendJson } from './responses.js';

const GONE = new Set(['invalid_url', 'used_url', 'expired_url']);

/** A post to a response_url: needs no token, and takes JSON. Faults of `response_url` hit it. */
export async function handleResponse(
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  responses: Responses,
  faults: Faults,
): Promise<void> {
  const body = parsed((await readBody(request)).toString('utf8'));
  const fault = faults.next('response_url', undefined);
  const early = fault?.stored === true ? responses.respond(id, body) : undefined;
  if (fault !== undefined && fault.kind !== 'late') return faults.inflict(fault, response);
  await fault?.until;
  const outcome = early ?? responses.respond(id, body);
  if (outcome === 'ok') return sendJson(response, 200, { ok: true });
  return sendJson(response, GONE.has(outcome) ? 404 : 400, { ok: false, error: outcome });
}
