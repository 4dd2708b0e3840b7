/** What Slack makes of what a person types: entities, links, mentions, and the blocks of rich text. */
import type { Json } from '../json.js';
import type { Workspace } from '../world/model.js';
import type { World } from '../world/world.js';

const URL_TYPED = String.raw`https?:\/\/[^\s<>|]*[^\s<>|.,!?)]`;
const EMAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const DOMAIN = String.raw`(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|jp)(?![\w.])`;
const MENTION = String.raw`@[\p{L}\p{N}_.-]+`;
const CHANNEL = String.raw`#[\p{L}\p{N}_-]+`;
const TYPED = new RegExp([URL_TYPED, EMAIL, DOMAIN, MENTION, CHANNEL].join('|'), 'gu');
const TOKEN = /<([@#]?[^<>|]+)(?:\|([^<>]*))?>/g;

/**
 * `AT&T @musubi: a.org, https://b.org` →
 * `AT&amp;T <@U000>: <http://a.org|a.org>, <https://b.org>`.
 */
export function encoded(typed: string, world: World, workspace: Workspace): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(TYPED, (written) => {
    if (written.startsWith('http')) return `<${written}>`;
    if (written.startsWith('@')) return mention(written, world, workspace);
    if (written.startsWith('#')) return channelMention(written, world, workspace);
    return written.includes('@') ? `<mailto:${written}|${written}>` : `<http://${written}|${written}>`;
  });
}

/** The blocks that Slack keeps of a text: one section of rich text. */
export function richText(text: string, world: World): Json[] {
  const elements: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) elements.push({ type: 'text', text: decoded(text.slice(end, match.index)) });
    elements.push(element(match[1]!, match[2]));
    end = match.index + match[0].length;
  }
  if (end < text.length) elements.push({ type: 'text', text: decoded(text.slice(end)) });
  const section = { type: 'rich_text_section', elements };
  return [{ type: 'rich_text', block_id: world.ids.next('b'), elements: [section] }];
}

function element(target: string, label: string | undefined): Json {
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1) };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1) };
  return { type: 'link', url: decoded(target), ...(label ? { text: decoded(label) } : {}) };
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The app's name goes before that of a person of the same name. */
function mention(written: string, world: World, workspace: Workspace): string {
  const name = written.slice(1);
  if (world.app.name === name) return `<@${workspace.bot.userId}>`;
  for (const person of world.people.values()) {
    if (person.teamId === workspace.id && person.name === name) return `<@${person.id}>`;
  }
  return written;
}

function channelMention(written: string, world: World, workspace: Workspace): string {
  for (const { id, name, teamId } of world.channels.values()) {
    if (teamId === workspace.id && `#${name}` === written) return `<#${id}|>`;
  }
  return written;
}
