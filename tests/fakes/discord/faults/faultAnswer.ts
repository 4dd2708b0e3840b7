import { failure, type RestAnswer, serverError } from '../rest/answer.js';
import type { Fault } from './faults.js';
import { bucketOf, tooMany } from './rateLimits.js';

/** What a fault does to the connection instead of answering. */
export type Silence = 'hang' | 'drop';

/** The answer of a fault that comes before anything is done; undefined where it comes after. */
export function faultBefore(fault: Fault, route: string): RestAnswer | Silence | undefined {
  switch (fault.type) {
    case 'refused':
      return failure(fault.code, fault.status);
    case 'rate limited':
      return limited(fault, route);
    default:
      return fault.when === 'before' ? disturbed(fault) : undefined;
  }
}

/** What comes instead of the answer when everything was done. */
export function faultAfter(fault: Fault): RestAnswer | Silence | undefined {
  return 'when' in fault && fault.when === 'after' ? disturbed(fault) : undefined;
}

function disturbed(fault: Extract<Fault, { when: unknown }>): RestAnswer | Silence {
  if (fault.type === 'server error') return serverError(fault.status);
  return fault.type === 'hangs' ? 'hang' : 'drop';
}

function limited(fault: Extract<Fault, { type: 'rate limited' }>, route: string): RestAnswer {
  const { scope, retryAfter, withHeaders = true } = fault;
  const bucket = {
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset-After': String(retryAfter),
    'X-RateLimit-Bucket': bucketOf(route),
  };
  const answer = tooMany(scope, retryAfter, scope === 'global' ? {} : bucket);
  return withHeaders ? answer : { status: 429, body: answer.body };
}
