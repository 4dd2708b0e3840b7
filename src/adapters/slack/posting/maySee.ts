import type { Services } from '../connection/services.js';
import { isDirect } from '../place.js';

const PAGE = 1_000;
/** A private channel of more people is not looked through. */
const MOST_PAGES = 10;

/** Whether somebody sees a channel now: everybody does a public one. Where the bot may not look, Slack has seen to it. */
export async function maySee({ web, me }: Services, channel: string, user: string): Promise<boolean> {
  if (isDirect(channel) || !me.may('groups:read')) return true;
  const { channel: found } = await web.calls.conversations.info({ channel });
  if (!found?.is_private) return true;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { members = [], response_metadata } = await web.calls.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    if (members.includes(user)) return true;
    cursor = response_metadata?.next_cursor;
    if (!cursor) return false;
  }
  return true;
}
