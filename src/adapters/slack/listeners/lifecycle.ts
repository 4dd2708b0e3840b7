import type { App } from '@slack/bolt';
import { REVOKED, UNINSTALLED } from '../connection/remedies.js';
import type { Services } from '../connection/services.js';

/** The app was removed, or its token revoked: both may be told, in any order and more than once. */
export function listenForTheEnd(app: App, { me }: Services, onEnd: (sentence: string) => void): void {
  app.event('app_uninstalled', async () => onEnd(UNINSTALLED));
  app.event('tokens_revoked', async ({ event }) => {
    if (event.tokens.bot?.includes(me.userId)) onEnd(REVOKED);
  });
}
