import { visibly as handle } from '../../../core/chat/visibly.js';
import type { Language } from '../../../core/languages/language.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { PLATFORM, type Place, personOf } from '../place.js';
import type { Rendered } from '../render/render.js';
import { canPost } from './canPost.js';
import { sentencePayload } from './payload.js';

/** Somebody who did something, and the language in which Discord is shown to them, where it says so. */
export interface Asker {
  readonly place: Place;
  readonly locale?: Language;
}

/** Says something to one person alone, in their direct messages. */
export async function tellDirectly(
  { poster, now }: Services,
  user: string,
  payload: Rendered,
): Promise<void> {
  const channel = await poster.directChannel(user);
  await poster.post({ channel }, payload, `told/${user}/${now()}`);
}

/** The language in which something of ours is said to somebody. */
export const languageFor = ({ chat }: Services, { place, locale }: Asker): Promise<Language> =>
  chat.languageOf(personOf(place.user), locale).catch(() => locale ?? 'en');

/**
 * Does something for somebody who asked; where it fails, they are told so by `tell`, with a code that is in the
 * log. Throws nothing.
 */
export async function visibly(
  services: Services,
  what: string,
  asker: Asker,
  work: () => Promise<void>,
  tell: (payload: Rendered) => Promise<void>,
): Promise<void> {
  const handling = {
    ...services,
    platform: PLATFORM,
    what,
    channel: asker.place.channel,
    describe: describeError,
    tell: async (code: string) => {
      const language = await languageFor(services, asker);
      await tell(sentencePayload(services.chat.texts(language).failed(code)));
    },
  };
  await handle(handling, work);
}

/** The bot may not post in that channel: whoever asked is told what to do. */
export async function tellCannotPost(services: Services, asker: Asker, error: string): Promise<void> {
  const { channel, user } = asker.place;
  const { client, now } = services;
  const found = await canPost(client, channel, now());
  const why = found.kind === 'may not' ? found.why : 'refused';
  services.log.warn({ channel, error }, 'Discord does not let the bot post in a channel');
  const language = await languageFor(services, asker);
  await tellDirectly(
    services,
    user,
    sentencePayload(services.chat.texts(language).cannotPost(`<#${channel}>`, why)),
  );
}
