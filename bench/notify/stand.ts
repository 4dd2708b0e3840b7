import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import type { Channel } from '../../src/core/ports/subscriptions.js';
import { defaultRule, writeRule } from '../../src/core/subscriptions/rule.js';
import { readKept } from '../../tests/chaos/kept.js';
import { until } from '../../tests/chaos/until.js';
import { type FakeDiscord, startFakeDiscord } from '../../tests/fakes/discord/discord.js';
import type { RateLimitSettings } from '../../tests/fakes/discord/settings.js';
import type { RateLimitOptions } from '../../tests/fakes/slack/rateLimits.js';
import { type FakeSlack, startFakeSlack } from '../../tests/fakes/slack/slack.js';
import { type Program, startProgram } from '../serving/program.js';
import { releaseTexts } from './releaseTexts.js';

/** How many channels a platform has, and what it allows; without limits, everything. */
export interface StandOptions {
  readonly slack?: { readonly channels: number; readonly limits?: RateLimitOptions };
  readonly discord?: { readonly channels: number; readonly limits?: RateLimitSettings };
  /** How many subscriptions each channel has, each told everything at once. */
  readonly each: number;
}

/** A program that watches a folder, and the platforms whose channels it tells. */
export interface Stand {
  readonly program: Program;
  /** Lets a release appear in the watched folder. */
  drop(): void;
  /** When each message came that was taken, in milliseconds since 1970, on both platforms together. */
  arrivals(): readonly number[];
  /** Messages that a limit refused. */
  refused(): number;
  close(): Promise<void>;
}

const READY_MS = 60_000;

export async function openStand({ slack: inSlack, discord: inDiscord, each }: StandOptions): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-notify-'));
  const news = join(folder, 'news');
  mkdirSync(news);
  const texts = releaseTexts();
  const drop = (): void => {
    const { value } = texts.next();
    writeFileSync(join(folder, 'new'), value.text);
    renameSync(join(folder, 'new'), join(news, value.name));
  };
  // What is there at the first look is told to nobody.
  drop();
  writeFileSync(
    join(folder, 'musubi.config.json'),
    JSON.stringify({ sources: [{ kind: 'folder', path: 'news' }] }),
  );
  const slack = inSlack && (await startFakeSlack({ rateLimits: inSlack.limits ?? {} }));
  const discord = inDiscord && (await startFakeDiscord(discordSettings(inDiscord)));
  const channels = [
    ...Array.from({ length: inSlack?.channels ?? 0 }, () => slackChannel(slack!)),
    ...(discord ? discordChannels(discord) : []),
  ];
  const place = { dataDir: join(folder, '.musubi') };
  await subscribe(place, channels, each);
  const program = await startProgram({ ...slack?.env(), ...discord?.env() }, folder);
  await until('the first look', async () => (await readKept(place)).releases.length > 0, {
    deadlineMs: READY_MS,
  });
  return {
    program,
    drop,
    arrivals: () => arrivals(slack, discord),
    refused: () =>
      (slack?.record.callsOf(POST).filter(({ outcome }) => outcome === 'ratelimited').length ?? 0) +
      (discord?.rateLimits.refused.bucket ?? 0) +
      (discord?.rateLimits.refused.global ?? 0),
    close: async () => {
      await program.stop();
      await Promise.all([slack?.close(), discord?.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const POST = 'chat.postMessage';
const ROUTE = 'POST /channels/:channel/messages';
/** A server of Discord has five hundred channels at most. */
const MOST_CHANNELS = 500;

function discordSettings({ channels, limits }: NonNullable<StandOptions['discord']>) {
  const guilds = Array.from({ length: Math.ceil(channels / MOST_CHANNELS) }, (_, guild) => ({
    name: `Server ${guild}`,
    channels: Array.from(
      { length: Math.min(MOST_CHANNELS, channels - guild * MOST_CHANNELS) },
      (_, number) => `channel-${number}`,
    ),
  }));
  return { guilds, ...(limits && { rateLimits: limits }) };
}

function slackChannel(slack: FakeSlack): Channel {
  const { id, teamId } = slack.channel();
  return { platform: 'slack', workspace: teamId, id };
}

const discordChannels = (discord: FakeDiscord): Channel[] =>
  [...discord.world.channels.values()].map(({ id, guildId = '' }) => ({
    platform: 'discord',
    workspace: guildId,
    id,
  }));

async function subscribe(
  place: { readonly dataDir: string },
  channels: readonly Channel[],
  each: number,
): Promise<void> {
  const keeper = await openKeeper(place);
  const rule = writeRule(defaultRule('en'));
  await keeper.store.atomically(async ({ subscriptions }) => {
    for (const channel of channels)
      for (let number = 0; number < each; number++)
        await subscriptions.add({ id: `${channel.id}-${number}`, channel, rule, createdAt: Date.now() });
  });
  await keeper.close();
}

function arrivals(slack: FakeSlack | undefined, discord: FakeDiscord | undefined): readonly number[] {
  const inSlack = slack?.record.callsOf(POST).filter(({ outcome }) => outcome === 'ok') ?? [];
  const inDiscord = discord?.requests.filter(({ route, status }) => route === ROUTE && status === 200) ?? [];
  return [...inSlack, ...inDiscord].map(({ at }) => at).sort((a, b) => a - b);
}
