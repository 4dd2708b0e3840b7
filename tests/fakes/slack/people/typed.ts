/** What Slack makes of what a person types: entities, links, mentions, and the blocks of rich text. */
import type { Json } from '../json.js';
import type { Person, Workspace } from '../world/model.js';
import type { World } from '../world/world.js';

const MENTION = /@([\p{L}\p{N}_.-]+)/gu;
const URL_TYPED = /https?:\/\/[^\s<>|]+/g;
const TOKEN = /<(@[UW][A-Z0-9]+|https?:\/\/[^>|]+)(?:\|[^>]*)?>/g;

/** `AT&T @musubi https://a.org` → `AT&amp;T <@U000> <https://a.org>`. */
export function encoded(typed: string, world: World, workspace: Workspace): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const linked = escaped.replace(URL_TYPED, (url) => `<${url}>`);
  return linked.replace(MENTION, (written, name: string) => {
    const person = named(name, world, workspace);
    return person === undefined ? written : `<@${person.id}>`;
  });
}

/** The blocks that Slack keeps of a text: one section of rich text. */
export function richText(text: string, world: World): Json[] {
  const elements: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) elements.push({ type: 'text', text: decoded(text.slice(end, match.index)) });
    const target = match[1]!;
    if (target.startsWith('@')) elements.push({ type: 'user', user_id: target.slice(1) });
    else elements.push({ type: 'link', url: decoded(target) });
    end = match.index + match[0].length;
  }
  if (end < text.length) elements.push({ type: 'text', text: decoded(text.slice(end)) });
  const section = { type: 'rich_text_section', elements };
  return [{ type: 'rich_text', block_id: world.ids.next('b'), elements: [section] }];
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function named(name: string, world: World, workspace: Workspace): Person | undefined {
  const own = world.people.get(workspace.bot.userId);
  if (own?.name === name) return own;
  for (const person of world.people.values()) {
    if (person.teamId === workspace.id && person.name === name) return person;
  }
  return undefined;
}
