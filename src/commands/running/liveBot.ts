import type { Bot } from '../../core/bot.js';

/** A bot whose knowledge can be replaced while it answers. */
export interface LiveBot {
  readonly bot: Bot;
  replace(next: Bot): void;
}

export function createLiveBot(first: Bot): LiveBot {
  let current = first;
  return {
    bot: {
      get knowledge() {
        return current.knowledge;
      },
      ask: (text, options) => current.ask(text, options),
      answer: (query, language, today) => current.answer(query, language, today),
      suggestions: (language) => current.suggestions(language),
    },
    replace: (next) => {
      current = next;
    },
  };
}
