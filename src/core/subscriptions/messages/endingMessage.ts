import { type Message, paragraph, text } from '../../answers/message.js';
import { speakingIn } from '../../answers/speaking.js';
import type { Language } from '../../languages/language.js';
import { NEWS_WORDS } from '../../languages/newsWords.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import { newestFirst, sourceLine } from './sourceLine.js';

/** An agreement whose term ends soon, and that no release renews. */
export function endingMessage(
  partnership: Partnership,
  language: Language,
  { catalogue }: Pick<NewsKnowledge, 'catalogue'>,
): Message {
  const speaking = speakingIn(language, catalogue);
  const words = NEWS_WORDS[language];
  const [end] = partnership.endsOn.versions;
  const summary = end ? words.ends(partnership, end.value, end.basis === 'computed', speaking.names) : '';
  const releases = partnership.announcedIn.flatMap((id) => catalogue.release(id) ?? []);
  const [newest] = newestFirst(releases, language);
  return {
    language,
    summary,
    blocks: [
      paragraph({ type: 'strong', text: summary }),
      paragraph(text(words.notRenewed)),
      ...(newest ? [sourceLine(newest, speaking)] : []),
    ],
    actions: [],
  };
}
