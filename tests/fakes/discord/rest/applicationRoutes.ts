import { asList, isObject } from '../limits/checks.js';
import { commandsProblems } from '../limits/command.js';
import { problem } from '../limits/problem.js';
import type { Platform } from '../platform.js';
import { failure, invalidForm, ok, type RestAnswer } from './answer.js';
import type { Route, RouteRequest } from './router.js';

const SESSIONS_A_DAY = 1000;
const DAY = 86_400_000;

/** The bot itself, its application, its commands, and the way to the gateway. */
export const applicationRoutes: readonly Route[] = [
  { name: 'GET /gateway/bot', answer: gatewayBot },
  { name: 'GET /users/@me', answer: ({ world }) => ok({ ...world.bot, verified: true }) },
  { name: 'GET /applications/@me', answer: (platform) => ok(application(platform)) },
  { name: 'GET /oauth2/applications/@me', answer: (platform) => ok(application(platform)) },
  { name: 'GET /applications/:application/commands', answer: listCommands },
  { name: 'PUT /applications/:application/commands', answer: putCommands },
  { name: 'GET /applications/:application/guilds/:guild/commands', answer: listCommands },
  { name: 'PUT /applications/:application/guilds/:guild/commands', answer: putCommands },
];

function gatewayBot({ gateway, settings }: Platform): RestAnswer {
  const remaining = Math.max(0, SESSIONS_A_DAY - gateway.record.identifies.length);
  return ok({
    url: `${gateway.origin}/gateway`,
    shards: settings.shards,
    session_start_limit: { total: SESSIONS_A_DAY, remaining, reset_after: DAY, max_concurrency: 1 },
  });
}

function application({ world }: Platform): object {
  return {
    id: world.applicationId,
    name: 'Musubi',
    icon: null,
    description: '',
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    approximate_guild_count: world.guilds.size,
    integration_types_config: { 0: {}, 1: {} },
  };
}

function listCommands(platform: Platform, { params }: RouteRequest): RestAnswer {
  return refusal(platform, params) ?? ok(platform.world.commands.of(params.guild));
}

function putCommands(platform: Platform, { params, body }: RouteRequest): RestAnswer {
  const refused = refusal(platform, params);
  if (refused) return refused;
  if (!Array.isArray(body) || !body.every(isObject)) {
    return invalidForm([problem([], 'BASE_TYPE_BAD_LIST', 'Must be an array of commands.')]);
  }
  const problems = [...commandsProblems(asList(body))];
  if (problems.length > 0) return invalidForm(problems);
  return ok(platform.world.commands.overwrite(platform.world, params.guild, body));
}

function refusal(
  { world }: Platform,
  { application: id, guild }: RouteRequest['params'],
): RestAnswer | undefined {
  if (id !== world.applicationId) return failure(10002);
  // Whether there is no such server, or the bot is not in it, is not told.
  return guild && !world.guilds.get(guild)?.hasBot ? failure(50001) : undefined;
}
