import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Announcer } from '../events/announcer.js';
import type { Faults } from '../faults.js';
import type { RateLimits } from '../rateLimits.js';
import type { Token } from '../world/model.js';
import type { ApiCall } from '../world/record.js';
import type { World } from '../world/world.js';
import { type Args, readArgs } from './args.js';
import { type Answer, missingScope, refused } from './method.js';
import { METHODS } from './methods/index.js';
import { sendJson, tooMany } from './responses.js';

/** The Web API: reads a call, checks its token and scopes, and answers; or does what a fault says. */
export class WebApi {
  private readonly world: World;
  private readonly announcer: Announcer;
  private readonly faults: Faults;
  private readonly limits: RateLimits;
  private readonly socketUrl: () => string;

  constructor(
    world: World,
    announcer: Announcer,
    faults: Faults,
    limits: RateLimits,
    socketUrl: () => string,
  ) {
    this.world = world;
    this.announcer = announcer;
    this.faults = faults;
    this.limits = limits;
    this.socketUrl = socketUrl;
  }

  /** `method` is the last part of the address, such as `chat.postMessage`. */
  async handle(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = await readArgs(request);
    const tokenValue = bearer(request) ?? args.text('token') ?? '';
    const call: ApiCall = { method, args: args.given, token: tokenValue, outcome: '', at: this.world.now() };
    this.world.record.calls.push(call);
    const channel = args.text('channel') ?? args.text('channel_id') ?? args.text('user_id');
    const wait = this.limits.wait(method, channel);
    const fault = wait === undefined ? this.faults.next(method, channel) : undefined;
    if (wait !== undefined) {
      call.outcome = 'ratelimited';
      tooMany(response, wait);
    } else if (fault !== undefined) {
      if (fault.stored) this.answer(method, args, tokenValue);
      call.outcome = fault.kind;
      this.faults.inflict(fault, response);
    } else {
      const answer = this.answer(method, args, tokenValue);
      call.outcome = answer.ok ? 'ok' : answer.error;
      this.send(response, method, tokenValue, answer);
    }
    this.world.changes.happened();
  }

  private answer(name: string, args: Args, tokenValue: string): Answer {
    const method = METHODS.get(name);
    if (method === undefined) return refused('unknown_method', { req_method: name });
    if (tokenValue === '') return refused('not_authed');
    const token = this.world.tokens.get(tokenValue);
    if (token === undefined) return refused('invalid_auth');
    if (token.state !== 'valid') return refused(token.state);
    if (method.token !== 'any' && method.token !== token.kind) return refused('not_allowed_token_type');
    const lacking = method.scopes.length > 0 && !method.scopes.some((scope) => token.scopes.has(scope));
    if (lacking) return missingScope(method.scopes, token);
    return method.answer({ ...this.surroundings(token), args, token });
  }

  private surroundings(token: Token) {
    const { world, announcer, socketUrl } = this;
    const [first] = world.workspaces.values();
    return { world, announcer, socketUrl, workspace: world.workspaces.get(token.teamId) ?? first! };
  }

  private send(response: ServerResponse, name: string, tokenValue: string, answer: Answer): void {
    const scopes = this.world.tokens.get(tokenValue)?.scopes;
    const accepted = METHODS.get(name)?.scopes ?? [];
    response.setHeader('x-slack-req-id', this.world.ids.next('req'));
    if (scopes !== undefined) response.setHeader('x-oauth-scopes', [...scopes].join(','));
    if (accepted.length > 0) response.setHeader('x-accepted-oauth-scopes', accepted.join(','));
    sendJson(response, 200, answer);
  }
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
}
