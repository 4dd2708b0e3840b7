import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { whyUnreachable } from '../../../core/ports/unreachable.js';
import { botTokenRemedy, NO_BOT_TOKEN, scopesRemedy } from './remedies.js';
import { REQUIRED_SCOPES, type Scope } from './scopes.js';

/** As whom the bot is in Slack. */
export interface Identity {
  readonly team: string;
  readonly teamName: string;
  readonly userId: string;
  readonly botId: string;
  /** Whether the token may do something; where Slack does not say what it may, everything is tried. */
  may(scope: Scope): boolean;
}

/** Who the bot is; `off`: somebody has to do something first; `later`: it may work later as it is. */
export type Identification =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'off' | 'later'; readonly sentence: string };

/** Asks Slack whose token it is, and what it may do. Throws nothing. */
export async function identify(client: WebClient, server: string): Promise<Identification> {
  try {
    const {
      team_id: team,
      team: teamName,
      user_id: userId,
      bot_id: botId,
      response_metadata,
    } = await client.auth.test();
    // A person's token has no bot.
    if (!botId || !userId || !team) return { kind: 'off', sentence: NO_BOT_TOKEN };
    const granted = response_metadata?.scopes;
    const missing = granted ? REQUIRED_SCOPES.filter((scope) => !granted.includes(scope)) : [];
    if (missing.length > 0) return { kind: 'off', sentence: scopesRemedy(missing) };
    const may = (scope: Scope): boolean => granted === undefined || granted.includes(scope);
    return { kind: 'identity', identity: { team, teamName: teamName ?? team, userId, botId, may } };
  } catch (error) {
    const remedy = error instanceof WebAPIPlatformError && botTokenRemedy(String(error.data.error));
    if (remedy) return { kind: 'off', sentence: remedy };
    return { kind: 'later', sentence: laterSentence(error, server) };
  }
}

/** Why Slack cannot be talked with now: `nothing answers at 127.0.0.1:1 (ECONNREFUSED): check …` */
export function laterSentence(error: unknown, server: string): string {
  const why = whyUnreachable(error, server, 'SLACK_API_URL');
  if (why) return `${why}.`;
  const told = error instanceof WebAPIPlatformError ? String(error.data.error) : undefined;
  const named = told && /^\w{1,60}$/.test(told) ? ` (${told})` : '';
  return `it does not answer as it should${named}, and is asked again.`;
}
