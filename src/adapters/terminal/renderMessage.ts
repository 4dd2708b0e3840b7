import stringWidth from 'string-width';
import type { Block, Inline, Line, Message, Quote, Version } from '../../core/answers/message.js';
import type { Style } from './style.js';

/** A message for a terminal. What a release wrote cannot move the cursor: control characters are taken out. */
export function renderMessage(message: Message, style: Style): string {
  return message.blocks.map((block) => renderBlock(block, style)).join('\n');
}

const INDENT = '  ';

function renderBlock(block: Block, style: Style): string {
  switch (block.type) {
    case 'heading':
      return style.strong(safe(block.text));
    case 'paragraph':
      return renderLine(block.content, style);
    case 'fields':
      return renderColumns(
        block.fields.map(({ label, value }) => [label, renderLine(value, style)]),
        style,
      );
    case 'list':
      return block.items
        .map(
          (item, place) =>
            `${INDENT}${block.ordered ? `${place + (block.start ?? 1)}.` : '•'} ${renderLine(item, style)}`,
        )
        .join('\n');
    case 'table':
      return renderColumns(
        [block.header.map((cell) => style.strong(safe(cell))), ...block.rows.map((row) => row.map(safe))],
        style,
      );
    case 'source':
      return renderLine(block.content, style);
    case 'versions':
      return block.versions.map((version) => renderVersion(version, style)).join('\n');
    case 'quote':
      return renderQuote(block, style);
    default:
      return block satisfies never;
  }
}

function renderVersion({ value, computed, sources, quotes }: Version, style: Style): string {
  const first = [style.strong(safe(value)), ...(computed === undefined ? [] : [safe(computed)])].join(' ');
  const rest = [
    ...sources.map((source) => renderLine(source, style)),
    ...quotes.map((quote) => renderQuote(quote, style)),
  ];
  return [first, ...rest].join('\n');
}

const renderQuote = ({ text, source }: Quote, style: Style): string =>
  `${INDENT}${style.dim('│')} ${safe(text)}\n${INDENT}${style.dim(renderLine(source, style))}`;

const renderLine = (line: Line, style: Style): string =>
  line.map((inline) => renderInline(inline, style)).join('');

function renderInline(inline: Inline, style: Style): string {
  switch (inline.type) {
    case 'text':
      return safe(inline.text);
    case 'strong':
      return style.strong(safe(inline.text));
    case 'link':
      return `${safe(inline.text)} ${style.dim(safe(inline.url))}`;
    default:
      return inline satisfies never;
  }
}

const safe = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

/** Columns as wide as their widest cell; a Japanese character is two wide. */
export function renderColumns(rows: readonly (readonly string[])[], style: Style): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0),
      );
      return `${INDENT}${cells.join(style.dim(' │ '))}`;
    })
    .join('\n');
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));
