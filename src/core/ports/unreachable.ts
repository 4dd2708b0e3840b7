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

interface Failure {
  readonly isIt: (code: string) => boolean;
  readonly what: (server: string) => string;
  /** What to do; `variable` holds the server's address. */
  readonly remedy: (variable: string) => string;
}

const FAILURES: readonly Failure[] = [
  {
    isIt: (code) => NOT_FOUND.includes(code),
    what: (server) => `no name server knows ${server}`,
    remedy: (variable) => `check the network, its DNS, and ${variable}`,
  },
  {
    isIt: (code) => REFUSED.includes(code),
    what: (server) => `nothing answers at ${server}`,
    remedy: (variable) => `check ${variable} and the firewall`,
  },
  {
    isIt: (code) => BROKEN.includes(code),
    what: (server) => `the connection to ${server} broke off`,
    remedy: () => 'check the network and the firewall',
  },
  {
    isIt: (code) => SILENT.includes(code),
    what: (server) => `${server} cannot be reached`,
    remedy: () => 'check the network and the firewall, which must let this machine out without a proxy',
  },
  {
    isIt: (code) => UNTRUSTED.test(code),
    what: (server) => `the certificate of ${server} is not trusted`,
    remedy: () =>
      'set the clock right, and where your network looks into TLS, name its certificate in NODE_EXTRA_CA_CERTS',
  },
];

/**
 * Why a server could not be talked with, and what to do, as the second half of a sentence: `Slack:` and
 * `no name server knows slack.com (ENOTFOUND): …`. Undefined where the error is none of the network's. Looks
 * into the errors that libraries wrap: `cause`, `original`, and the several of an `AggregateError`.
 */
export function whyUnreachable(error: unknown, server: string, variable: string): string | undefined {
  for (const code of codesOf(error)) {
    const failure = FAILURES.find(({ isIt }) => isIt(code));
    if (failure) return `${failure.what(server)} (${code}): ${failure.remedy(variable)}`;
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
