import type { MessageComponentInteraction } from 'discord.js';
import type { Message } from '../../../core/answers/message.js';
import { parsePress } from '../../../core/chat/press.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { readPage } from '../forms/pages.js';
import { channelOf } from '../managedChannel.js';
import { codeOf } from '../outcomes.js';
import { personOf } from '../place.js';
import { stateIn } from '../posting/key.js';
import { withLine } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { renderMessage } from '../render/render.js';
import { askerOf } from './interaction.js';
import { Reply } from './reply.js';
import { say } from './say.js';
import { tellAlone } from './tellAlone.js';

/** Buttons and menus under messages: what they do stands in their id, or in the option that was picked. */
export async function handlePress(
  services: Services,
  interaction: MessageComponentInteraction,
): Promise<void> {
  const { chat, client, now } = services;
  const at = now();
  const { state, ...page } = readPage(stateOf(interaction));
  const press = parsePress(state);
  const asker = askerOf(interaction);
  const reply = new Reply({ rest: client.rest, interaction, isPress: true, isPrivate: true });
  const work = async (): Promise<void> => {
    const said = await chat.press(state, askingOf(asker, at, channelOf(interaction)));
    if (press?.kind === 'share' && said.kind === 'answer' && said.to === 'all') {
      await share(services, reply, said.message, { state, user: interaction.user.id });
    } else {
      const isNew = press?.kind === 'subscribe';
      const replaced = interaction.message.content;
      await say(services, said, { asker, reply, replaced, ...(isNew ? {} : { state }), ...page });
    }
    measure(services, said, 'press', at);
  };
  const tell = tellAlone(services, asker, reply);
  await visibly(services, `a press (${press?.kind ?? 'unreadable'})`, asker, work, tell);
}

const stateOf = (interaction: MessageComponentInteraction): string =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : stateIn(interaction.customId);

/** For everybody, with whose question it was; what Discord refuses may be shared again. */
async function share(
  { chat }: Services,
  reply: Reply,
  message: Message,
  { state, user }: { readonly state: string; readonly user: string },
): Promise<void> {
  const sharedBy = chat.texts(message.language).sharedBy(`<@${user}>`);
  try {
    await reply.say(withLine(renderMessage(message), sharedBy), { isPrivate: false });
  } catch (error) {
    if (codeOf(error) !== undefined) await chat.notShared(state, personOf(user));
    throw error;
  }
}
