import type { Cursor } from './cursor.js';
import { LIMITS } from './limits.js';

const MANY = Number.MAX_SAFE_INTEGER;

/** What a section of rich text can hold, with the fields that each has to have. */
const INLINE: Readonly<Record<string, readonly string[]>> = {
  broadcast: ['range'],
  channel: ['channel_id'],
  color: ['value'],
  date: ['timestamp', 'format'],
  emoji: ['name'],
  link: ['url'],
  team: ['team_id'],
  text: ['text'],
  user: ['user_id'],
  usergroup: ['usergroup_id'],
};

const OPTIONAL = ['style', 'text', 'unsafe', 'unicode', 'skin_tone', 'fallback', 'url', 'border'];

/** A block of rich text: sections, lists, quotations, preformatted text. */
export function checkRichText(block: Cursor): void {
  for (const part of block.list('elements', { max: MANY })) {
    if (part.type === 'rich_text_list') checkList(part);
    else checkSection(part, ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted']);
  }
}

function checkList(list: Cursor): void {
  list.text('style');
  list.oneOf('style', ['bullet', 'ordered']);
  list.number('indent', 0, 8);
  list.number('offset', 0, MANY);
  list.number('border', 0, 1);
  for (const item of list.list('elements', { max: MANY })) checkSection(item, ['rich_text_section']);
  list.noMore();
}

function checkSection(section: Cursor, types: readonly string[]): void {
  section.oneOfTypes(types);
  section.number('border', 0, 1);
  if (section.type === 'rich_text_preformatted') section.has('language');
  for (const inline of section.list('elements', { max: MANY, min: 0 })) checkInline(inline);
  section.noMore();
}

function checkInline(inline: Cursor): void {
  const needed = INLINE[inline.type];
  if (needed === undefined) {
    inline.note(`unsupported type: ${inline.type}`, 'type');
    return;
  }
  if (inline.type === 'link') inline.url('url', LIMITS.url);
  if (inline.type === 'text') inline.text('text', { blank: true });
  for (const field of needed) if (!inline.has(field)) inline.note(`missing required field: ${field}`);
  for (const field of OPTIONAL) inline.has(field);
  inline.noMore();
}
