import { describe, expect, it } from 'vitest';
import { whyUnreachable } from '../../src/core/ports/unreachable.js';

const coded = (code: string, more: object = {}): Error => Object.assign(new Error('x'), { code, ...more });

describe('why a server cannot be talked with', () => {
  it.each([
    [
      'no such name',
      coded('ENOTFOUND'),
      /^no name server knows h \(ENOTFOUND\): check the network, .+ and V$/,
    ],
    ['a name server that is away', coded('EAI_AGAIN'), /^no name server knows h \(EAI_AGAIN\): /],
    ['nobody there', coded('ECONNREFUSED'), /^nothing answers at h \(ECONNREFUSED\): check V/],
    ['a reset', coded('ECONNRESET'), /^the connection to h broke off \(ECONNRESET\): /],
    ['silence', coded('UND_ERR_CONNECT_TIMEOUT'), /^h cannot be reached \(UND_ERR_CONNECT_TIMEOUT\): /],
    ['an old certificate', coded('CERT_HAS_EXPIRED'), /^the certificate of h is not trusted \(CERT_HAS_/],
    ['one of its own', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), /NODE_EXTRA_CA_CERTS$/],
    ['another host’s', coded('ERR_TLS_CERT_ALTNAME_INVALID'), /^the certificate of h is not trusted/],
  ])('is a sentence with its remedy: %s', (_, error, sentence) => {
    expect(whyUnreachable(error, 'h', 'V')).toMatch(sentence);
  });

  it('names a server with its port', () => {
    const why = whyUnreachable(coded('ECONNREFUSED'), '127.0.0.1:4000', 'V');
    expect(why).toBe('nothing answers at 127.0.0.1:4000 (ECONNREFUSED): check V and the firewall');
  });

  it.each([
    ['a cause', new Error('x', { cause: coded('ENOTFOUND') })],
    ['what a client wraps', coded('slack_webapi_request_error', { original: coded('ENOTFOUND') })],
    ['several', new AggregateError([coded('ENOTFOUND'), coded('ENOTFOUND')])],
    ['several in a cause', new TypeError('x', { cause: new AggregateError([coded('ENOTFOUND')]) })],
  ])('is found in %s', (_, error) => {
    expect(whyUnreachable(error, 'h', 'V')).toContain('(ENOTFOUND)');
  });

  it('is not made up for an error of another kind', () => {
    const own = coded('ERR_INVALID_ARG_TYPE');
    Object.assign(own, { cause: own });
    for (const error of [own, new Error('ENOTFOUND'), 'ENOTFOUND', undefined, null]) {
      expect(whyUnreachable(error, 'h', 'V')).toBeUndefined();
    }
  });
});
