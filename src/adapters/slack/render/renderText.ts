import type { Block, Message } from '../../../core/answers/message.js';
import { shortened } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { escaped, plainLine } from './text.js';

/**
 * The answer itself in one text, for notifications and screen readers: the first sentence, and the items that
 * follow it. Escaped, for Slack reads markup in it.
 */
export function renderText({ summary, blocks }: Message): string {
  const said = [summary, ...blocks.slice(1, 2).flatMap(itemsOf)].filter((text) => text.trim() !== '');
  // Cut before it is escaped, so that no entity is cut in two.
  return escaped(shortened(said.join(' '), LIMITS.text)).trim() || '…';
}

function itemsOf(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return [block.items.map(plainLine).join('; ')];
    case 'fields':
      return [block.fields.map(({ label, value }) => `${label}: ${plainLine(value)}`).join('; ')];
    case 'versions':
      return [block.versions.map(({ value }) => value).join(' / ')];
    case 'table':
      return [block.rows.map((row) => row.filter(Boolean).join(' ')).join('; ')];
    default:
      return [];
  }
}
