import { flatText, isElement, type PageElement } from './dom.js';

const CELLS = new Set(['TD', 'TH']);
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/**
 * The rows of a table of facts: `締結日：2021年2月5日`, and where the first row names the columns
 * `Partner: Osaka Prefecture / Date: September 2020`. Undefined for a table that only lays out the page.
 */
export function tableRows(table: PageElement): string[] | undefined {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.childNodes].filter(isElement));
  const cells = rows.map((row) => row.filter((cell) => CELLS.has(cell.tagName.toUpperCase())));
  const isLayout =
    table.querySelector('table, p + p, h1, h2, h3, h4, li') || cells.every((row) => row.length < 2);
  if (isLayout) return undefined;
  const header = columnNames(cells[0] ?? []);
  const body = header ? cells.slice(1) : cells;
  return body.map((row) => rowText(row, header)).filter((text) => text !== '');
}

function columnNames(row: readonly PageElement[]): string[] | undefined {
  const isHeader = row.length > 1 && row.every((cell) => cell.tagName.toUpperCase() === 'TH');
  return isHeader ? row.map(flatText) : undefined;
}

function rowText(row: readonly PageElement[], header: readonly string[] | undefined): string {
  const texts = row.map(flatText);
  if (header && texts.length === header.length) {
    return texts
      .map((text, i) => labelled(header[i]!, text))
      .filter((text) => text !== '')
      .join(' / ');
  }
  const [label = '', ...values] = texts;
  return labelled(label, values.filter((value) => value !== '').join(' / '));
}

/** A list of terms: each with all that is said of it. */
export function definitionRows(list: PageElement): string[] {
  const rows: { label: string; values: string[] }[] = [];
  for (const item of list.querySelectorAll('dt, dd')) {
    const text = flatText(item);
    if (text === '') continue;
    if (item.tagName.toUpperCase() === 'DT') rows.push({ label: text, values: [] });
    else (rows.at(-1) ?? rows[rows.push({ label: '', values: [] }) - 1]!).values.push(text);
  }
  return rows.map(({ label, values }) => labelled(label, values.join(' / ')));
}

function labelled(label: string, value: string): string {
  if (value === '' || label === '') return label + value;
  const bare = label.replace(/[:：]\s*$/, '');
  return JAPANESE.test(bare) ? `${bare}：${value}` : `${bare}: ${value}`;
}
