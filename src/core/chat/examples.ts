import type { Action } from '../answers/message.js';
import type { Bot } from '../bot.js';
import type { Knowledge } from '../knowledge.js';
import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import { pressState, type Standing } from './press.js';

/** A question that the bot can answer, with what it asks. */
export interface Example {
  readonly question: string;
  readonly query: Query;
}

/** Kept as long as what is known stays the same. */
const made = new WeakMap<Knowledge, Partial<Record<Language, readonly Example[]>>>();

/** Questions to begin with. */
export function examplesOf(bot: Bot, language: Language): readonly Example[] {
  const known = made.get(bot.knowledge) ?? {};
  made.set(bot.knowledge, known);
  known[language] ??= bot.suggestions(language).flatMap((question) => {
    const { query } = bot.ask(question);
    return query ? [{ question, query }] : [];
  });
  return known[language];
}

/** The same as buttons: questions of their own, on which no vote is one on what they stand under. */
export function exampleActions(bot: Bot, language: Language, isOwn: Standing['isOwn']): Action[] {
  return examplesOf(bot, language)
    .map(
      ({ question, query }): Action => ({
        label: question,
        press: { kind: 'ask', language, query, ...(isOwn ? { isOwn } : {}) },
      }),
    )
    .filter(({ press }) => pressState(press) !== undefined);
}
