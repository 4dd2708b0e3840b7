import { type AutocompleteInteraction, InteractionResponseType, Routes } from 'discord.js';
import type { Completed } from '../../../core/chat/complete.js';
import type { AdminOptionName, OptionName } from '../../../core/languages/menu.js';
import { shortened } from '../../../core/text/shown.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
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
  const { chat, client, log, measures, now } = services;
  const at = now();
  const { id, token, user } = interaction;
  try {
    const { name, value } = interaction.options.getFocused(true);
    const what = COMPLETED[name as OptionName];
    const { locale } = askerOf(interaction);
    const names = what ? await chat.complete(what, value, personOf(user.id), locale) : [];
    const choices = names.map((shown) => ({
      name: shortened(shown, LONGEST),
      value: shortened(shown, LONGEST),
    }));
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
    await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    measures.handled(PLATFORM, 'completion', now() - at);
  } catch (error) {
    log.debug({ err: describeError(error) }, 'nothing could be offered for what is being typed');
  }
}
