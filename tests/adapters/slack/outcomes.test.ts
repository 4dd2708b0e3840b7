import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { failureNamed, failureOf } from '../../../src/adapters/slack/outcomes.js';

const platformError = (error: string) => new WebAPIPlatformError({ ok: false, error });
const requestError = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

describe('an error that Slack names', () => {
  it.each([
    ['account_inactive', { kind: 'rejected', scope: 'workspace' }],
    ['token_revoked', { kind: 'rejected', scope: 'workspace' }],
    ['invalid_auth', { kind: 'rejected', scope: 'workspace' }],
    ['not_authed', { kind: 'rejected', scope: 'workspace' }],
    ['org_login_required', { kind: 'rejected', scope: 'workspace' }],
    ['missing_scope', { kind: 'rejected', scope: 'workspace' }],
    ['channel_not_found', { kind: 'rejected', scope: 'channel' }],
    ['is_archived', { kind: 'rejected', scope: 'channel' }],
    ['not_in_channel', { kind: 'rejected', scope: 'channel' }],
    ['restricted_action', { kind: 'rejected', scope: 'channel' }],
    ['restricted_action_read_only_channel', { kind: 'rejected', scope: 'channel' }],
    ['team_access_not_granted', { kind: 'rejected', scope: 'channel' }],
    ['ekm_access_denied', { kind: 'rejected', scope: 'channel' }],
    ['invalid_blocks', { kind: 'bad payload' }],
    ['invalid_blocks_format', { kind: 'bad payload' }],
    ['msg_too_long', { kind: 'bad payload' }],
    ['msg_blocks_too_long', { kind: 'bad payload' }],
    ['metadata_too_large', { kind: 'bad payload' }],
    ['internal_error', { kind: 'unknown' }],
    ['fatal_error', { kind: 'unknown' }],
    ['ratelimited', { kind: 'retry' }],
    ['something_new', { kind: 'retry' }],
    // Slack's own page instead of an answer.
    ['<!DOCTYPE html><html></html>', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (error, expected) => {
    expect(failureNamed(error)).toMatchObject(expected);
    expect(failureOf(platformError(error))).toEqual(failureNamed(error));
  });
});

describe('a call that got no answer of Slack', () => {
  it.each([
    ['429 that says how long', new WebAPIRateLimitedError(7), { kind: 'retry', afterMs: 7_000 }],
    [
      '500',
      new WebAPIHTTPError(500, 'Internal Server Error', {}, ''),
      { kind: 'unknown', error: 'HTTP 500' },
    ],
    ['403', new WebAPIHTTPError(403, 'Forbidden', {}, ''), { kind: 'retry', error: 'HTTP 403' }],
    ['nobody there', requestError('ECONNREFUSED'), { kind: 'retry', error: 'ECONNREFUSED' }],
    ['no such name', requestError('ENOTFOUND'), { kind: 'retry', error: 'ENOTFOUND' }],
    ['broken off', requestError('UND_ERR_SOCKET'), { kind: 'unknown', error: 'UND_ERR_SOCKET' }],
    [
      'too late',
      new WebAPIRequestError(new DOMException('late', 'TimeoutError')),
      { kind: 'unknown', error: 'TimeoutError' },
    ],
  ])('%s', (_, error, expected) => {
    expect(failureOf(error)).toMatchObject(expected);
  });

  it('any other error is a mistake', () => {
    expect(() => failureOf(new TypeError('no such property'))).toThrow('no such property');
  });
});
