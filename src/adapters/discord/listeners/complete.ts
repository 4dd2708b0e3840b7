import { type AutocompleteInteraction, InteractionResponseType, Routes } from 'discord.js';
import type { Completed } from '../../../core/chat/complete.js';
import type { Choice } from '../../../core/chat/said.js';
import type { AdminOptionName, OptionName } from '../../../core/languages/menu.js';
import { shortened } from '../../../core/text/shown.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { channelOf } from '../managedChannel.js';
import { PLATFORM, personOf } from '../place.js';
import { askerOf } from './interaction.js';

const LONGEST = 100;

/** What each option that is completed holds. */
const COMPLETED: Readonly<Partial<Record<OptionName | AdminOptionName, Completed>>> = {
  partner: 'partner',
  a: 'partner',
  b: 'partner',
  country: 'country',
  region: 'region',
  kind: 'kind',
  instrument: 'instrument',
  zone: 'zone',
};

/** Offers names for what is being typed. Nobody is told where that fails: they type on. */
export async function handleAutocomplete(
  services: Services,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const { client, log, measures, now } = services;
  const at = now();
  const { id, token } = interaction;
  try {
    const offered = await offeredFor(services, interaction);
    const choices = offered.map(({ label, value }) => ({ name: shortened(label, LONGEST), value }));
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
    await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    measures.handled(PLATFORM, 'completion', now() - at);
  } catch (error) {
    log.debug({ err: describeError(error) }, 'nothing could be offered for what is being typed');
  }
}

async function offeredFor(
  { chat }: Services,
  interaction: AutocompleteInteraction,
): Promise<readonly Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const { locale } = askerOf(interaction);
  const person = personOf(interaction.user.id);
  if (name === 'which') {
    const channel = channelOf(interaction);
    return chat.offerSubscriptions(value, { person, ...(locale && { locale }), ...(channel && { channel }) });
  }
  const what = COMPLETED[name as keyof typeof COMPLETED];
  const names = what ? await chat.complete(what, value, person, locale) : [];
  return names.map((each) => ({ label: each, value: shortened(each, LONGEST) }));
}
