import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Holds } from '../../holds.js';
import type { Announcer } from '../events/announcer.js';
import type { Fault, Faults } from '../faults.js';
import type { Triggers } from '../interactions/triggers.js';
import type { RateLimits } from '../rateLimits.js';
import type { Token } from '../world/model.js';
import type { ApiCall } from '../world/record.js';
import type { World } from '../world/world.js';
import { type Args, readArgs } from './args.js';
import { type Answer, type Call, missingScope, refused } from './method.js';
import { METHODS } from './methods/index.js';
import { sendJson, tooMany } from './responses.js';

/** What the Web API works with. */
export interface Behind {
  readonly world: World;
  readonly announcer: Announcer;
  readonly triggers: Triggers;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly limits: RateLimits;
  readonly socketUrl: () => string;
}

/** The Web API: reads a call, checks its token and scopes, and answers; or does what a fault says. */
export class WebApi {
  private readonly behind: Behind;

  constructor(behind: Behind) {
    this.behind = behind;
  }

  /** `method` is the last part of the address, such as `chat.postMessage`. */
  async handle(method: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { world, limits, faults, holds } = this.behind;
    const args = await readArgs(incoming);
    const token = bearer(incoming) ?? args.text('token') ?? '';
    const call: ApiCall = { method, args: args.given, token, outcome: '', at: world.now() };
    world.record.calls.push(call);
    const channel = args.text('channel') ?? args.text('channel_id') ?? args.text('user_id');
    const port = incoming.socket.remotePort;
    const request = {
      name: method,
      ...(channel !== undefined && { channel }),
      ...(port !== undefined && { port }),
    };
    const arrived = holds.reached('arrived', request);
    if (arrived && (await arrived) === 'drop') return this.drop(call, response);
    const wait = limits.wait(method, channel);
    const fault = wait === undefined ? faults.next(method, channel) : undefined;
    if (wait !== undefined) {
      call.outcome = 'ratelimited';
      tooMany(response, wait);
    } else if (fault !== undefined && fault.kind !== 'late') {
      this.fail(fault, call, args, response);
    } else {
      const answer = await this.answerLate(fault, () => this.answer(method, args, token));
      call.outcome = answer.ok ? 'ok' : answer.error;
      const done = answer.ok ? holds.reached('done', request) : undefined;
      if (done && (await done) === 'drop') return this.drop(call, response);
      response.once('finish', () => void holds.reached('answered', request));
      this.send(response, method, token, answer);
    }
    world.changes.happened();
  }

  private drop(call: ApiCall, response: ServerResponse): void {
    call.outcome = 'dropped';
    response.destroy();
    this.behind.world.changes.happened();
  }

  /** Carries a call out before or after the wait that a fault asks for; at once where there is none. */
  private async answerLate(fault: Fault | undefined, answer: () => Answer): Promise<Answer> {
    if (fault === undefined) return answer();
    const early = fault.stored === true ? answer() : undefined;
    this.behind.world.changes.happened();
    await fault.until;
    return early ?? answer();
  }

  private fail(fault: Fault, call: ApiCall, args: Args, response: ServerResponse): void {
    if (fault.stored === true) this.answer(call.method, args, call.token);
    call.outcome = fault.kind;
    this.behind.faults.inflict(fault, response);
  }

  private answer(name: string, args: Args, value: string): Answer {
    const method = METHODS.get(name);
    if (method === undefined) return refused('unknown_method', { req_method: name });
    const token = this.behind.world.tokens.get(value);
    if (token === undefined) return refused(value === '' ? 'not_authed' : 'invalid_auth');
    if (token.state !== 'valid') return refused(token.state);
    if (method.token !== 'any' && method.token !== token.kind) return refused('not_allowed_token_type');
    const lacking = method.scopes.length > 0 && !method.scopes.some((scope) => token.scopes.has(scope));
    return lacking ? missingScope(method.scopes, token) : method.answer(this.call(args, token));
  }

  private call(args: Args, token: Token): Call {
    const { workspaces } = this.behind.world;
    const [first] = workspaces.values();
    return { ...this.behind, args, token, workspace: workspaces.get(token.teamId) ?? first! };
  }

  private send(response: ServerResponse, name: string, token: string, answer: Answer): void {
    const { tokens, ids } = this.behind.world;
    const scopes = tokens.get(token)?.scopes;
    const accepted = METHODS.get(name)?.scopes ?? [];
    response.setHeader('x-slack-req-id', ids.next('req'));
    if (scopes !== undefined) response.setHeader('x-oauth-scopes', [...scopes].join(','));
    if (accepted.length > 0) response.setHeader('x-accepted-oauth-scopes', accepted.join(','));
    sendJson(response, 200, answer);
  }
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
}
