import type {
  APIGuildMember,
  APIRole,
  APIUser,
  GuildMemberFlags,
  Locale,
  RoleFlags,
  Snowflake,
} from 'discord-api-types/v10';
import type { FakeChannel } from './channels.js';

/** A server. */
export interface FakeGuild {
  readonly id: Snowflake;
  name: string;
  locale: `${Locale}`;
  readonly ownerId: Snowflake;
  readonly roles: Map<Snowflake, APIRole>;
  readonly members: Map<Snowflake, FakeMember>;
  readonly channels: Map<Snowflake, FakeChannel>;
  /** Down for a while, which is no reason to forget it. */
  isDown: boolean;
  /** The bot is a member. */
  hasBot: boolean;
}

export interface FakeMember {
  readonly user: APIUser;
  readonly roles: Snowflake[];
  readonly joinedAt: string;
  /** The end of a time-out, in milliseconds. */
  silencedUntil?: number;
}

/** A role that everybody may mention. */
export function roleNamed(id: Snowflake, name: string, permissions: bigint, managed = false): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: name === '@everyone' ? 0 : 1,
    permissions: String(permissions),
    managed,
    mentionable: true,
    flags: 0 as RoleFlags,
  };
}

export function memberPayload(member: FakeMember): APIGuildMember {
  return { ...memberWithoutUser(member), user: member.user };
}

/** As it stands in a message, beside its author. */
export function memberWithoutUser({
  roles,
  joinedAt,
  silencedUntil,
}: FakeMember): Omit<APIGuildMember, 'user'> {
  return {
    roles: [...roles],
    joined_at: joinedAt,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    nick: null,
    avatar: null,
    communication_disabled_until: silencedUntil === undefined ? null : new Date(silencedUntil).toISOString(),
  };
}
