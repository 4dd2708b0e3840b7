import { isJson, type Json } from '../json.js';
import { Cursor } from './cursor.js';
import { LIMITS } from './limits.js';
import { checkRichText } from './richText.js';

/** A table: rows of cells, as many in each as in the first. */
export function checkTable(table: Cursor): void {
  const { rows: most, columns } = LIMITS.table;
  const rows = table.items('rows', { max: most });
  for (const [index, row] of rows.entries()) {
    const at = `rows/${index}`;
    if (!Array.isArray(row)) {
      table.note('must be an array', at);
      continue;
    }
    if (row.length > columns) table.note(`no more than ${columns} items allowed`, at);
    if (row.length === 0) table.note('no less than 1 items allowed', at);
    if (Array.isArray(rows[0]) && row.length !== rows[0].length) table.note('rows must be of one length', at);
    for (const [column, cell] of row.entries()) {
      checkCell(new Cursor(cell, `${table.pointer}/${at}/${column}`, table.problems));
    }
  }
  checkColumns(table);
}

/** Characters in all cells of a table. */
export function tableText(table: Json): number {
  return textWithin(table.rows);
}

/** The length of every `text` within a value, however deep. */
export function textWithin(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textWithin(each), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, each]) =>
      sum + (name === 'text' && typeof each === 'string' ? each.length : textWithin(each)),
    0,
  );
}

function checkCell(cell: Cursor): void {
  cell.oneOfTypes(['raw_text', 'raw_number', 'rich_text']);
  if (cell.type === 'rich_text') {
    cell.has('block_id');
    checkRichText(cell);
  } else {
    cell.text('text', { blank: true });
  }
  if (cell.type === 'raw_number') cell.number('value', -Number.MAX_VALUE, Number.MAX_VALUE);
  cell.noMore();
}

/** A setting for each column from the first on; `null` leaves one as it is. */
function checkColumns(table: Cursor): void {
  const settings = table.items('column_settings', { max: LIMITS.table.columns, min: 0, optional: true });
  for (const [index, setting] of settings.entries()) {
    if (setting === null) continue;
    const column = new Cursor(setting, `${table.pointer}/column_settings/${index}`, table.problems);
    column.oneOf('align', ['left', 'center', 'right']);
    column.flag('is_wrapped');
    column.noMore();
  }
}
