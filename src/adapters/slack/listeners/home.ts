import type { App } from '@slack/bolt';
import type { Services } from '../connection/services.js';
import { PLATFORM, personOf } from '../place.js';
import { patiently } from '../posting/patiently.js';
import { visibly } from '../posting/tell.js';
import { renderBlocks } from '../render/render.js';

/** The tab with what the bot knows, and the one of messages with questions to begin with. */
export function listenForHome(app: App, services: Services): void {
  app.event('app_home_opened', async ({ event }) => {
    const { user, tab = 'home' } = event;
    const channel = event.channel ?? user;
    const at = services.now();
    const asker = { place: { team: services.me.team, channel }, user };
    const work = (): Promise<void> =>
      tab === 'home' ? publishHome(services, user, channel) : suggestPrompts(services, user, channel);
    // Nobody has asked for anything: where it fails, nobody is written to.
    await visibly(services, `the ${tab} tab`, asker, work, async () => undefined);
    services.measures.handled(PLATFORM, tab, services.now() - at);
  });
}

/** Shows somebody what the bot knows; `channel` is that of their direct messages. */
export async function publishHome(
  { chat, people, web, stop }: Services,
  user: string,
  channel: string | undefined,
): Promise<void> {
  const message = await chat.home(personOf(user), await people.languageOf(user));
  const view = {
    type: 'home',
    blocks: renderBlocks(message, 'home'),
    // What is asked by a button here is answered there, and carried on.
    ...(channel === undefined ? {} : { private_metadata: channel }),
  } as const;
  await patiently(() => web.calls.views.publish({ user_id: user, view }), stop);
}

const MOST_PROMPTS = 4;

async function suggestPrompts(
  { chat, people, web, me, stop }: Services,
  user: string,
  channel: string,
): Promise<void> {
  if (!me.may('assistant:write')) return;
  const prompts = await chat.prompts(personOf(user), await people.languageOf(user));
  const [first, ...others] = prompts
    .slice(0, MOST_PROMPTS)
    .map(({ title, question }) => ({ title, message: question }));
  if (!first) return;
  // With a thread they would not be shown: that is how it was done before there were agents.
  const { threads } = web.calls.assistant;
  const suggest = () => threads.setSuggestedPrompts({ channel_id: channel, prompts: [first, ...others] });
  await patiently(suggest, stop);
}
