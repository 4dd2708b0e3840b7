import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { ParsedQuestion } from '../questions/parse.js';
import type { Message } from './message.js';

/** A message that says which words were taken for a slip of the fingers. */
export function corrected(message: Message, parsed: ParsedQuestion | undefined, language: Language): Message {
  const { wording } = PACKS[language];
  const lines = (parsed?.corrections ?? []).map(({ typed, read }) => wording.corrected(typed, read));
  if (lines.length === 0) return message;
  return {
    ...message,
    blocks: [...message.blocks, { type: 'paragraph', content: [{ type: 'text', text: lines.join(' ') }] }],
  };
}

/** Choices, pages: of several answers at once. */
const MOST_ACTIONS = 25;

/** The answers to several questions of one message, in one. */
export function joinMessages(messages: readonly Message[], language: Language): Message {
  const [only] = messages;
  if (only && messages.length === 1) return only;
  return {
    language,
    summary: messages.map(({ summary }) => summary).join(' '),
    blocks: messages.flatMap(({ blocks }) => blocks),
    actions: messages.flatMap(({ actions }) => actions).slice(0, MOST_ACTIONS),
  };
}
