import type { App } from '@slack/bolt';
import { shownLanguage } from '../../../core/chat/commandWords.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { withoutNulls } from '../connection/withoutNulls.js';
import { type Payload, payloadOf } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { decode } from '../questions/decode.js';
import { messageText } from '../questions/messageText.js';
import { respond } from './respond.js';

/** As the app's settings name it. */
export const ASK_SHORTCUT = 'ask_musubi';

/** “Ask Musubi” on a message of anybody: its text is the question, and only who chose it sees the answer. */
export function listenForShortcuts(app: App, services: Services): void {
  app.shortcut({ type: 'message_action', callback_id: ASK_SHORTCUT }, async ({ ack, shortcut }) => {
    await ack();
    const { chat, me } = services;
    const { user, channel, message, response_url: url } = shortcut;
    const at = services.now();
    const place = { team: me.team, channel: channel.id };
    const question = decode(messageText(withoutNulls(message)));
    const tell = (payload: Payload): Promise<void> =>
      respond(url, { ...payload, response_type: 'ephemeral', replace_original: false });
    const work = async (): Promise<void> => {
      const asking = await askingOf(services, { user: user.id, place, isAlone: true, at });
      const said = await chat.run({ kind: 'ask', question }, asking);
      if (said.kind !== 'answer') return;
      await tell(payloadOf(said.message));
      measure(services, said, 'shortcut', at);
    };
    const asker = { place, user: user.id, language: shownLanguage(question) };
    await visibly(services, 'a shortcut', asker, work, tell);
  });
}
