import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { parsePress } from '../../../core/chat/press.js';
import type { Said } from '../../../core/chat/said.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { stateIn } from '../posting/key.js';
import { keepingLine, withLine } from '../posting/payload.js';
import { visibly } from '../posting/tell.js';
import { type Rendered, renderMessage } from '../render/render.js';
import { askerOf } from './interaction.js';
import { REASON_FIELD, reasonModal } from './reasonForm.js';
import { Reply } from './reply.js';
import { tellAlone } from './tellAlone.js';

/** Buttons and menus under answers: what they do stands in their id, or in the option that was picked. */
export async function handlePress(
  services: Services,
  interaction: MessageComponentInteraction,
): Promise<void> {
  const { chat, client, now } = services;
  const at = now();
  const state = interaction.isStringSelectMenu()
    ? (interaction.values[0] ?? '')
    : stateIn(interaction.customId);
  const press = parsePress(state);
  const asker = askerOf(interaction);
  const reply = new Reply({ rest: client.rest, interaction, isPress: true, isPrivate: true });
  const work = async (): Promise<void> => {
    const said = await chat.press(state, askingOf(asker, at));
    if (press?.kind === 'share' && said.kind === 'answer' && said.to === 'all') {
      await reply.say(shared(services, said.message, interaction.user.id), { isPrivate: false });
    } else await say(reply, said, interaction.message.content);
    measure(services, said, 'press', at);
  };
  const tell = tellAlone(services, asker, reply);
  await visibly(services, `a press (${press?.kind ?? 'unreadable'})`, asker, work, tell);
}

/** For everybody, with whose question it was. */
function shared({ chat }: Services, message: Parameters<typeof renderMessage>[0], user: string): Rendered {
  return withLine(renderMessage(message), chat.texts(message.language).sharedBy(`<@${user}>`));
}

async function say(reply: Reply, said: Said, replaced: string): Promise<void> {
  switch (said.kind) {
    case 'answer':
      return reply.say(renderMessage(said.message), { isPrivate: said.to === 'asker' });
    case 'replace':
      return reply.replace(keepingLine(renderMessage(said.message), replaced));
    case 'remove':
      return reply.remove();
    case 'form':
      return said.form.kind === 'reason' ? reply.open(reasonModal(said.form)) : reply.nothing();
    case 'wrong fields':
    case 'nothing':
      return reply.nothing();
    default:
      return said satisfies never;
  }
}

/** Why an answer was of no use. */
export async function handleReason(services: Services, interaction: ModalSubmitInteraction): Promise<void> {
  const { chat, client, now } = services;
  const at = now();
  const asker = askerOf(interaction);
  const reply = new Reply({ rest: client.rest, interaction, isPress: true, isPrivate: true });
  const work = async (): Promise<void> => {
    const typed = interaction.fields.getTextInputValue(REASON_FIELD);
    const said = await chat.reason(interaction.customId, typed, askingOf(asker, at));
    await say(reply, said, '');
    measure(services, said, 'reason', at);
  };
  await visibly(services, 'a reason', asker, work, tellAlone(services, asker, reply));
}
