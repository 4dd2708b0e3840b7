import type { Json } from '../json.js';
import { checkBlocks, type Surface } from './blocks.js';
import { LIMITS } from './limits.js';
import { tableText, textWithin } from './table.js';

export const ONLY_ONE_TABLE = 'only_one_table_allowed';

/**
 * What Slack would not take of these blocks, in its words; nothing where it would take all:
 * `must be less than 151 characters [json-pointer:/blocks/0/text/text]`.
 */
export function problemsOf(blocks: readonly object[], surface: Surface = 'message'): string[] {
  const all = blocks as readonly Json[];
  const most = surface === 'message' ? LIMITS.message.blocks : LIMITS.view.blocks;
  const problems: string[] = [];
  if (all.length > most) problems.push(`no more than ${most} items allowed [json-pointer:/blocks]`);
  checkBlocks(all, surface, '/blocks', problems);
  const tables = all.filter(({ type }) => type === 'table');
  if (tables.length > LIMITS.message.tables) problems.push(ONLY_ONE_TABLE);
  const { text } = LIMITS.table;
  if (tables.reduce((sum, table) => sum + tableText(table), 0) > text) {
    problems.push(`no more than ${text} characters allowed in all cells [json-pointer:/blocks]`);
  }
  if (sum(all.filter(({ type }) => type === 'markdown')) > LIMITS.message.markdown) {
    problems.push(
      `no more than ${LIMITS.message.markdown} characters of markdown allowed [json-pointer:/blocks]`,
    );
  }
  return problems;
}

/** Whether a message with these blocks is too long as a whole: `msg_blocks_too_long`. */
export function textTooLong(blocks: readonly object[]): boolean {
  const others = (blocks as readonly Json[]).filter(({ type }) => type !== 'table' && type !== 'markdown');
  return sum(others) > LIMITS.allText;
}

function sum(blocks: readonly Json[]): number {
  return textWithin(blocks);
}
