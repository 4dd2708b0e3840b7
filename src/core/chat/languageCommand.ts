import type { Action } from '../answers/message.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { sentence } from './notice.js';
import type { Said } from './said.js';

/**
 * Sets the language of somebody's answers; without one, says which it is and offers all. It is spoken with them
 * in what they had set, and in what shows otherwise once they have unset it.
 */
export async function languageCommand(
  context: ChatContext,
  wanted: Language | 'auto' | undefined,
  asking: Asking,
  spoken: { readonly set: Language; readonly unset: Language },
): Promise<Said> {
  if (wanted === undefined) {
    const set = await context.languages.get(asking.person);
    const message = sentence(spoken.set, PACKS[spoken.set].chat.speaks(set), speakActions(spoken.set));
    return { kind: 'answer', message, to: 'asker' };
  }
  return setLanguage(context, wanted === 'auto' ? undefined : wanted, asking, spoken.unset);
}

/** Sets it, and says so in it; where it is that of each question, in the one that is spoken now. */
export async function setLanguage(
  { languages }: ChatContext,
  wanted: Language | undefined,
  { person }: Asking,
  spoken: Language,
): Promise<Said> {
  languages.set(person, wanted);
  const language = wanted ?? spoken;
  return { kind: 'answer', message: sentence(language, PACKS[language].chat.speaks(wanted)), to: 'asker' };
}

/** A button for each language, and one for that of each question. */
export function speakActions(language: Language): Action[] {
  return [
    ...LANGUAGES.map(
      (wanted): Action => ({ label: PACKS[wanted].chat.name, press: { kind: 'speak', language, wanted } }),
    ),
    { label: PACKS[language].chat.asAsked, press: { kind: 'speak', language } },
  ];
}
