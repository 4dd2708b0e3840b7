import type { KnownBlock, TableBlock } from '@slack/types';
import type { Block, Line, Message, Table, Version } from '../../../core/answers/message.js';
import { PACKS } from '../../../core/languages/packs.js';
import { shortened } from '../../../core/text/shown.js';
import { actionBlocks } from './actions.js';
import { fieldSections } from './fields.js';
import { LIMITS } from './limits.js';
import { richLists, richParagraph, richQuote } from './richText.js';
import { lengthOf } from './size.js';
import { escaped, markup, orDash, plain } from './text.js';

export { ACTION_ID } from './actions.js';
export { renderText } from './renderText.js';

/** Where blocks are shown: a message takes fewer than the Home tab, and one table, of which that takes none. */
export type Surface = keyof typeof LIMITS.blocks;

/**
 * A message as Block Kit, within all of Slack's limits: what does not fit any more is left out from the end,
 * and an ellipsis says so; the buttons stay.
 */
export function renderBlocks(message: Message, surface: Surface = 'message'): KnownBlock[] {
  const actions = actionBlocks(message, PACKS[message.language].wording.choose);
  const room = {
    blocks: LIMITS.blocks[surface] - actions.length - 1,
    text: LIMITS.message - [ELLIPSIS, ...actions].reduce((sum, block) => sum + lengthOf(block), 0),
    tables: surface === 'message' ? 1 : 0,
  };
  const shown: KnownBlock[] = [];
  for (const block of message.blocks) {
    const rendered = renderBlock(block, room.tables > 0);
    const length = rendered.reduce((sum, one) => sum + lengthOf(one), 0);
    if (rendered.length > room.blocks || length > room.text) return [...shown, ELLIPSIS, ...actions];
    room.blocks -= rendered.length;
    room.text -= length;
    room.tables -= rendered.filter(({ type }) => type === 'table').length;
    shown.push(...rendered);
  }
  return [...shown, ...actions];
}

const ELLIPSIS: KnownBlock = { type: 'context', elements: [{ type: 'plain_text', text: '…' }] };

function renderBlock(block: Block, mayHaveTable: boolean): KnownBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'header', text: { type: 'plain_text', text: headerText(block.text) } }];
    case 'paragraph':
      return [richParagraph(block.content)];
    case 'fields':
      return fieldSections(block.fields);
    case 'list':
      if (block.table && mayHaveTable && fitsTable(block.table)) return [table(block.table)];
      return richLists(block.items, block.ordered);
    case 'table':
      return mayHaveTable && fitsTable(block) ? [table(block)] : richLists(block.rows.map(rowLine), false);
    case 'source':
      return sourceContext(block.content);
    case 'versions':
      return versionBlocks(block.versions);
    case 'quote':
      return [richQuote(block), ...sourceContext(block.source)];
    default:
      return block satisfies never;
  }
}

const headerText = (text: string): string => orDash(shortened(plain(text).trim(), LIMITS.header));

/** What an answer rests on, small below it. */
function sourceContext(content: Line): KnownBlock[] {
  const text = cutMarkup(content);
  return text.trim() === ''
    ? []
    : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

/** Cut markup could end within a link: what is too long loses its links instead. */
function cutMarkup(content: Line): string {
  const whole = markup(content);
  if (whole.length <= LIMITS.field) return whole;
  return escaped(shortened(content.map(({ text }) => text).join(''), LIMITS.field / 8));
}

/** Side by side between two lines: each version, numbered, above the releases that give it. */
function versionBlocks(versions: readonly Version[]): KnownBlock[] {
  const shown = versions.flatMap(({ value, computed, sources, quotes }, place): KnownBlock[] => [
    richParagraph([
      { type: 'text', text: `${place + 1}. ` },
      { type: 'strong', text: value },
      ...(computed === undefined ? [] : [{ type: 'text', text: ` ${computed}` } as const]),
    ]),
    ...sources.flatMap(sourceContext),
    ...quotes.flatMap((quote) => [richQuote(quote), ...sourceContext(quote.source)]),
  ]);
  return [{ type: 'divider' }, ...shown, { type: 'divider' }];
}

const fitsTable = ({ header, rows }: Table): boolean =>
  rows.length > 0 && rows.length < LIMITS.table.rows && header.length <= LIMITS.table.columns;

function table({ header, rows }: Table): TableBlock {
  const cell = (text: string): { type: 'raw_text'; text: string } => ({
    type: 'raw_text',
    text: orDash(shortened(plain(text), LIMITS.field)),
  });
  return {
    type: 'table',
    rows: [header.map(cell), ...rows.map((row) => header.map((_, column) => cell(row[column] ?? '')))],
    column_settings: header.map(() => ({ is_wrapped: true })),
  };
}

const rowLine = (row: readonly string[]): Line => [{ type: 'text', text: row.filter(Boolean).join(' · ') }];
