import type { Config } from './config.js';

/** A text without what nobody may read: `Bearer xoxb-1-2` → `Bearer [secret]`. */
export type Redact = (text: string) => string;

/** Shorter ones would take ordinary words out of a sentence. */
const SHORTEST = 6;

/** Hides the tokens of a configuration, and the password of its database, in whichever way they are written. */
export function redactor(config: Config): Redact {
  const { slack, discord, databaseUrl } = config;
  const tokens = [
    slack.botToken,
    slack.appToken,
    slack.signingSecret,
    discord.token,
    ...passwords(databaseUrl),
  ];
  const written = tokens
    .flatMap((token) => (token !== undefined && token.length >= SHORTEST ? writings(token) : []))
    // A token may hold another one.
    .sort((a, b) => b.length - a.length);
  return (text) => written.reduce((left, secret) => left.replaceAll(secret, '[secret]'), text);
}

/** As it is, in JSON, in an address, and in base64. */
function writings(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inBase64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  return [...new Set([secret, inJson, encodeURIComponent(secret), inBase64])];
}

function passwords(databaseUrl: string | undefined): string[] {
  if (databaseUrl === undefined || !URL.canParse(databaseUrl)) return [];
  const { password } = new URL(databaseUrl);
  return [databaseUrl, password, decoded(password)];
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
