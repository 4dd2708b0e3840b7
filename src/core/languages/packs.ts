import type { QuestionWords } from '../questions/words.js';
import type { ChatWords } from './chat.js';
import type { CommandWords } from './commands.js';
import { CHAT as EN_CHAT } from './en/chat.js';
import { COMMANDS as EN_COMMANDS } from './en/commands.js';
import { MENU as EN_MENU } from './en/menu.js';
import { QUESTION_WORDS as EN_WORDS } from './en/questions/words.js';
import { WORDING as EN_WORDING } from './en/wording.js';
import { CHAT as JA_CHAT } from './ja/chat.js';
import { COMMANDS as JA_COMMANDS } from './ja/commands.js';
import { MENU as JA_MENU } from './ja/menu.js';
import { QUESTION_WORDS as JA_WORDS } from './ja/questions/words.js';
import { WORDING as JA_WORDING } from './ja/wording.js';
import type { Language } from './language.js';
import type { MenuWords } from './menu.js';
import type { Wording } from './wording.js';

/** All that a language brings to understand questions, to word answers, and to talk around them. */
export interface LanguagePack {
  readonly questions: QuestionWords;
  readonly wording: Wording;
  readonly chat: ChatWords;
  readonly commands: CommandWords;
  readonly menu: MenuWords;
}

/** A language is one folder, and one line here. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = {
  en: { questions: EN_WORDS, wording: EN_WORDING, chat: EN_CHAT, commands: EN_COMMANDS, menu: EN_MENU },
  ja: { questions: JA_WORDS, wording: JA_WORDING, chat: JA_CHAT, commands: JA_COMMANDS, menu: JA_MENU },
};
