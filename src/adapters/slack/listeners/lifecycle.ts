import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { ChannelHappening } from '../../../core/ports/adapter.js';
import { REVOKED, UNINSTALLED } from '../connection/remedies.js';
import type { Services } from '../connection/services.js';
import { PLATFORM } from '../place.js';

type What = Extract<ChannelHappening, { channel: unknown }>['what'];

/**
 * What each event says of a channel; a private one's is called after groups. One that is made private stays the
 * same channel under the same id, and needs no event.
 */
const CHANNEL_EVENTS: Readonly<Record<string, What>> = {
  channel_archive: 'archived',
  channel_deleted: 'deleted',
  channel_left: 'left',
  channel_rename: 'renamed',
  channel_unarchive: 'unarchived',
  group_archive: 'archived',
  group_deleted: 'deleted',
  group_left: 'left',
  group_rename: 'renamed',
  group_unarchive: 'unarchived',
};

/** `C1`, or what is known of it: `{id: 'C1', name: 'news'}`. */
const CHANNEL = z.object({
  channel: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
});

/** What becomes of the channels that the bot is in. */
export function listenForChannels(app: App, { me, onHappening }: Services): void {
  const tell = (event: unknown, what: What): void => {
    const read = CHANNEL.safeParse(event).data;
    if (read) onHappening({ channel: { platform: PLATFORM, workspace: me.team, id: read.channel }, what });
  };
  for (const [name, what] of Object.entries(CHANNEL_EVENTS)) {
    app.event(name, async ({ event }) => tell(event, what));
  }
  // Of everybody who comes into a channel of the bot's, the bot itself is told of too.
  app.event('member_joined_channel', async ({ event }) => {
    if (event.user === me.userId) tell(event, 'joined');
  });
}

/** The app was removed, or its token revoked: both may be told, in any order and more than once. */
export function listenForTheEnd(
  app: App,
  { me, onHappening }: Services,
  onEnd: (sentence: string) => void,
): void {
  const end = (sentence: string): void => {
    onHappening({ platform: PLATFORM, workspace: me.team, what: 'removed' });
    onEnd(sentence);
  };
  app.event('app_uninstalled', async () => end(UNINSTALLED));
  app.event('tokens_revoked', async ({ event }) => {
    if (event.tokens.bot?.includes(me.userId)) end(REVOKED);
  });
}
