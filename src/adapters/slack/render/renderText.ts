import type { Block, Message } from '../../../core/answers/message.js';
import { shortened } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { escaped, plainLine } from './text.js';

/**
 * The answer itself in one text, for notifications and screen readers: the first sentence, and the items that
 * follow where it does not name them itself. Escaped, for Slack reads markup in it.
 */
export function renderText({ summary, blocks }: Message): string {
  const items = blocks[1] ? itemsOf(blocks[1]) : [];
  const isNamed = items.some(({ name }) => name !== '' && summary.includes(name));
  const said = [summary, isNamed ? '' : items.map(({ whole }) => whole).join('; ')];
  // Cut before it is escaped, so that no entity is cut in two.
  const text = shortened(said.filter((part) => part.trim() !== '').join(' '), LIMITS.text);
  return escaped(text).trim() || '…';
}

interface Item {
  /** The words by which a sentence would name it. */
  readonly name: string;
  readonly whole: string;
}

function itemsOf(block: Block): Item[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item, place) => ({
        name: block.table?.rows[place]?.[0] ?? plainLine(item),
        whole: plainLine(item),
      }));
    case 'fields':
      return block.fields.map(({ label, value }) => ({
        name: plainLine(value),
        whole: `${label}: ${plainLine(value)}`,
      }));
    case 'versions':
      return block.versions.map(({ value }) => ({ name: value, whole: value }));
    case 'table':
      return block.rows.map((row) => ({ name: row.join(' '), whole: row.filter(Boolean).join(' ') }));
    default:
      return [];
  }
}
