import { type Line, type Message, paragraph, strong, text } from '../answers/message.js';
import type { Bot } from '../bot.js';
import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Asking } from './chat.js';
import { exampleActions } from './examples.js';

/** Every command with what it gives, those on subscriptions where somebody is in a channel, and questions to begin with. */
export function helpMessage(bot: Bot, language: Language, { channel }: Pick<Asking, 'channel'>): Message {
  const { commands, wording } = PACKS[language];
  const items = [...commands.help, ...(channel ? commands.subscribingHelp : [])].map(
    ({ usage, meaning }): Line => [strong(usage), text(language === 'ja' ? `: ${meaning}` : ` – ${meaning}`)],
  );
  const actions = exampleActions(bot, language, true);
  return {
    language,
    summary: commands.helpTitle,
    blocks: [
      paragraph(text(commands.helpTitle)),
      { type: 'list', ordered: false, items },
      ...(actions.length > 0 ? [paragraph(text(wording.tryThese))] : []),
    ],
    actions,
  };
}
