import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Language } from '../../../core/languages/language.js';
import { MINUTE, type Moment } from '../../../core/ports.js';

/** What Slack says of people; nothing where it does not say so in time, or the bot may not ask. */
export interface People {
  /** The language in which Slack is shown to them: what their buttons and errors come in. */
  languageOf(user: string): Promise<Language | undefined>;
  /** `Asia/Tokyo`. */
  zoneOf(user: string): Promise<string | undefined>;
  /** Whether they are an admin or an owner of the workspace now. Throws Slack's error. */
  isAdmin(user: string): Promise<boolean>;
}

interface Person {
  readonly language?: Language | undefined;
  readonly zone?: string | undefined;
}

const FRESH_MS = 60 * MINUTE;
/** Slack is left alone for so long where it has not said. */
const SILENT_MS = MINUTE / 4;
/** Nobody's answer waits longer for it; the next one has it. */
const PATIENCE_MS = 300;
const MOST_KEPT = 10_000;

interface Kept {
  readonly person: Promise<Person>;
  readonly at: Moment;
}

const NOBODY: Person = {};

/** Asks Slack once an hour a person; `mayAsk`: the bot has the scope `users:read`. */
export function createPeople(client: WebClient, mayAsk: boolean, now: () => Moment): People {
  const kept = new Map<string, Kept>();
  const ask = async (user: string, at: Moment): Promise<Person> => {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      return { language: languageIn(found?.locale), zone: found?.tz };
    } catch {
      // Without it the language of each question is spoken.
      const one = kept.get(user);
      if (one?.at === at) kept.set(user, { ...one, at: at - FRESH_MS + SILENT_MS });
      return NOBODY;
    }
  };
  const personOf = async (user: string): Promise<Person> => {
    if (!mayAsk) return NOBODY;
    const known = kept.get(user);
    if (known && now() - known.at < FRESH_MS) return soon(known.person);
    if (kept.size >= MOST_KEPT) kept.clear();
    const at = now();
    const person = ask(user, at);
    kept.set(user, { person, at });
    return soon(person);
  };
  return {
    languageOf: async (user) => (await personOf(user)).language,
    zoneOf: async (user) => (await personOf(user)).zone,
    isAdmin: async (user) => {
      if (!mayAsk) return false;
      const { user: found } = await client.users.info({ user });
      return found?.is_admin === true || found?.is_owner === true;
    },
  };
}

async function soon(person: Promise<Person>): Promise<Person> {
  const waiting = new AbortController();
  const late = setTimeout(PATIENCE_MS, NOBODY, { signal: waiting.signal }).catch(() => NOBODY);
  const first = await Promise.race([person, late]);
  waiting.abort();
  return first;
}

/** `ja-JP` → `ja`. */
function languageIn(locale: string | undefined): Language | undefined {
  const [language] = (locale ?? '').split('-');
  return language === 'en' || language === 'ja' ? language : undefined;
}
