import type { ChatInputCommandInteraction } from 'discord.js';
import type { Managing } from '../../../core/chat/managing/managing.js';
import { askingOf, measure } from '../asking.js';
import { readAdmin } from '../commands/readAdmin.js';
import type { Services } from '../connection/services.js';
import { channelOf } from '../managedChannel.js';
import { visibly } from '../posting/tell.js';
import { askerOf } from './interaction.js';
import { Reply } from './reply.js';
import { say } from './say.js';
import { tellAlone } from './tellAlone.js';

/** `/partners-admin …`: Discord has seen to it that they may. */
export async function handleAdmin(
  services: Services,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const { chat, client, now } = services;
  const at = now();
  const command = readAdmin(interaction) ?? { kind: 'subscriptions' };
  const asker = askerOf(interaction);
  const reply = new Reply({ rest: client.rest, interaction, isPress: false, isPrivate: true });
  const work = async (): Promise<void> => {
    const asking = askingOf(asker, at, channelOf(interaction));
    const said = await chat.manage(command, asking as Managing);
    await say(services, said, { asker, reply });
    measure(services, said, 'command', at);
  };
  await visibly(services, `a command (${command.kind})`, asker, work, tellAlone(services, asker, reply));
}
