import type { Channel } from '../../src/core/ports/subscriptions.js';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/discord.js';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/slack.js';
import { type Door, openDoor } from './door.js';
import type { RunClock } from './runClock.js';

/** Both platforms, with so many channels. */
export interface Stage {
  readonly slack: FakeSlack;
  readonly discord: FakeDiscord;
  /** All channels of both platforms, in turn. */
  readonly channels: readonly Channel[];
  /** A program's own ways to both, and what it finds in its environment. */
  entrance(): Promise<{ readonly doors: readonly Door[]; readonly env: Readonly<Record<string, string>> }>;
  close(): Promise<void>;
}

const SERVERS = ['Harbor', 'Lighthouse', 'Pier'];

export async function openStage(channels: number, seed: number, clock: RunClock): Promise<Stage> {
  const ofEach = Math.ceil(channels / 2);
  const slack = await startFakeSlack({ seed, now: clock.now });
  const discord = await startFakeDiscord({ seed, guilds: serversWith(ofEach) });
  clock.follow((ms) => discord.world.clock.advance(ms));
  const inSlack = Array.from({ length: ofEach }, () => slack.channel()).map(
    ({ id, teamId }): Channel => ({ platform: 'slack', workspace: teamId, id }),
  );
  const inDiscord = [...discord.world.channels.values()].map(
    ({ id, guildId = '' }): Channel => ({ platform: 'discord', workspace: guildId, id }),
  );
  const doors: Door[] = [];
  return {
    slack,
    discord,
    channels: inSlack.flatMap((one, index) => [one, ...inDiscord.slice(index, index + 1)]),
    entrance: async () => {
      const ways = [slack.apiUrl, discord.apiUrl].map((url) => new URL(url));
      const own = await Promise.all(ways.map(({ port }) => openDoor(Number(port))));
      doors.push(...own);
      const [slackUrl, discordUrl] = ways.map((url, index) => {
        url.port = String(own[index]?.port);
        return url.href;
      });
      const env = {
        ...slack.env(),
        ...discord.env(),
        SLACK_API_URL: slackUrl!,
        DISCORD_API_URL: discordUrl!,
      };
      return { doors: own, env };
    },
    close: async () => {
      for (const door of doors) door.close();
      slack.holds.clear();
      discord.holds.clear();
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}

/** The channels shared out among the servers. */
function serversWith(channels: number): { readonly name: string; readonly channels: readonly string[] }[] {
  return SERVERS.map((name, place) => ({
    name,
    channels: Array.from({ length: channels }, (_, number) => number)
      .filter((number) => number % SERVERS.length === place)
      .map((number) => `channel-${number}`),
  }));
}
