import type { FakeDiscord } from '../fakes/discord/discord.js';
import type { FakeSlack } from '../fakes/slack/slack.js';
import { agreementsIn } from './releaseFile.js';

/** A message of the bot as a platform has stored it. */
export interface Telling {
  readonly channel: string;
  /** The message's own name on its platform. */
  readonly reference: string;
  /** What the program has made it known by: no two may have the same one. */
  readonly key: string;
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
    .map(({ channel, ts: reference, threadTs, earlier, wording }) => {
      const wordings = [...earlier, wording];
      const isUnder = threadTs !== undefined;
      return telling({ channel, reference, key: keyIn(wording.metadata) ?? reference, isUnder }, wordings);
    }),
  ...[...discord.world.messages.values()]
    .filter(({ authorId, isDeleted }) => authorId === discord.world.bot.id && !isDeleted)
    .map(({ channelId: channel, id: reference, nonce, referenceId, edits, ...now }) => {
      const { content, embeds, components } = now;
      const wordings = [...edits, { content, embeds, components }];
      const isUnder = referenceId !== undefined;
      return telling({ channel, reference, key: String(nonce ?? reference), isUnder }, wordings);
    }),
];

function keyIn(metadata: unknown): string | undefined {
  return (metadata as { readonly event_payload?: { readonly key?: string } } | undefined)?.event_payload?.key;
}

type Place = Pick<Telling, 'channel' | 'reference' | 'key' | 'isUnder'>;

function telling(place: Place, said: readonly object[]): Telling {
  const wordings = [...new Set(said.map((wording) => JSON.stringify(wording)))];
  return { ...place, wordings, agreements: agreementsIn(wordings.join('\n')) };
}
