import type { Block, Inline, Line, Message, Quote, Version } from './message.js';

/** A message without any markup, a block a paragraph; what `ask` prints. */
export function toPlainText(message: Message): string {
  return message.blocks.map(plainBlock).join('\n');
}

const plainLine = (line: Line): string => line.map(plainInline).join('');

function plainInline(inline: Inline): string {
  return inline.type === 'link' ? `${inline.text} <${inline.url}>` : inline.text;
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plainLine(block.content);
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${plainLine(value)}`).join('\n');
    case 'list':
      return block.items
        .map((item, place) => `${block.ordered ? `${place + (block.start ?? 1)}.` : '-'} ${plainLine(item)}`)
        .join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'source':
      return plainLine(block.content);
    case 'versions':
      return block.versions.map(plainVersion).join('\n');
    case 'quote':
      return plainQuote(block);
    default:
      return block satisfies never;
  }
}

const plainQuote = ({ text, source }: Quote): string =>
  `> ${text.replace(/\s+/g, ' ')}\n${plainLine(source)}`;

function plainVersion({ value, computed, sources, quotes }: Version): string {
  const first = computed === undefined ? value : `${value} ${computed}`;
  return [first, ...sources.map(plainLine), ...quotes.map(plainQuote)].join('\n');
}
