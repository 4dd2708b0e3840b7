import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { LIMITS } from './limits.js';
import type { Part } from './parts.js';

/** What of a message is text and what is embedded. */
export interface Laid {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

/** Text that goes on being written, and the room that is left for it. */
interface Open {
  content: string;
  readonly embeds: APIEmbed[];
  embedText: number;
  bytes: number;
}

/** Kept free for the sign that something was left out. */
const ELLIPSIS = '\n…';

/**
 * Lays parts out in their order: in the content as long as there is room and nothing needs an embed, from then
 * on in embeds. What does not fit any more is left out from the end, and an ellipsis says so.
 */
export function layOut(parts: readonly Part[], mayEmbed: boolean): Laid {
  const open: Open = {
    content: '',
    embeds: [],
    embedText: LIMITS.embedText - ELLIPSIS.length,
    bytes: LIMITS.bytes - Buffer.byteLength(ELLIPSIS),
  };
  const isAllThere = parts.every((part) => place(open, part, mayEmbed));
  return isAllThere ? open : cutShort(open);
}

/** Puts a part where it belongs; false where some of it had to stay out. */
function place(open: Open, part: Part, mayEmbed: boolean): boolean {
  if (part.type === 'fields') return part.fields.every((field) => placeField(open, field));
  // A list is not torn apart where it can stand in an embed as a whole.
  const inContent = open.content === '' || !mayEmbed || fits(open.content, part.lines, LIMITS.content);
  return part.lines.every((line) => (inContent && write(open, line)) || (mayEmbed && describe(open, line)));
}

const fits = (before: string, lines: readonly string[], limit: number): boolean =>
  joined(before, lines.join('\n')).length <= limit - ELLIPSIS.length;

const joined = (before: string, line: string): string => (before === '' ? line : `${before}\n${line}`);

/** Takes the bytes that a text needs; false where they are used up. */
function takeBytes(open: Open, text: string): boolean {
  const bytes = Buffer.byteLength(text);
  if (bytes > open.bytes) return false;
  open.bytes -= bytes;
  return true;
}

/** A line in the content, which ends where embeds begin. */
function write(open: Open, line: string): boolean {
  if (open.embeds.length > 0 || !fits(open.content, [line], LIMITS.content) || !takeBytes(open, `\n${line}`))
    return false;
  open.content = joined(open.content, line);
  return true;
}

/** A line in the description of the last embed; behind fields it begins a new one. */
function describe(open: Open, line: string): boolean {
  if (!takeEmbedText(open, `\n${line}`)) return false;
  const last = open.embeds.at(-1);
  const before = last?.description ?? '';
  const goesOn = last && !last.fields && fits(before, [line], LIMITS.description);
  if (goesOn) last.description = joined(before, line);
  else open.embeds.push({ description: line });
  return true;
}

function placeField(open: Open, field: APIEmbedField): boolean {
  if (!takeEmbedText(open, field.name + field.value)) return false;
  const last = open.embeds.at(-1);
  if (last && (last.fields?.length ?? 0) < LIMITS.fields) last.fields = [...(last.fields ?? []), field];
  else open.embeds.push({ fields: [field] });
  return true;
}

/** Takes what a text needs of all embeds' together; false where that, or the embeds, are used up. */
function takeEmbedText(open: Open, text: string): boolean {
  if (text.length > open.embedText || open.embeds.length >= LIMITS.embeds) return false;
  if (!takeBytes(open, text)) return false;
  open.embedText -= text.length;
  return true;
}

function cutShort({ content, embeds }: Open): Laid {
  const last = embeds.at(-1);
  if (!last) return { content: `${content}${ELLIPSIS}`.trim(), embeds };
  return { content, embeds: [...embeds.slice(0, -1), { ...last, footer: { text: '…' } }] };
}
