import type { PostObstacle, PostPermission } from '../../../core/ports/adapter.js';
import type { Services } from '../connection/services.js';
import { failureOf } from '../outcomes.js';
import { isDirect } from '../place.js';

const may: PostPermission = { kind: 'may' };
const mayNot = (why: PostObstacle): PostPermission => ({ kind: 'may not', why });

/** Whether the bot may post in a channel, as far as it may look: without the scope, sending will tell. */
export async function canPost({ web, me }: Services, channel: string): Promise<PostPermission> {
  if (isDirect(channel) || !(me.may('channels:read') || me.may('groups:read'))) return may;
  try {
    const { channel: found } = await web.calls.conversations.info({ channel });
    if (found?.is_archived) return mayNot('archived');
    return found?.is_member === false ? mayNot('not a member') : may;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.error === 'missing_scope') return may;
    // A private channel is not found by whoever is not in it.
    if (failure.error === 'channel_not_found') return mayNot('not a member');
    return failure.kind === 'rejected' ? mayNot('refused') : may;
  }
}
