import type { Problem } from '../limits/problem.js';
import { errorTree } from '../limits/problem.js';

/** What a route answers. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const noContent: RestAnswer = { status: 204 };

/** Discord's errors by their code: the status and the sentence. */
const ERRORS: Readonly<Record<number, readonly [status: number, message: string]>> = {
  0: [401, '401: Unauthorized'],
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20028: [429, 'The write action you are performing on the channel has hit the write rate limit.'],
  40004: [403, 'Send messages has been temporarily disabled'],
  40058: [403, 'Cannot send a message in a forum channel'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40062: [429, 'Service resource is being rate limited.'],
  40094: [400, 'This interaction has hit the maximum number of follow up messages'],
  40333: [403, 'internal network error'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50014: [401, 'Invalid authentication token provided'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  110001: [503, 'Application not yet available. Try again later'],
  130000: [503, 'API resource is currently overloaded. Try again a little later'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160005: [403, 'Thread is locked'],
  200000: [400, 'Message was blocked by automatic moderation'],
  240000: [400, 'Message blocked by harmful links filter'],
};

/** An error as Discord words it; the status may be told where a code has several. */
export function failure(code: number, status?: number): RestAnswer {
  const [usual, message] = ERRORS[code] ?? [400, `Error ${code}`];
  return { status: status ?? usual, body: { message, code } };
}

export const unauthorized = failure(0);

/** Invalid Form Body, with a tree of what is wrong where. */
export const invalidForm = (problems: readonly Problem[]): RestAnswer => ({
  status: 400,
  body: { message: 'Invalid Form Body', code: 50035, errors: errorTree(problems) },
});

export const serverError = (status: number): RestAnswer => ({
  status,
  body: { message: `${status}: Internal Server Error`, code: 0 },
});
