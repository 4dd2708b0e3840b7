import type { Config } from '../../config.js';
import type { Chat } from '../../core/chat/chat.js';
import type { Inbox } from '../../core/chat/inbox.js';
import type { Adapter, ChannelHappening } from '../../core/ports/adapter.js';
import type { Log } from '../../core/ports/log.js';
import type { Measures } from '../../core/ports/measures.js';
import type { CommandHashes } from '../../core/ports.js';
import { CannotLaunch, type Launcher } from '../running/platforms.js';
import { discordConfig, discordSetup, type Setup, slackConfig, slackSetup } from './configured.js';

/** What every adapter is given. */
export interface AdapterNeeds {
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly measures: Measures;
  readonly log: Log;
  /** What was registered last with each platform. */
  readonly hashes: CommandHashes;
  /** Called whenever something happens to a channel, or to a workspace; throws nothing. */
  readonly onHappening: (happening: ChannelHappening) => void;
}

/** A platform, whether it is to run, and how its adapter is made. */
export interface Platform extends Omit<Launcher, 'launch'> {
  readonly setup: Setup;
  launch(needs: AdapterNeeds): Promise<Adapter>;
}

/** All platforms. Loading the library of one takes a second: it is done when it is launched. */
export function platformsOf(config: Config): readonly Platform[] {
  return [
    {
      platform: 'slack',
      name: 'Slack',
      setup: slackSetup(config),
      launch: (needs) => launchSlack(config, needs),
    },
    {
      platform: 'discord',
      name: 'Discord',
      setup: discordSetup(config),
      launch: (needs) => launchDiscord(config, needs),
    },
  ];
}

/** The launchers of those that are to run. */
export function launchersOf(platforms: readonly Platform[], needs: AdapterNeeds): Launcher[] {
  return platforms.flatMap(({ platform, name, setup, launch }) =>
    setup.kind === 'none' ? [] : { platform, name, launch: () => launchComplete(setup, () => launch(needs)) },
  );
}

async function launchComplete(setup: Setup, launch: () => Promise<Adapter>): Promise<Adapter> {
  if (setup.kind !== 'complete') throw new CannotLaunch(setup.sentence);
  return launch();
}

async function launchSlack(config: Config, needs: AdapterNeeds): Promise<Adapter> {
  const { createSlackAdapter } = await import('../../adapters/slack/slackAdapter.js');
  return createSlackAdapter({ config: slackConfig(config), ...needs });
}

async function launchDiscord(config: Config, needs: AdapterNeeds): Promise<Adapter> {
  const { createDiscordAdapter } = await import('../../adapters/discord/discordAdapter.js');
  return createDiscordAdapter({ config: discordConfig(config), ...needs });
}
