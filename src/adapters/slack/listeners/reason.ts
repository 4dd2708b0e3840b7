import type { App } from '@slack/bolt';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { conversationIn, isDirect } from '../place.js';
import { payloadOf } from '../posting/payload.js';
import { tellAlone, visibly } from '../posting/tell.js';
import { REASON_VIEW, readReason } from './reasonForm.js';

/** Why an answer was of no use. */
export function listenForReasons(app: App, services: Services): void {
  app.view(REASON_VIEW, async ({ ack, body }) => {
    await ack();
    const at = services.now();
    const { user, state, typed, place } = readReason(body, services.me.team);
    const asker = { place, user };
    await visibly(services, 'a reason', asker, async () => {
      const who = { user, conversation: conversationIn(place), isPrivate: isDirect(place.channel), at };
      const said = await services.chat.reason(state, typed, await askingOf(services, who));
      if (said.kind === 'answer') await tellAlone(services, asker, payloadOf(said.message));
      measure(services, said, 'reason', at);
    });
  });
}
