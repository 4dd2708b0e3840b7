import type { ModalSubmitInteraction } from 'discord.js';
import type { Asking } from '../../../core/chat/chat.js';
import type { Managing } from '../../../core/chat/managing/managing.js';
import type { Said } from '../../../core/chat/said.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { readPage } from '../forms/pages.js';
import { REASON_FIELD } from '../forms/reasonForm.js';
import { sentFields } from '../forms/sentFields.js';
import { channelOf } from '../managedChannel.js';
import { visibly } from '../posting/tell.js';
import { askerOf } from './interaction.js';
import { Reply } from './reply.js';
import { say } from './say.js';
import { tellAlone } from './tellAlone.js';

/** A form that was sent: why an answer was of no use, or what a channel is to be told of. */
export async function handleForm(services: Services, interaction: ModalSubmitInteraction): Promise<void> {
  const { client, now } = services;
  const at = now();
  const asker = askerOf(interaction);
  // One that a command opened stands under no message.
  const isPress = interaction.isFromMessage();
  const reply = new Reply({ rest: client.rest, interaction, isPress, isPrivate: true });
  const isReason = interaction.fields.fields.has(REASON_FIELD);
  const work = async (): Promise<void> => {
    const asking = askingOf(asker, at, channelOf(interaction));
    const said = await (isReason ? reason : subscription)(services, interaction, asking);
    await say(services, said, { asker, reply, state: interaction.customId });
    measure(services, said, isReason ? 'reason' : 'form', at);
  };
  const tell = tellAlone(services, asker, reply);
  await visibly(services, isReason ? 'a reason' : 'a form', asker, work, tell);
}

type Sending = (services: Services, interaction: ModalSubmitInteraction, asking: Asking) => Promise<Said>;

const reason: Sending = ({ chat }, { customId, fields }, asking) =>
  chat.reason(customId, fields.getTextInputValue(REASON_FIELD), asking);

const subscription: Sending = ({ chat }, interaction, asking) =>
  chat.submitted(readPage(interaction.customId).state, sentFields(interaction), asking as Managing);
