import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Message } from '../../../core/answers/message.js';
import { PACKS } from '../../../core/languages/packs.js';
import { actionRows, type Row } from './actions.js';
import { layOut } from './layOut.js';
import { outlineOf, type Part, partsOf } from './parts.js';
import { markup } from './text.js';

export { MENU_ID } from './actions.js';

/** All fields are always there, so that an edit leaves nothing of what stood there before. */
export type Rendered = Required<
  Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'allowed_mentions'>
> & { readonly components: Row[] };

export interface RenderOptions {
  /** Whether the bot may embed in that channel: without, facts are lines of text. */
  readonly mayEmbed?: boolean;
}

/**
 * A message for Discord, within all of its limits: what does not fit any more is left out from the end, and an
 * ellipsis says so; the buttons stay.
 *
 * It is content with embeds, and not Components V2. Notifications show the content, and screen readers read it
 * first: so it begins with the answer, and holds all that is text (lists, quotes and sources too) as long as there
 * is room; Components V2 forbid it. Embeds can be hidden by whoever reads, and are refused where the bot may not
 * embed: so only what needs columns stands there, the facts and versions of an answer whose first sentence stands
 * above. Nor can a message leave Components V2 again, or a deferred answer begin with them.
 */
export function renderMessage(message: Message, { mayEmbed = true }: RenderOptions = {}): Rendered {
  const { content, embeds } = layOut(allParts(message, mayEmbed), mayEmbed);
  return {
    content: content.trim() === '' ? '…' : content,
    embeds: [...embeds],
    components: actionRows(message, PACKS[message.language].wording.choose),
    allowed_mentions: { parse: [] },
  };
}

/** The parts of all blocks; before the first that is embedded, the content says what it is about to say. */
function allParts(message: Message, mayEmbed: boolean): Part[] {
  const { blocks } = message;
  const parts = blocks.map((block) => partsOf(block, mayEmbed));
  const embedded = parts.findIndex((some) => some[0]?.type === 'fields');
  const before = (embedded === -1 ? parts : parts.slice(0, embedded)).flat();
  const opening = before.length > 0 ? before : openingOf(message);
  if (embedded === -1) return opening;
  const outline: Part[] = [{ type: 'lines', lines: outlineOf(blocks[embedded]) }];
  return [...opening, ...outline, ...parts.slice(embedded).flat()];
}

/** What has no text to begin with begins with its first sentence. */
function openingOf({ summary }: Message): Part[] {
  const line = markup([{ type: 'text', text: summary }]);
  return line === '' ? [] : [{ type: 'lines', lines: [line] }];
}
