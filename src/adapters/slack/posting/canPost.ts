import type { PostObstacle, PostPermission } from '../../../core/ports/adapter.js';
import type { Services } from '../connection/services.js';
import { failureOf } from '../outcomes.js';
import { isDirect } from '../place.js';

/**
 * Whether the bot may post in a channel, as far as it may look: without the scope, sending will tell. One that is
 * shared with another organization takes what the bot says like any other.
 */
export async function canPost(services: Services, channel: string): Promise<PostPermission> {
  try {
    const why = isDirect(channel) ? await lookAtMessages(services, channel) : await lookAt(services, channel);
    return why ? { kind: 'may not', why } : { kind: 'may' };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.error === 'missing_scope') return { kind: 'may' };
    // A private channel is not found by whoever is not in it, nor are the direct messages of others.
    if (failure.error === 'channel_not_found')
      return { kind: 'may not', why: isDirect(channel) ? 'between others' : 'not a member' };
    return failure.kind === 'rejected' ? { kind: 'may not', why: 'refused' } : { kind: 'may' };
  }
}

/** What keeps the bot from posting, by the error with which Slack refused a message. */
export function obstacleNamed(error: string): PostObstacle {
  if (error === 'is_archived') return 'archived';
  if (error === 'not_in_channel' || error === 'channel_not_found') return 'not a member';
  return error.startsWith('restricted_action') ? 'read-only' : 'refused';
}

async function lookAt({ web, me }: Services, channel: string): Promise<PostObstacle | undefined> {
  if (!(me.may('channels:read') || me.may('groups:read'))) return undefined;
  const { channel: found } = await web.calls.conversations.info({ channel });
  if (found?.is_archived) return 'archived';
  if (found?.is_member === false) return 'not a member';
  return found?.is_read_only ? 'read-only' : undefined;
}

/** Of direct messages the bot may ask for those that it takes part in, and for nothing about the others. */
async function lookAtMessages({ web }: Services, channel: string): Promise<undefined> {
  // A person's own id stands for their messages with the bot.
  if (channel.startsWith('D')) await web.calls.conversations.history({ channel, limit: 1 });
}
