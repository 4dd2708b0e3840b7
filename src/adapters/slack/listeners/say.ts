import type { Said } from '../../../core/chat/said.js';
import type { Language } from '../../../core/languages/language.js';
import type { Services } from '../connection/services.js';
import type { Origin } from '../forms/modal.js';
import { openForm } from '../forms/openForm.js';
import { isDirect, messageKey, type Place, personOf } from '../place.js';
import { keepingLines, type Payload, payloadOf, withLine } from '../posting/payload.js';
import { cannotPost, tellAlone } from '../posting/tell.js';
import type { Interaction } from './interaction.js';
import { respond } from './respond.js';

type Answer = Said & { readonly kind: 'answer' };
type OnMessage = Interaction & { readonly at: { readonly kind: 'message' } };

/** Does what the chat says to something that was pressed. */
export async function say(services: Services, pressed: Interaction, said: Said): Promise<void> {
  switch (said.kind) {
    case 'answer':
      return sayAnswer(services, pressed, said);
    case 'replace':
      return replace(services, pressed, payloadOf(said.message));
    case 'remove':
      return remove(services, pressed);
    case 'form':
      if (pressed.triggerId === undefined) return;
      return openForm(services, pressed.triggerId, said.form, originOf(pressed, services.me.team));
    case 'wrong fields':
    case 'nothing':
      return;
    default:
      return said satisfies never;
  }
}

/** Says something to the one who pressed, alone; in direct messages everything is. */
export async function sayAlone(services: Services, pressed: Interaction, payload: Payload): Promise<void> {
  const { at, user, responseUrl } = pressed;
  const { team } = services.me;
  if (at.kind === 'home') {
    return tellAlone(services, { place: { team, channel: at.channel ?? user }, user }, payload);
  }
  // By the address that came with the press it is said also where the bot may not post.
  if (responseUrl !== undefined && at.isEphemeral) {
    const { thread } = at.place;
    const where = thread === undefined ? {} : { thread_ts: thread };
    return respond(responseUrl, {
      ...payload,
      ...where,
      response_type: 'ephemeral',
      replace_original: false,
    });
  }
  // Alone, somebody sees nothing in a thread that nobody has begun.
  return tellAlone(services, { place: at.place, user }, payload);
}

async function sayAnswer(services: Services, pressed: Interaction, said: Answer): Promise<void> {
  const payload = payloadOf(said.message);
  if (said.to === 'asker' || pressed.at.kind === 'home') return sayAlone(services, pressed, payload);
  const { language } = said.message;
  await sayToAll(services, pressed as OnMessage, { payload, language });
}

interface Public {
  readonly payload: Payload;
  readonly language: Language;
  /** Before it is told that the bot may not say it there. */
  readonly onRefused?: () => Promise<void>;
}

/** What everybody may see: in the thread of the message, or where only its asker sees it, beside it. */
async function sayToAll(
  services: Services,
  pressed: OnMessage,
  { payload, language, onRefused }: Public,
): Promise<void> {
  const { at, user, triggerId } = pressed;
  const place = placeUnder(at);
  const key = `${messageKey({ ...at.place, ts: at.ts })}/${triggerId ?? services.now()}`;
  const posted = await services.poster.post(place, payload, key, at.ts);
  if (posted.kind !== 'refused') return;
  await onRefused?.();
  await sayAlone(services, pressed, cannotPost(services, { place, user }, { ...posted, language }));
}

/** Posts in the channel what only one person saw, as asked by them; where the bot may not, they may try again. */
export async function share(
  services: Services,
  pressed: Interaction & { readonly state: string },
  said: Answer,
): Promise<void> {
  const { language } = said.message;
  const line = services.chat.texts(language).sharedBy(`<@${pressed.user}>`);
  const payload = withLine(payloadOf(said.message), 'sharedBy', line);
  if (pressed.at.kind === 'home') return sayAlone(services, pressed, payload);
  const onRefused = () => services.chat.notShared(pressed.state, personOf(pressed.user));
  await sayToAll(services, pressed as OnMessage, { payload, language, onRefused });
}

/** Where what is pressed is answered; from the Home tab somebody talks with the bot in their direct messages. */
export function placeFor({ at, user }: Interaction, team: string): Place {
  return at.kind === 'home' ? { team, channel: at.channel ?? user } : placeUnder(at);
}

/** A form is answered beside what it was opened from: alone, nobody sees anything in a thread of one message. */
function originOf({ at, user }: Interaction, team: string): Origin {
  if (at.kind === 'home') return { user, place: { team, channel: at.channel ?? user } };
  return { user, place: at.place, channelName: at.channelName };
}

/** Where something is said to a message: in its thread; there is none under what only one person sees. */
function placeUnder({ place, ts, isEphemeral }: OnMessage['at']): Place {
  const staysBeside = place.thread !== undefined || isEphemeral || isDirect(place.channel);
  return staysBeside ? place : { ...place, thread: ts };
}

async function replace(services: Services, pressed: Interaction, payload: Payload): Promise<void> {
  const { at, responseUrl } = pressed;
  if (at.kind === 'home') return sayAlone(services, pressed, payload);
  if (at.isEphemeral) {
    if (responseUrl === undefined) return;
    return respond(responseUrl, { ...payload, replace_original: true });
  }
  const reference = messageKey({ ...at.place, ts: at.ts });
  const changed = await services.poster.change(reference, keepingLines(payload, at.blocks));
  if (changed.kind === 'refused') throw new Error(`a message could not be changed: ${changed.error}`);
}

async function remove(services: Services, { at, responseUrl }: Interaction): Promise<void> {
  if (at.kind === 'home') return;
  if (!at.isEphemeral) {
    await services.web.calls.chat.delete({ channel: at.place.channel, ts: at.ts });
  } else if (responseUrl !== undefined) await respond(responseUrl, { delete_original: true });
}
