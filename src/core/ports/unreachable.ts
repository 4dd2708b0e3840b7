const NOT_FOUND = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'];
const REFUSED = ['ECONNREFUSED'];
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED'];
const SILENT = [
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
];
/** The codes of OpenSSL, by how they begin. */
const UNTRUSTED =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|SELF_SIGNED_CERT|DEPTH_ZERO_|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE))/;

/** What each kind of failure means, and what to do; `variable` names the server's address. */
const SENTENCES: readonly [(code: string) => boolean, (server: string, variable: string) => string][] = [
  [
    (code) => NOT_FOUND.includes(code),
    (server, variable) => `no name server knows ${server}: check the network, its DNS, and ${variable}`,
  ],
  [
    (code) => REFUSED.includes(code),
    (server, variable) => `nothing answers at ${server}: check ${variable} and the firewall`,
  ],
  [
    (code) => BROKEN.includes(code),
    (server) => `the connection to ${server} broke off: check the network and the firewall`,
  ],
  [
    (code) => SILENT.includes(code),
    (server) =>
      `${server} cannot be reached: check the network and the firewall, which must let this machine out by itself`,
  ],
  [
    (code) => UNTRUSTED.test(code),
    (server) =>
      `the certificate of ${server} is not trusted: set the clock right, and where your network looks into TLS, name its certificate in NODE_EXTRA_CA_CERTS`,
  ],
];

/**
 * Why a server could not be talked with, and what to do, as the second half of a sentence: `Slack:` and
 * `no name server knows slack.com (ENOTFOUND): …`. Undefined where the error is none of the network's. Looks
 * into the errors that libraries wrap: `cause`, `original`, and the several of an `AggregateError`.
 */
export function whyUnreachable(error: unknown, server: string, variable: string): string | undefined {
  for (const code of codesOf(error)) {
    const sentence = SENTENCES.find(([isIt]) => isIt(code))?.[1](server, variable);
    if (sentence) return sentence.replace(':', ` (${code}):`);
  }
  return undefined;
}

/** Deeper than any library wraps; an error may name itself as its cause. */
const DEEPEST = 6;

function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return [];
  const { code, cause, original, errors } = error as Record<string, unknown>;
  const inner = [cause, original, ...(Array.isArray(errors) ? errors : [])];
  return [...(typeof code === 'string' ? [code] : []), ...inner.flatMap((one) => codesOf(one, depth + 1))];
}
