import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../fakes/discord/people/person.js';
import type { FakeChannel } from '../fakes/discord/world/channels.js';
import type { StoredMessage } from '../fakes/discord/world/messages.js';
import { temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';
import { fakeDiscord, serve } from './serving.js';

/** New releases are dropped into a folder, and told at once. */
export const CONFIG = JSON.stringify({ sources: [{ kind: 'folder', path: 'drop' }], languageWaitMinutes: 0 });

const CHANNELS = [
  'news',
  'other',
  'secret',
  { name: 'talk', type: 'thread', parent: 'news' },
  { name: 'board', type: 'forum' },
] as const;

/** The real program in a Discord, with a folder in which new releases are dropped. */
export async function served() {
  const discord = await fakeDiscord({ guilds: [{ name: 'Harbor', channels: CHANNELS }] });
  const folder = temporaryFolder({
    'releases/a.txt': ENGLISH,
    'musubi.config.json': CONFIG,
    'drop/.keep': '',
  });
  const serving = await serve(discord.env(discord.guild()), folder);
  await serving.ready(200);
  return {
    discord,
    serving,
    news: discord.channel('news'),
    mika: discord.user('Mika', { manages: true }),
    haru: discord.user('Haru', { manages: true, locale: 'ja' }),
    ken: discord.user('Ken'),
    drop: (name: string, text: string) => writeFileSync(join(folder, 'drop', name), text),
    /** The messages that the channel was told by itself, once there are so many. */
    told: (channel: FakeChannel, count = 1): Promise<StoredMessage[]> =>
      discord.until(
        () => {
          const told = discord.said(channel).filter(({ interactionId }) => !interactionId);
          return told.length >= count ? told : undefined;
        },
        { what: `${count} messages in #${channel.name}` },
      ),
  };
}

export const textOf = ({ content, embeds }: StoredMessage): string => JSON.stringify([content, embeds]);

type Given = Readonly<Record<string, string | number | boolean>>;

/** What `/partners-admin` answers. */
export const manages = async (
  who: Person,
  where: FakeChannel,
  name: string,
  given: Given = {},
): Promise<string> => textOf(await who.command(where, 'partners-admin', name, given).reply());

export const BIRCH = `June 3, 2024

Press Release
Minato Science Network

Minato Science Network Concludes MOU with Birch University

Minato Science Network (hereinafter "MSN") has concluded a Memorandum of Understanding (MOU) with Birch University.
The MOU was signed on June 1, 2024, and is valid for three years.
`;
