import type { APIEmbedField } from 'discord-api-types/v10';
import type { Block, Line, Quote, Table, Version } from '../../../core/answers/message.js';
import { LIMITS } from './limits.js';
import { escapedWithin, markup, orDash, plainLine } from './text.js';

/** A block in Discord's terms: lines of text, or fields, which only an embed has. */
export type Part =
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'fields'; readonly fields: readonly APIEmbedField[] };

/** A block as parts; where nothing can be embedded, as lines alone. */
export function partsOf(block: Block, mayEmbed: boolean): Part[] {
  const fields = mayEmbed ? fieldsOf(block) : undefined;
  if (fields) return fields.length === 0 ? [] : [{ type: 'fields', fields }];
  const lines = linesOf(block).filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ type: 'lines', lines }];
}

/** Facts, versions side by side and rows that are compared are fields; whatever else there is, is text. */
function fieldsOf(block: Block): readonly APIEmbedField[] | undefined {
  switch (block.type) {
    case 'fields':
      return block.fields.map(({ label, value }) => field(label, [markup(value)], true));
    case 'versions':
      return block.versions.map((version, place) =>
        field(versionName(version, place), versionLines(version), true),
      );
    case 'table':
      return block.rows.map((row) => field(row[0] ?? '', cellLines(block, row), false));
    default:
      return undefined;
  }
}

/** A field shows as many lines as it has room for. */
function field(name: string, lines: readonly string[], inline: boolean): APIEmbedField {
  let value = '';
  for (const line of lines) {
    const longer = value === '' ? line : `${value}\n${line}`;
    if (longer.length > LIMITS.fieldValue) break;
    value = longer;
  }
  return { name: orDash(escapedWithin(name, LIMITS.fieldName)), value: orDash(value), inline };
}

/** The most units of what fields say in one line. */
const OUTLINE = 300;

/**
 * What fields are about to say, small in one line: notifications, and whoever hides embeds, show nothing else of
 * it. Versions need none: the first sentence names them.
 */
export function outlineOf(block: Block | undefined): string[] {
  return prefixed('-# ', escapedWithin(saidBy(block).join(' · '), OUTLINE).trim());
}

function saidBy(block: Block | undefined): string[] {
  switch (block?.type) {
    case 'fields':
      return block.fields.map(({ label, value }) => `${label}: ${plainLine(value)}`);
    case 'table':
      return block.rows.map(([name, ...cells]) => `${name}: ${cells.join(' / ')}`);
    default:
      return [];
  }
}

const versionName = ({ value, computed }: Version, place: number): string =>
  `${place + 1}. ${computed === undefined ? value : `${value} ${computed}`}`;

const versionLines = ({ sources, quotes }: Version): string[] => [
  ...sources.map((source) => markup(source)),
  ...quotes.flatMap(quoteLines),
];

/** What stands in a row behind its name, each under its column's. */
function cellLines({ header }: Table, row: readonly string[]): string[] {
  return row.slice(1).flatMap((cell, place) => {
    if (cell.trim() === '') return [];
    const column = header[place + 1] ?? '';
    return markup([...(column.trim() === '' ? [] : [strong(`${column}:`), text(' ')]), text(cell)]);
  });
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return prefixed('### ', markup([text(block.text)]));
    case 'paragraph':
      return [markup(block.content)];
    case 'fields':
      return block.fields.map(({ label, value }) => markup([strong(`${label}:`), text(' '), ...value]));
    case 'list':
      return block.items.flatMap((item, place) =>
        prefixed(block.ordered ? `${place + 1}. ` : '- ', markup(item)),
      );
    case 'table':
      return block.rows.flatMap((row) => prefixed('- ', markup([text(row.filter(Boolean).join(' · '))])));
    case 'source':
      return sourceLines(block.content);
    case 'versions':
      return block.versions.flatMap((version, place) => [
        markup([strong(versionName(version, place))]),
        ...version.sources.flatMap(sourceLines),
        ...version.quotes.flatMap(quoteLines),
      ]);
    case 'quote':
      return quoteLines(block);
    default:
      return block satisfies never;
  }
}

const quoteLines = (quote: Quote): string[] => [
  ...prefixed('> ', markup([text(quote.text)])),
  ...sourceLines(quote.source),
];

/** What something rests on, small below it. */
const sourceLines = (source: Line): string[] => prefixed('-# ', markup(source));

/** Of nothing, nothing: a sign alone would be shown as it is. */
const prefixed = (prefix: string, line: string): string[] => (line === '' ? [] : [prefix + line]);

const text = (value: string): Line[number] => ({ type: 'text', text: value });
const strong = (value: string): Line[number] => ({ type: 'strong', text: value });
