import type { CommandHashes } from '../core/ports.js';
import { type Command, type Context, cannotRun, type ExitCode, wrongUsage } from './command.js';
import type { Operations } from './operations/operations.js';
import { withOperations } from './operations/withOperations.js';
import { readOptions } from './options.js';
import { discordConfig, discordSetup } from './platforms/configured.js';

export const discord: Command = {
  usage: 'discord register',
  description: [
    'Registers the commands with Discord, in the server of DISCORD_GUILD_ID or for all; `start` does it by itself',
    'when they have changed.',
  ],
  async run(args, context) {
    const options = readOptions(args, {});
    if (options.kind === 'wrong') return wrongUsage(options.sentence, discord, context);
    if (options.words.length !== 1 || options.words[0] !== 'register') {
      return wrongUsage('What is to be done is “register”.', discord, context);
    }
    const setup = discordSetup(context.config);
    if (setup.kind !== 'complete') return cannotRun(setup.sentence, context);
    return withOperations(context, (operations) => register(operations, context));
  },
};

async function register(operations: Operations, context: Context): Promise<ExitCode> {
  const { config, output } = context;
  const { registerAlone } = await import('../adapters/discord/registerAlone.js');
  const result = await registerAlone(discordConfig(config), hashesIn(operations));
  if (result.kind === 'cannot') return cannotRun(result.sentence, context);
  const { guildId } = config.discord;
  output.write(guildId ? `The server ${guildId} has the commands.\n` : 'All servers have the commands.\n');
  return 0;
}

function hashesIn(operations: Operations): CommandHashes {
  return {
    get: (platform, scope) => operations.commandHash(platform, scope),
    set: (platform, scope, hash) => operations.keepCommandHash(platform, scope, hash),
    remove: (platform, scope) => operations.keepCommandHash(platform, scope, undefined),
  };
}
