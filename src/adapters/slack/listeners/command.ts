import type { App } from '@slack/bolt';
import { shownLanguage } from '../../../core/chat/commandWords.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { openForm } from '../forms/openForm.js';
import { conversationOf } from '../place.js';
import { payloadOf } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { decode } from '../questions/decode.js';
import { createReply } from './reply.js';

/** `/partners`, or whatever the app's settings call it; only who asked sees the answer. */
export function listenForCommands(app: App, services: Services): void {
  app.command(/.*/, async ({ ack, command: sent }) => {
    const { chat, me, turns } = services;
    const { user_id: user, channel_id: channel, channel_name: channelName, text, command } = sent;
    const at = services.now();
    const place = { team: me.team, channel };
    const reply = createReply(ack, sent.response_url);
    const work = async (): Promise<void> => {
      const asking = await askingOf(services, { user, place, isAlone: true, at, channelName, command });
      const said = await chat.command(decode(text ?? ''), asking);
      if (said.kind === 'form')
        await openForm(services, sent.trigger_id, said.form, { user, place, channelName });
      if (said.kind === 'answer') await reply.say(payloadOf(said.message));
      else await reply.nothing();
      measure(services, said, 'command', at);
    };
    await turns.run(conversationOf(place, user).id, () =>
      visibly(services, 'a command', { place, user, language: shownLanguage(text ?? '') }, work, reply.say),
    );
  });
}
