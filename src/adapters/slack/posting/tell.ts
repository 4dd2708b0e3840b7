import { visibly as handle } from '../../../core/chat/visibly.js';
import type { Language } from '../../../core/languages/language.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { isDirect, PLATFORM, type Place, personOf } from '../place.js';
import { obstacleNamed } from './canPost.js';
import { patiently } from './patiently.js';
import { type Payload, sentencePayload } from './payload.js';

/** Somebody, where they asked. */
export interface Asker {
  /** Of a thread only where there is one: what one person alone is told in a new one, nobody sees. */
  readonly place: Place;
  readonly user: string;
  /** The language of what they wrote or pressed, where that shows: for where Slack does not say theirs. */
  readonly language?: Language | undefined;
}

/** Says something to one person alone: where they asked, else in their direct messages. */
export async function tellAlone(services: Services, { place, user }: Asker, payload: Payload): Promise<void> {
  const { web, stop } = services;
  const { channel, thread } = place;
  const unfurl = { unfurl_links: false, unfurl_media: false } as const;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  if (!isDirect(channel)) {
    try {
      await patiently(() => web.calls.chat.postEphemeral({ channel, user, ...inThread, ...payload }), stop);
      return;
    } catch (error) {
      if (stop.aborted) throw error;
      services.log.info(
        { channel, err: describeError(error) },
        'said in direct messages instead of the channel',
      );
    }
  }
  const where = isDirect(channel) ? { channel, ...inThread } : { channel: user };
  await patiently(() => web.posts.chat.postMessage({ ...where, ...payload, ...unfurl }), stop);
}

/** The language in which something of ours is said to somebody. */
async function languageFor({ chat, people }: Services, { user, language }: Asker): Promise<Language> {
  const locale = (await people.languageOf(user)) ?? language;
  return chat.languageOf(personOf(user), locale).catch(() => locale ?? 'en');
}

/**
 * Does something for somebody who asked; where it fails, they are told so, with a code that is in the log.
 * `tell` says it where it can be said; else it is said to them alone. Throws nothing.
 */
export async function visibly(
  services: Services,
  what: string,
  asker: Asker,
  work: () => Promise<void>,
  tell: (payload: Payload, error: unknown) => Promise<void> = (payload) =>
    tellAlone(services, asker, payload),
): Promise<void> {
  const handling = {
    ...services,
    platform: PLATFORM,
    what,
    channel: asker.place.channel,
    describe: describeError,
    tell: async (code: string, error: unknown) => {
      const language = await languageFor(services, asker);
      await tell(sentencePayload(services.chat.texts(language).failed(code)), error);
    },
  };
  await handle(handling, work);
}

/** That the bot may not post in a channel, and what to do: for whoever asked, alone. */
export function cannotPost(
  { chat, log }: Services,
  { place: { channel } }: Asker,
  { error, language }: { readonly error: string; readonly language: Language },
): Payload {
  log.warn({ channel, error }, 'Slack does not let the bot post in a channel');
  return sentencePayload(chat.texts(language).cannotPost(`<#${channel}>`, obstacleNamed(error)));
}
