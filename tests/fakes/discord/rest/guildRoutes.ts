import { tellGuildGone } from '../events.js';
import type { Platform } from '../platform.js';
import { directChannel } from '../world/build.js';
import { channelPayload } from '../world/channels.js';
import { guildSummary } from '../world/guildPayload.js';
import { type FakeGuild, memberPayload } from '../world/guilds.js';
import { failure, noContent, ok, type RestAnswer } from './answer.js';
import type { Route, RouteRequest } from './router.js';

/** Servers, their members and channels, and the way to a person's direct messages. */
export const guildRoutes: readonly Route[] = [
  { name: 'GET /guilds/:guild', answer: inGuild((_, guild) => ok(guildSummary(guild))) },
  {
    name: 'GET /guilds/:guild/channels',
    answer: inGuild(({ world }, guild) =>
      ok(
        [...guild.channels.values()]
          .filter(({ type }) => type !== 'thread')
          .map((each) => channelPayload(world, each)),
      ),
    ),
  },
  { name: 'GET /guilds/:guild/roles', answer: inGuild((_, guild) => ok([...guild.roles.values()])) },
  {
    name: 'GET /guilds/:guild/members/:user',
    answer: inGuild((_, guild, { params }) => {
      const member = guild.members.get(params.user!);
      return member ? ok(memberPayload(member)) : failure(10007);
    }),
  },
  { name: 'GET /users/@me/guilds', answer: ownGuilds },
  { name: 'DELETE /users/@me/guilds/:guild', answer: inGuild(leave) },
  { name: 'POST /users/@me/channels', answer: openDirect },
  {
    name: 'GET /users/:user',
    answer: ({ world }, { params }) => {
      const user = world.users.get(params.user!);
      return user ? ok(user) : failure(10013);
    },
  },
];

function inGuild(
  answer: (platform: Platform, guild: FakeGuild, request: RouteRequest) => RestAnswer,
): Route['answer'] {
  return (platform, request) => {
    const guild = platform.world.guilds.get(request.params.guild!);
    if (!guild) return failure(10004);
    return guild.hasBot ? answer(platform, guild, request) : failure(50001);
  };
}

function ownGuilds({ world }: Platform): RestAnswer {
  const own = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
  return ok(
    own.map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] })),
  );
}

function leave(platform: Platform, guild: FakeGuild): RestAnswer {
  guild.hasBot = false;
  guild.members.delete(platform.world.bot.id);
  tellGuildGone(platform, guild, false);
  return noContent;
}

function openDirect({ world }: Platform, { json }: RouteRequest): RestAnswer {
  const recipient = String(json.recipient_id);
  if (!world.users.has(recipient)) return failure(10013);
  return ok(channelPayload(world, directChannel(world, recipient)));
}
