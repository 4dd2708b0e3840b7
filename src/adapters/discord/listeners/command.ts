import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../../../core/chat/command.js';
import type { Said } from '../../../core/chat/said.js';
import { askingOf, measure } from '../asking.js';
import { readCommand } from '../commands/readCommand.js';
import type { Services } from '../connection/services.js';
import { conversationIn } from '../place.js';
import { visibly } from '../posting/tell.js';
import { decode } from '../questions/decode.js';
import { renderMessage } from '../render/render.js';
import { askerOf } from './interaction.js';
import { Reply } from './reply.js';

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
    const said =
      command.kind === 'ask' && !isPrivate
        ? await chat.ask(command.question, asking)
        : await chat.run(command, asking);
    if (said.kind !== 'answer') return reply.nothing();
    await sayAnswer(reply, said, isPrivate);
    measure(services, said, 'command', at);
  };
  await turns.run(conversationIn(asker.place).id, () =>
    visibly(services, `a command (${command.kind})`, asker, work, (payload) =>
      reply.say(payload, { isPrivate: true }),
    ),
  );
}

/** What everybody sees cannot be shared any more; what answers no question is for who asked alone. */
async function sayAnswer(
  reply: Reply,
  said: Said & { readonly kind: 'answer' },
  isPrivate: boolean,
): Promise<void> {
  if (isPrivate || said.answered === undefined)
    return reply.say(renderMessage(said.message), { isPrivate: true });
  const actions = said.message.actions.filter(({ press }) => press.kind !== 'share');
  await reply.say(renderMessage({ ...said.message, actions }), { isPrivate: false });
}
