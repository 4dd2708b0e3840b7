import type { FakeDiscord } from '../fakes/discord/discord.js';
import type { FakeSlack } from '../fakes/slack/slack.js';
import { agreementsIn } from './releaseFile.js';

/** A message of the bot as a platform has stored it. */
export interface Telling {
  readonly channel: string;
  /** The message's own name on its platform. */
  readonly reference: string;
  /** Whether it stands under another one: in its thread, or as a reply. */
  readonly isUnder: boolean;
  /** All that it says, and before that what it said before each edit, each wording once. */
  readonly wordings: readonly string[];
  /** The agreements that any of its wordings links to. */
  readonly agreements: readonly string[];
}

/** What both platforms have stored of the bot, as people could have read it. */
export const tellings = (slack: FakeSlack, discord: FakeDiscord): readonly Telling[] => [
  ...slack.record.messages.all
    .filter(({ appId, deleted }) => appId !== undefined && !deleted)
    .map(({ channel, ts, threadTs, earlier, wording }) =>
      telling(channel, ts, threadTs !== undefined, [...earlier, wording]),
    ),
  ...[...discord.world.messages.values()]
    .filter(({ authorId, isDeleted }) => authorId === discord.world.bot.id && !isDeleted)
    .map(({ channelId, id, referenceId, edits, content, embeds, components, flags }) =>
      telling(channelId, id, referenceId !== undefined, [...edits, { content, embeds, components, flags }]),
    ),
];

function telling(channel: string, reference: string, isUnder: boolean, said: readonly object[]): Telling {
  const wordings = [...new Set(said.map((wording) => JSON.stringify(wording)))];
  return { channel, reference, isUnder, wordings, agreements: agreementsIn(wordings.join('\n')) };
}
