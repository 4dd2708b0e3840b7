import type { Json } from '../limits/checks.js';
import type { Platform } from '../platform.js';
import type { RestAnswer } from './answer.js';
import type { RestRequest } from './request.js';

/** A request with the parts of its path that have names. */
export interface RouteRequest extends RestRequest {
  readonly params: Readonly<Record<string, string>>;
  /** The body where it is an object; else an empty one. */
  readonly json: Json;
}

export interface Route {
  /** Method and pattern: `POST /channels/:channel/messages`. */
  readonly name: string;
  /** Done with the token of an interaction, without the bot's. */
  readonly isOpen?: boolean;
  readonly answer: (platform: Platform, request: RouteRequest) => RestAnswer;
}

export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; of two that fit, the one that comes first. */
export function matchRoute(
  routes: readonly Route[],
  { method, path }: Pick<RestRequest, 'method' | 'path'>,
): Matched | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    const [routeMethod, pattern = ''] = route.name.split(' ');
    const params = routeMethod === method ? paramsOf(pattern.split('/'), parts) : undefined;
    if (params) return { route, params };
  }
  return undefined;
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index]!;
    if (expected.startsWith(':')) params[expected.slice(1)] = part;
    else if (expected !== part) return undefined;
  }
  return params;
}
