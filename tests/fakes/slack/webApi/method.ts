import type { Announcer } from '../events/announcer.js';
import type { Triggers } from '../interactions/triggers.js';
import type { Json } from '../json.js';
import type { Token, Workspace } from '../world/model.js';
import type { World } from '../world/world.js';
import type { Args } from './args.js';

/** What a method works on. */
export interface Call {
  readonly args: Args;
  readonly token: Token;
  readonly world: World;
  readonly announcer: Announcer;
  /** The workspace that the token is for. */
  readonly workspace: Workspace;
  readonly triggers: Triggers;
  /** Where Socket Mode is to be connected to. */
  readonly socketUrl: () => string;
}

/** How Slack answers: `ok` with what was asked for, or the name of what is wrong. */
export type Answer = { readonly ok: true; readonly [field: string]: unknown } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly error: string;
  readonly [field: string]: unknown;
}

export interface Method {
  readonly name: string;
  readonly token: 'bot' | 'app' | 'any';
  /** The scopes of which the token needs one; none: no scope is needed. */
  readonly scopes: readonly string[];
  readonly answer: (call: Call) => Answer;
}

export function ok(fields: Json = {}): Answer {
  return { ok: true, ...fields };
}

export function refused(error: string, fields: Json = {}): Refusal {
  return { ok: false, error, ...fields };
}

/** A refusal that lists what is wrong with the arguments, as Slack writes it. */
export function refusedFor(error: string, problems: readonly string[]): Refusal {
  return refused(error, {
    errors: problems,
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
}

export function missingScope(needed: readonly string[], token: Token): Refusal {
  return refused('missing_scope', { needed: needed.join(','), provided: [...token.scopes].join(',') });
}
