import type { PostPermission } from '../../../core/ports/adapter.js';
import type { Services } from '../connection/services.js';
import { failureOf } from '../outcomes.js';
import { isDirect } from '../place.js';

const may: PostPermission = { kind: 'may' };
const mayNot = (sentence: string): PostPermission => ({ kind: 'may not', sentence });

/** Whether the bot may post in a channel, as far as it may look: without the scope, sending will tell. */
export async function canPost({ web, me }: Services, channel: string): Promise<PostPermission> {
  if (isDirect(channel) || !(me.may('channels:read') || me.may('groups:read'))) return may;
  try {
    const { channel: found } = await web.calls.conversations.info({ channel });
    if (found?.is_archived) return mayNot('The channel is archived: choose another one, or bring it back.');
    if (found?.is_member === false) {
      return mayNot('The bot is not in the channel: invite it there with /invite and its name.');
    }
    return may;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.error === 'missing_scope') return may;
    if (failure.error === 'channel_not_found') {
      return mayNot('Slack knows no such channel that the bot may see: invite the bot there first.');
    }
    return failure.kind === 'rejected' ? mayNot(`Slack refuses (${failure.error}).`) : may;
  }
}
