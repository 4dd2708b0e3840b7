import type { Snowflake } from 'discord-api-types/v10';
import { asList, asObject, type Json } from '../limits/checks.js';
import { shownTexts } from '../limits/components.js';

/** Who is rung by a message. */
export interface Mentioned {
  readonly users: readonly Snowflake[];
  readonly roles: readonly Snowflake[];
  readonly everyone: boolean;
}

/** Whom a message mentions, as far as its `allowed_mentions` let it; without them everybody it names. */
export function mentionedBy(body: Json, repliedTo?: { readonly authorId: Snowflake }): Mentioned {
  const written = [String(body.content ?? ''), ...shownTexts(body.components)].join('\n');
  const allowed = body.allowed_mentions ? asObject(body.allowed_mentions) : undefined;
  const may = (kind: string, id: Snowflake): boolean =>
    !allowed || asList(allowed.parse).includes(kind) || asList(allowed[kind]).includes(id);
  const users = idsIn(written, /<@!?(\d{17,19})>/g).filter((id) => may('users', id));
  if (repliedTo && (allowed ? allowed.replied_user === true : true)) users.push(repliedTo.authorId);
  return {
    users: [...new Set(users)],
    roles: idsIn(written, /<@&(\d{17,19})>/g).filter((id) => may('roles', id)),
    everyone: /@(everyone|here)/.test(written) && (!allowed || asList(allowed.parse).includes('everyone')),
  };
}

const idsIn = (text: string, pattern: RegExp): Snowflake[] => [
  ...new Set([...text.matchAll(pattern)].map(([, id]) => id!)),
];
