import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { LANGUAGES } from '../../languages/language.js';
import type { Document, Sentence } from '../document/document.js';
import type { Cast, Member } from './cast.js';

/** In a row of a table whose columns are houses, whose the cell is at a place of the row's text, and what the row tells. */
export interface ColumnRow {
  readonly label: string;
  ownerAt(at: number): Member | undefined;
}

/**
 * The rows of tables that set houses side by side, by the number of the sentence: below `| 概要 | 海野醸造 | リベラ社 |`
 * the second cell is 海野醸造's, the third リベラ社's.
 */
export function columnRowsOf(document: Document, cast: Cast): ReadonlyMap<number, ColumnRow> {
  const rows = new Map<number, ColumnRow>();
  let owners: readonly (Member | undefined)[] = [];
  let end = -1;
  for (const sentence of document.sentences) {
    const { text } = sentence.view;
    if (!text.startsWith('|')) continue;
    const { start } = sentence.zone;
    // Another table begins where something else stands between.
    if (end >= 0 && document.release.text.slice(end, start).trim() !== '') owners = [];
    end = sentence.zone.end;
    const cells = cellsOf(text);
    if (/^[|\s:-]+$/.test(text)) continue;
    const houses = cells.slice(1).map((cell) => houseIn(cast, sentence, cell.text));
    if (houses.length > 1 && houses.every((house) => house !== undefined)) owners = houses;
    else if (owners.length === cells.length - 1 && cells[0]) rows.set(sentence.index, rowOf(cells, owners));
    else owners = [];
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function cellsOf(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 1;
  for (let at = row.indexOf('|', start); at >= 0; at = row.indexOf('|', start)) {
    cells.push({ text: row.slice(start, at).trim(), start, end: at });
    start = at + 1;
  }
  return cells;
}

const houseIn = (cast: Cast, { rules }: Sentence, name: string): Member | undefined =>
  name.length < 2 ? undefined : (cast.find(name, rules.coreOf(name)) ?? calledShort(cast, name));

/** 海野 heads the column of 海野社. */
function calledShort(cast: Cast, name: string): Member | undefined {
  for (const language of LANGUAGES) {
    const whole = HOUSE_WORDS[language].columnName?.(name);
    const member = whole === undefined ? undefined : cast.find(whole, whole);
    if (member) return member;
  }
  return undefined;
}

const NUMBER_LABEL_END = new RegExp(alternatives(HOUSE_WORDS, 'numberLabelEnd'));

const rowOf = (cells: readonly Cell[], owners: readonly (Member | undefined)[]): ColumnRow => ({
  label: (cells[0] as Cell).text.replace(NUMBER_LABEL_END, ''),
  ownerAt: (at) => {
    const place = cells.findIndex(({ start, end }) => start <= at && at < end);
    return place > 0 ? owners[place - 1] : undefined;
  },
});
