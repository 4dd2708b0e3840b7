import type { ChannelStanding } from '../../../core/ports/adapter.js';
import type { Services } from '../connection/services.js';
import { failureOf } from '../outcomes.js';
import { isDirect } from '../place.js';

/** What has become of a channel, as far as the bot may look. */
export async function channelStanding({ web, me }: Services, channel: string): Promise<ChannelStanding> {
  if (isDirect(channel)) return 'there';
  if (!(me.may('channels:read') || me.may('groups:read'))) return 'not known';
  try {
    const { channel: found } = await web.calls.conversations.info({ channel });
    if (found?.is_archived) return 'archived';
    return found?.is_member === false ? 'left' : 'there';
  } catch (error) {
    const failure = failureOf(error);
    if (failure.error === 'missing_scope') return 'not known';
    if (failure.error === 'channel_not_found') {
      // Of a private channel that it was taken out of, Slack says no more than of one that was deleted; and where it
      // may not see those of a kind at all, that says nothing.
      return me.may('channels:read') && me.may('groups:read') ? 'left' : 'not known';
    }
    return failure.kind === 'rejected' && failure.scope === 'workspace' ? 'removed' : 'not known';
  }
}
