import { type Action, type Message, paragraph, text } from '../answers/message.js';
import type { ChatWords, NoticeName } from '../languages/chat.js';
import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Said } from './said.js';

/** One sentence as a message. */
export function sentence(language: Language, words: string, actions: readonly Action[] = []): Message {
  return { language, summary: words, blocks: [paragraph(text(words))], actions };
}

/** The language to speak with somebody where no question says. */
export async function languageFor(
  { languages }: ChatContext,
  { person, locale }: Pick<Asking, 'person' | 'locale'>,
  otherwise: Language = 'en',
): Promise<Language> {
  return (await languages.get(person)) ?? locale ?? otherwise;
}

/** A sentence for the one who did something, in their language. */
export async function tell(
  context: ChatContext,
  asking: Asking,
  words: NoticeName | ((words: ChatWords) => string),
  otherwise?: Language,
): Promise<Said> {
  const language = await languageFor(context, asking, otherwise);
  const { chat } = PACKS[language];
  const told = typeof words === 'string' ? chat.notices[words] : words(chat);
  return { kind: 'answer', message: sentence(language, told), to: 'asker' };
}
