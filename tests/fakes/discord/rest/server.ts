import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HeldRequest } from '../../holds.js';
import { faultAfter, faultBefore, type Silence } from '../faults/faultAnswer.js';
import { asObject } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import { failure, type RestAnswer, unauthorized } from './answer.js';
import { type RecordedRequest, type RestRequest, readRequest } from './request.js';
import { type Matched, matchRoute } from './router.js';
import { ROUTES } from './routes.js';

/** The REST interface: it listens to nothing yet. */
export function restServer(platform: Platform): Server {
  return createServer((incoming, outgoing) => {
    serve(platform, incoming, outgoing).catch((error: Error) => {
      // Nobody sees a fault of the fake itself unless it is told.
      outgoing.writeHead(500, { 'Content-Type': 'application/json' });
      outgoing.end(JSON.stringify({ message: `The fake failed: ${error.stack}`, code: 0 }));
    });
  });
}

async function serve(platform: Platform, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await readRequest(incoming);
  const matched = request && matchRoute(ROUTES, request);
  if (!request || !matched) {
    send(outgoing, { status: 404, body: { message: '404: Not Found', code: 0 } });
    return;
  }
  const recorded = record(platform, request, matched.route.name);
  const held = heldAs(matched, incoming.socket.remotePort);
  const answer = await answerTo(platform, request, matched, held);
  if (answer === 'drop') outgoing.destroy();
  else if (answer !== 'hang') {
    recorded.status = answer.status;
    const { code } = asObject(answer.body);
    if (answer.status >= 400 && typeof code === 'number') recorded.code = code;
    outgoing.once('finish', () => void platform.holds.reached('answered', held));
    send(outgoing, answer);
  }
  platform.changes.notify();
}

const heldAs = ({ route, params: { channel } }: Matched, port: number | undefined): HeldRequest => ({
  name: route.name,
  ...(channel !== undefined && { channel }),
  ...(port !== undefined && { port }),
});

/** What the request is answered with, when whoever holds it lets it go on. */
async function answerTo(
  platform: Platform,
  request: RestRequest,
  matched: Matched,
  held: HeldRequest,
): Promise<RestAnswer | Silence> {
  const { holds, changes } = platform;
  const arrived = holds.reached('arrived', held);
  if (arrived && (await arrived) === 'drop') return 'drop';
  const answer = pass(platform, request, matched);
  const isDone = answer !== 'drop' && answer !== 'hang' && answer.status < 300;
  const done = isDone ? holds.reached('done', held) : undefined;
  if (!done) return answer;
  changes.notify();
  return (await done) === 'drop' ? 'drop' : answer;
}

function record(platform: Platform, { method, path, body }: RestRequest, route: string): RecordedRequest {
  const recorded = { method, path, route, body: asObject(body), at: platform.world.clock.now() };
  platform.requests.push(recorded);
  return recorded;
}

/** Token, limits, faults, then the route itself. */
function pass(platform: Platform, request: RestRequest, { route, params }: Matched): RestAnswer | Silence {
  const { settings, rateLimits, faults, world } = platform;
  if (!route.isOpen && request.authorization !== `Bot ${settings.token}`) return unauthorized;
  const major = params.channel ?? params.guild ?? params.token ?? '';
  const { headers, refusal } = rateLimits.count({ route: route.name, major, isGlobal: !route.isOpen });
  if (refusal) return refusal;
  const fault = faults.strike(route.name, params.channel, placeOf(world, params.channel));
  const before = fault && faultBefore(fault, route.name);
  if (before) return before;
  if (
    request.method !== 'GET' &&
    request.method !== 'DELETE' &&
    request.body === undefined &&
    needsBody(route.name)
  ) {
    return failure(50109);
  }
  const answer = route.answer(platform, { ...request, params, json: asObject(request.body) });
  const after = fault && faultAfter(fault);
  return after ?? { ...answer, headers: { ...headers, ...answer.headers } };
}

/** `Harbor/general` */
function placeOf(world: Platform['world'], channelId: string | undefined): string {
  const channel = channelId ? world.channels.get(channelId) : undefined;
  return channel ? `${world.guildOf(channel)?.name ?? ''}/${channel.name}` : '';
}

const needsBody = (route: string): boolean => !route.endsWith('/typing');

function send(outgoing: ServerResponse, { status, body, headers = {} }: RestAnswer): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  outgoing.end(JSON.stringify(body));
}
