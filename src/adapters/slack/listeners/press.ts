import type { App } from '@slack/bolt';
import { parsePress } from '../../../core/chat/press.js';
import type { Moment } from '../../../core/ports.js';
import { type Asked, askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import type { Payload } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { ACTION_ID } from '../render/render.js';
import { publishHome } from './home.js';
import { type Interaction, readInteraction } from './interaction.js';
import { placeFor, say, sayAlone, share } from './say.js';

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
  const place = placeFor(pressed, me.team);
  const tell = (payload: Payload) => sayAlone(services, pressed, payload);
  const work = async (): Promise<void> => {
    const said = await chat.press(
      pressed.state,
      await askingOf(services, { ...askedBy(pressed), place, at }),
    );
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
    { place, user: pressed.user, language: press?.language },
    work,
    tell,
  );
}

/** What is pressed under an answer that only one person sees goes on with what they alone asked. */
function askedBy({ at, user }: Interaction): Pick<Asked, 'user' | 'isAlone' | 'channelName'> {
  if (at.kind === 'home') return { user };
  return { user, isAlone: at.isEphemeral && at.place.thread === undefined, channelName: at.channelName };
}
