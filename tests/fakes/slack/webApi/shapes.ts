/** Channels and people as the Web API writes them. */
import type { Json } from '../json.js';
import type { Channel, Person, Workspace } from '../world/model.js';

export function channelFields(channel: Channel, { bot }: Workspace): Json {
  const { id, name, kind, archived, members, created, creator, teamId, refusesPosts } = channel;
  if (kind === 'im') {
    const user = [...members].find((member) => member !== bot.userId);
    return {
      id,
      created,
      is_archived: archived,
      is_im: true,
      is_org_shared: false,
      user,
      context_team_id: teamId,
    };
  }
  return {
    id,
    name,
    name_normalized: name,
    created,
    creator,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: kind === 'private',
    is_archived: archived,
    is_general: false,
    is_read_only: refusesPosts === 'restricted_action_read_only_channel',
    is_member: members.has(bot.userId),
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    context_team_id: teamId,
    num_members: members.size,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}

/** `locale` is given only where it is asked for. */
export function userFields(person: Person, withLocale: boolean): Json {
  const { id, teamId, name, tz, isAdmin, isOwner, locale, botId } = person;
  return {
    id,
    team_id: teamId,
    name,
    deleted: false,
    real_name: name,
    tz,
    tz_label: tz,
    profile: { real_name: name, display_name: name, team: teamId, ...(botId ? { bot_id: botId } : {}) },
    is_admin: isAdmin,
    is_owner: isOwner,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: botId !== undefined,
    is_app_user: false,
    updated: 0,
    ...(withLocale ? { locale } : {}),
  };
}
