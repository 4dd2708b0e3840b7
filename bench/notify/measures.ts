import { setTimeout } from 'node:timers/promises';
import { until } from '../../tests/chaos/until.js';
import { REAL_RATE_LIMITS } from '../../tests/fakes/discord/settings.js';
import { Durations, type Summary } from '../serving/pace.js';
import { openStand, type Stand, type StandOptions } from './stand.js';

/** How one release came to all who are told of it. */
export interface Spread {
  readonly what: string;
  readonly messages: number;
  /** From the file to the first message, and from there to the last. */
  readonly firstSeconds: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Of what the limits allow, by the least time that they let so many messages take; 1 is all of it. */
  readonly used?: number;
  readonly refused: number;
  /** The most that the program held while it sent. */
  readonly megabytes: number;
}

/** Subscriptions of a channel where a channel's limit is to count: more at once are a flood, which waits first. */
const EACH = 5;
const END_MS = 3_600_000;
const LOOK_MS = 500;

/** How many messages a second reach platforms that take everything. */
export const unlimited = (subscriptions: number): Promise<Spread> =>
  spread('no limits', {
    slack: { channels: subscriptions / 2 },
    discord: { channels: subscriptions / 2 },
    each: 1,
  });

/** One a second in a channel, and so many a minute in the workspace. */
export function limitedSlack(subscriptions: number, perMinute: number): Promise<Spread> {
  const each = EACH;
  const limits = { perChannel: 1, perMinute };
  const windows = Math.ceil(subscriptions / perMinute);
  const leastSeconds = Math.max(each - 1, (windows - 1) * 60);
  return spread('Slack’s limits', { slack: { channels: subscriptions / each, limits }, each }, leastSeconds);
}

/** Five in five seconds in a channel, and fifty a second in all. */
export function limitedDiscord(subscriptions: number): Promise<Spread> {
  const each = EACH;
  const { bucket, global } = REAL_RATE_LIMITS;
  const windows = (count: number, { limit, milliseconds }: typeof global): number =>
    ((Math.ceil(count / limit) - 1) * milliseconds) / 1_000;
  const leastSeconds = Math.max(windows(each, bucket), windows(subscriptions, global));
  const discord = { channels: subscriptions / each, limits: REAL_RATE_LIMITS };
  return spread('Discord’s limits', { discord, each }, leastSeconds);
}

async function spread(what: string, options: StandOptions, leastSeconds?: number): Promise<Spread> {
  const stand = await openStand(options);
  try {
    const messages = options.each * ((options.slack?.channels ?? 0) + (options.discord?.channels ?? 0));
    const droppedAt = Date.now();
    stand.drop();
    const megabytes = await mostMemory(stand, messages);
    const arrivals = stand.arrivals();
    const [first = droppedAt, last = first] = [arrivals[0], arrivals.at(-1)];
    const seconds = (last - first) / 1_000;
    return {
      what,
      messages: arrivals.length,
      firstSeconds: (first - droppedAt) / 1_000,
      seconds,
      perSecond: arrivals.length / seconds,
      ...(leastSeconds !== undefined && { used: leastSeconds / seconds }),
      refused: stand.refused(),
      megabytes,
    };
  } finally {
    await stand.close();
  }
}

/** Looks at the program's memory until all messages are there. */
async function mostMemory({ program, arrivals }: Stand, messages: number): Promise<number> {
  const givesUpAt = Date.now() + END_MS;
  let most = 0;
  while (arrivals().length < messages) {
    if (Date.now() > givesUpAt) throw new Error(`${arrivals().length} of ${messages} messages came.`);
    most = Math.max(most, (await program.used()).megabytes);
    await setTimeout(LOOK_MS);
  }
  return most;
}

/** From a file in the watched folder to the first message of it, one file after the other. */
export async function fromFileToMessage(drops: number): Promise<Summary> {
  const stand = await openStand({ slack: { channels: 1 }, discord: { channels: 1 }, each: 1 });
  const durations = new Durations();
  try {
    for (let number = 0; number < drops; number++) {
      const before = stand.arrivals().length;
      const droppedAt = Date.now();
      stand.drop();
      // Both channels: what is left of one release is not to meet the next.
      await until('a message', () => stand.arrivals().length >= before + 2, { deadlineMs: END_MS });
      durations.add('file to first message', stand.arrivals()[before]! - droppedAt);
    }
    return durations.summaries()[0]!;
  } finally {
    await stand.close();
  }
}
