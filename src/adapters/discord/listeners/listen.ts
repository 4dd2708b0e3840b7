import type { Client, Interaction } from 'discord.js';
import { Events } from 'discord.js';
import { ADMIN, PARTNERS } from '../commands/definitions.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { handleCommand, handleMenu } from './command.js';
import { handleAutocomplete } from './complete.js';
import { handleForm } from './form.js';
import { handleAdmin } from './manage.js';
import { handlePress } from './press.js';
import { listenForQuestions } from './questions.js';

/** Everything that the bot hears in Discord. */
export function listen(client: Client, services: Services): void {
  listenForQuestions(client, services);
  client.on(Events.InteractionCreate, (interaction) => {
    services.inFlight
      .run(() => handle(services, interaction))
      .catch((error: unknown) => {
        services.log.error({ err: describeError(error) }, 'an interaction could not be handled');
      });
  });
}

async function handle(services: Services, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === PARTNERS) await handleCommand(services, interaction);
    else if (interaction.commandName === ADMIN) await handleAdmin(services, interaction);
  } else if (interaction.isAutocomplete()) await handleAutocomplete(services, interaction);
  else if (interaction.isMessageContextMenuCommand()) await handleMenu(services, interaction);
  else if (interaction.isMessageComponent()) await handlePress(services, interaction);
  else if (interaction.isModalSubmit()) await handleForm(services, interaction);
}
