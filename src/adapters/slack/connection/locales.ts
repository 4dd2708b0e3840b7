import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Language } from '../../../core/languages/language.js';
import { MINUTE, type Moment } from '../../../core/ports.js';

/** The language in which Slack is shown to people: what their buttons and errors come in. */
export interface Locales {
  /** Undefined where it is none of ours, and where Slack does not say in time. */
  of(user: string): Promise<Language | undefined>;
}

const FRESH_MS = 60 * MINUTE;
/** Slack is left alone for so long where it has not said. */
const SILENT_MS = MINUTE / 4;
/** Nobody's answer waits longer for it; the next one has it. */
const PATIENCE_MS = 300;
const MOST_KEPT = 10_000;

interface Kept {
  readonly language: Promise<Language | undefined>;
  readonly at: Moment;
}

/** Asks Slack once an hour a person; `mayAsk`: the bot has the scope `users:read`. */
export function createLocales(client: WebClient, mayAsk: boolean, now: () => Moment): Locales {
  const kept = new Map<string, Kept>();
  const ask = async (user: string, at: Moment): Promise<Language | undefined> => {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      return languageOf(person?.locale);
    } catch {
      // Without it the language of each question is spoken.
      const one = kept.get(user);
      if (one?.at === at) kept.set(user, { ...one, at: at - FRESH_MS + SILENT_MS });
      return undefined;
    }
  };
  return {
    of: async (user) => {
      if (!mayAsk) return undefined;
      const known = kept.get(user);
      if (known && now() - known.at < FRESH_MS) return soon(known.language);
      if (kept.size >= MOST_KEPT) kept.clear();
      const at = now();
      const language = ask(user, at);
      kept.set(user, { language, at });
      return soon(language);
    },
  };
}

async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  const waiting = new AbortController();
  const late = setTimeout(PATIENCE_MS, undefined, { signal: waiting.signal }).catch(() => undefined);
  const first = await Promise.race([promise, late]);
  waiting.abort();
  return first;
}

/** `ja-JP` → `ja`. */
function languageOf(locale: string | undefined): Language | undefined {
  const [language] = (locale ?? '').split('-');
  return language === 'en' || language === 'ja' ? language : undefined;
}
