import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../../../core/chat/command.js';
import { askingOf, measure } from '../asking.js';
import { readCommand } from '../commands/readCommand.js';
import type { Services } from '../connection/services.js';
import { conversationIn } from '../place.js';
import { visibly } from '../posting/tell.js';
import { decode } from '../questions/decode.js';
import { renderMessage } from '../render/render.js';
import { askerOf } from './interaction.js';
import { Reply } from './reply.js';
import { tellAlone } from './tellAlone.js';

type Called = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** `/partners …` */
export async function handleCommand(
  services: Services,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const given = readCommand(interaction) ?? { command: { kind: 'help' }, isPrivate: true };
  await answerCommand(services, interaction, given.command, given.isPrivate);
}

/** “Ask Musubi” on a message of anybody: its text is the question, and only who chose it sees the answer. */
export async function handleMenu(
  services: Services,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const question = decode(interaction.targetMessage.content ?? '');
  await answerCommand(services, interaction, { kind: 'ask', question }, true);
}

async function answerCommand(
  services: Services,
  interaction: Called,
  command: Command,
  isPrivate: boolean,
): Promise<void> {
  const { client, turns, chat, now } = services;
  const at = now();
  const asker = askerOf(interaction);
  const reply = new Reply({ rest: client.rest, interaction, isPress: false, isPrivate });
  const work = async (): Promise<void> => {
    const asking = askingOf(asker, at);
    const said = await chat.run(command, asking, isPrivate ? 'asker' : 'all');
    if (said.kind !== 'answer') return reply.nothing();
    await reply.say(renderMessage(said.message), { isPrivate: said.to === 'asker' });
    measure(services, said, 'command', at);
  };
  await turns.run(conversationIn(asker.place).id, () =>
    visibly(services, `a command (${command.kind})`, asker, work, tellAlone(services, asker, reply)),
  );
}
