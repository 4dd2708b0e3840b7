import { matchesIn } from '../text/matches.js';

/** Longer addresses are refused by one platform or the other. */
const LONGEST = 2_000;

/** Something that reads like an address: `www.example.org`, `https://example.org/a`. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)([^\s/?#"'<>|]+)/giu;

/**
 * The address behind a link's words, where it may be shown: on the web, and no other than the words name.
 * `("Osaka joins", "https://example.org/1")` → the address; `("www.bank.example", "https://other.example")` →
 * undefined.
 */
export function honestLink(words: string, url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '') return undefined;
  if (address.href.length > LONGEST) return undefined;
  const named = matchesIn(words, ADDRESS).map(([, host = '']) => bareHost(host));
  return named.every((host) => host === bareHost(address.host)) ? address.href : undefined;
}

const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]]+$/, '');
