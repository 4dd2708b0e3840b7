import type { App } from '@slack/bolt';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { conversationIn, isDirect, ownConversationIn } from '../place.js';
import { payloadOf } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { decode } from '../questions/decode.js';
import { createReply } from './reply.js';

/** `/partners`, or whatever the app's settings call it; only who asked sees the answer. */
export function listenForCommands(app: App, services: Services): void {
  app.command(/.*/, async ({ ack, command }) => {
    const { chat, me, turns } = services;
    const { user_id: user, channel_id: channel, text, response_url: url } = command;
    const at = services.now();
    const place = { team: me.team, channel };
    const conversation = isDirect(channel) ? conversationIn(place) : ownConversationIn(place, user);
    const reply = createReply(ack, url);
    const work = async (): Promise<void> => {
      const asking = await askingOf(services, { user, conversation, isPrivate: true, at });
      const said = await chat.command(decode(text ?? ''), asking);
      if (said.kind !== 'answer') return reply.nothing();
      await reply.say(payloadOf(said.message));
      measure(services, said, 'command', at);
    };
    await turns.run(conversation.id, () => visibly(services, 'a command', { place, user }, work, reply.say));
  });
}
