import { PACKS } from '../languages/packs.js';
import { declined } from './allowed.js';
import { askQuestion } from './askQuestion.js';
import type { Chat } from './chat.js';
import { type ChatOptions, createChatContext } from './chatContext.js';
import { completions } from './complete.js';
import { examplesOf } from './examples.js';
import { handlePress } from './handlePress.js';
import { homeMessage } from './homeMessage.js';
import { manage } from './managing/manage.js';
import { offerSubscriptions } from './managing/offerSubscriptions.js';
import { submitted } from './managing/submitted.js';
import { subscriptionIn } from './managing/subscriptionIn.js';
import { languageFor } from './notice.js';
import { readCommand } from './readCommand.js';
import { runCommand } from './runCommand.js';
import { settingIn } from './settingIn.js';
import { notShared } from './share.js';
import { keepReason } from './vote.js';
import { welcome } from './welcome.js';

const MOST_PROMPTS = 4;

/** What every adapter says to the bot: answers, and all that stands around them. */
export function createChat(options: ChatOptions): Chat {
  const context = createChatContext(options);
  return {
    ask: async (text, asking) => {
      const refusal = await declined(context, asking, 'once');
      if (refusal) return refusal;
      if (text.trim() === '') return welcome(context, asking);
      const request = subscriptionIn(text, context.bot().knowledge);
      if (request) return manage(context, request, asking, { to: 'all', typed: text });
      const setting = settingIn(text);
      return setting
        ? runCommand(context, setting, asking, { typed: text })
        : askQuestion(context, text, asking, 'all');
    },
    command: async (words, asking) =>
      (await declined(context, asking, 'each time')) ?? readCommand(context, words, asking),
    run: async (command, asking, to = 'asker') =>
      (await declined(context, asking, 'each time')) ?? runCommand(context, command, asking, { to }),
    press: (state, asking) => handlePress(context, state, asking),
    manage: async (command, managing) =>
      (await declined(context, managing, 'each time')) ?? manage(context, command, managing),
    submitted: (state, fields, managing) => submitted(context, state, fields, managing),
    notShared: (state, person) => notShared(context, state, person),
    reason: (state, typed, asking) => keepReason(context, state, typed, asking),
    languageOf: (person, locale) => languageFor(context, { person, ...(locale ? { locale } : {}) }),
    home: (person, locale) => homeMessage(context, person, locale),
    complete: async (what, typed, person, locale) => {
      const language = await languageFor(context, { person, ...(locale ? { locale } : {}) });
      return completions(context.bot().knowledge, what, typed, language);
    },
    offerSubscriptions: (typed, asking) => offerSubscriptions(context, typed, asking),
    prompts: async (person, locale) => {
      const language = await languageFor(context, { person, ...(locale ? { locale } : {}) });
      return examplesOf(context.bot(), language)
        .slice(0, MOST_PROMPTS)
        .map(({ question }) => ({ title: question, question }));
    },
    texts: (language) => PACKS[language].chat,
  };
}
