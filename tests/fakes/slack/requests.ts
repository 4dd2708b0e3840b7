import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.js';
import type { Responses } from './interactions/responses.js';
import { sendJson } from './webApi/responses.js';
import { handleResponse } from './webApi/responseUrl.js';
import type { WebApi } from './webApi/webApi.js';

/** Where a request goes: `/api/METHOD` is the Web API, `/response/ID` a response_url. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { webApi, responses, faults }: { webApi: WebApi; responses: Responses; faults: Faults },
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, area, rest = ''] = pathname.split('/');
  if (request.method !== 'POST' && area !== 'api') return sendJson(response, 405, { ok: false });
  if (area === 'api') return webApi.handle(rest, request, response);
  if (area === 'response') return handleResponse(rest, request, response, responses, faults);
  return sendJson(response, 404, { ok: false, error: 'not_found' });
}
