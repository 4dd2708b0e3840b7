import type { Asking } from '../../core/chat/chat.js';
import type { Said } from '../../core/chat/said.js';
import type { ConversationRef, Moment } from '../../core/ports.js';
import type { Services } from './connection/services.js';
import { PLATFORM, personOf } from './place.js';

interface Asked {
  readonly user: string;
  readonly conversation: ConversationRef;
  readonly parent?: ConversationRef;
  readonly isPrivate: boolean;
  readonly at: Moment;
}

/** Who asks, where and when, with the language in which Slack is shown to them. */
export async function askingOf({ locales }: Services, { user, ...asked }: Asked): Promise<Asking> {
  const locale = await locales.of(user);
  return { ...asked, person: personOf(user), ...(locale === undefined ? {} : { locale }) };
}

/** Counts what was done, with the time since its event came: an answer by its kind, else `what` it was. */
export function measure({ measures, now }: Services, said: Said, what: string, at: Moment): void {
  if (said.kind === 'answer' && said.answered) measures.answered(PLATFORM, said.answered, now() - at);
  else measures.handled(PLATFORM, what, now() - at);
}
