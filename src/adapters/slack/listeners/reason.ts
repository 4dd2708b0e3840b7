import type { App } from '@slack/bolt';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { REASON_VIEW, readReason } from '../forms/reasonForm.js';
import { payloadOf } from '../posting/payload.js';
import { tellAlone, visibly } from '../posting/tell.js';

/** Why an answer was of no use. */
export function listenForReasons(app: App, services: Services): void {
  app.view(REASON_VIEW, async ({ ack, body }) => {
    await ack();
    const at = services.now();
    const { state, typed, origin } = readReason(body, services.me.team);
    await visibly(services, 'a reason', origin, async () => {
      const said = await services.chat.reason(state, typed, await askingOf(services, { ...origin, at }));
      if (said.kind === 'answer') await tellAlone(services, origin, payloadOf(said.message));
      measure(services, said, 'reason', at);
    });
  });
}
