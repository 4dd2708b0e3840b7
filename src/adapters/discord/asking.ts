import type { Asking } from '../../core/chat/chat.js';
import type { ManagedChannel } from '../../core/chat/managing/managing.js';
import type { Said } from '../../core/chat/said.js';
import type { Language } from '../../core/languages/language.js';
import type { Moment } from '../../core/ports.js';
import type { Services } from './connection/services.js';
import { conversationIn, PLATFORM, personOf } from './place.js';
import type { Asker } from './posting/tell.js';

/** Who asks, where and when, and in which channel of a server. A conversation is one person's alone. */
export const askingOf = ({ place, locale }: Asker, at: Moment, channel?: ManagedChannel): Asking => ({
  person: personOf(place.user),
  conversation: conversationIn(place),
  isPrivate: true,
  at,
  ...(locale === undefined ? {} : { locale }),
  ...(channel === undefined ? {} : { channel }),
});

/** `ja` → Japanese, `en-GB` → English; undefined where it is none of ours. */
export function languageOf(locale: string): Language | undefined {
  const [language] = locale.split('-');
  return language === 'en' || language === 'ja' ? language : undefined;
}

/** Counts what was done, with the time since its event came: an answer by its kind, else `what` it was. */
export function measure({ measures, now }: Services, said: Said, what: string, at: Moment): void {
  if (said.kind === 'answer' && said.answered) measures.answered(PLATFORM, said.answered, now() - at);
  else measures.handled(PLATFORM, what, now() - at);
}
