import type { App } from '@slack/bolt';
import { parsePress } from '../../../core/chat/press.js';
import type { Moment } from '../../../core/ports.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { conversationIn, isDirect, ownConversationIn, type Place } from '../place.js';
import type { Payload } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { ACTION_ID } from '../render/render.js';
import { publishHome } from './home.js';
import { type Interaction, readInteraction } from './interaction.js';
import { placeUnder, say, sayAlone, share } from './say.js';

/** Buttons, menus and options under answers and in the Home tab. */
export function listenForPresses(app: App, services: Services): void {
  // Whatever is pressed is acknowledged; a link has nothing else behind it.
  app.action(/.*/, async ({ ack, body, action }) => {
    await ack();
    const at = services.now();
    const pressed = readInteraction(body, services.me.team);
    const isOurs = 'action_id' in action && ACTION_ID.test(action.action_id);
    if (!isOurs || pressed?.state === undefined) return;
    await handlePress(services, { ...pressed, state: pressed.state }, at);
  });
}

async function handlePress(
  services: Services,
  pressed: Interaction & { readonly state: string },
  at: Moment,
): Promise<void> {
  const { chat, me } = services;
  const press = parsePress(pressed.state);
  const place = placeOf(pressed, me.team);
  const tell = (payload: Payload) => sayAlone(services, pressed, payload);
  const work = async (): Promise<void> => {
    const said = await chat.press(pressed.state, await askingOf(services, { ...whose(pressed, place), at }));
    if (pressed.at.kind === 'home' && press?.kind === 'speak') {
      await publishHome(services, pressed.user, pressed.at.channel);
    } else if (press?.kind === 'share' && said.kind === 'answer' && said.to === 'all')
      await share(services, pressed, said);
    else await say(services, pressed, said);
    measure(services, said, 'press', at);
  };
  await visibly(
    services,
    `a press (${press?.kind ?? 'unreadable'})`,
    { place, user: pressed.user },
    work,
    tell,
  );
}

/** From the Home tab somebody talks with the bot in their direct messages. */
function placeOf({ at, user }: Interaction, team: string): Place {
  return at.kind === 'home' ? { team, channel: at.channel ?? user } : placeUnder(at);
}

/** What is pressed under an answer that only one person sees goes on with what they alone asked. */
function whose({ at, user }: Interaction, place: Place) {
  const isOwn = at.kind === 'message' && at.isEphemeral && place.thread === undefined;
  return {
    user,
    conversation: isOwn ? ownConversationIn(place, user) : conversationIn(place),
    isPrivate: isOwn || isDirect(place.channel),
  };
}
