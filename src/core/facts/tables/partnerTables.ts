import { alternatives } from '../../languages/alternatives.js';
import { columnOf, groupOf, PARTNER_TABLES, saysOfPartners } from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';
import type { Column } from '../../languages/rules/partnerTables.js';
import { type Line, linesOf } from '../../releases/lines.js';
import type { Release } from '../../releases/release.js';
import { type DateValue, isBefore } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import type { CountClass } from '../reading.js';
import { cellsOf } from './cells.js';
import { labelOfGroup } from './groupLabel.js';
import { isHouse, type RowParts } from './rowParts.js';
import { rowTexts } from './rowTexts.js';

/** One partner in a table, with where it stands in the release. */
export interface PartnerRow extends Span {
  /** Places in it count from the row's start. */
  readonly parts: RowParts;
  /** The part of the table that it is in; the table itself where it has no parts. */
  readonly part: TablePart;
}

/** A table, or what stands in it under one heading of its own. */
export interface TablePart {
  /** What it lists; undefined where nobody keeps count of such. */
  readonly countClass?: CountClass;
  /** The sentence or heading over the table. */
  readonly heading: Span;
  readonly divided: boolean;
}

/** A line that may begin a table is no longer. */
const LONGEST_HEADING = 120;
/** A row is no longer, and so many lines of heads and remarks stand before one at most. */
const LONGEST_ROW = 300;
const MOST_HEADS = 12;
const MOST_ROWS = 2000;

/** Every table or list of partners in a release: below a heading or a head row that says so, each row with a name and a number or a date. */
export function partnerTables(release: Release): readonly PartnerRow[] {
  const from = release.zones.find(({ kind }) => kind === 'frontMatter')?.end ?? 0;
  const lines = linesOf(release.text, from).filter(({ start, end }) => start < end);
  const rows: PartnerRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = headingAt(lines, at);
    if (!heading) continue;
    const found = tableBehind(release.text, lines, at, heading);
    if (!isProgramme(found.rows, release.publishedOn)) rows.push(...found.rows);
    at = Math.max(at, found.next - 1);
  }
  return rows;
}

/** Rows whose days are mostly still to come tell what is planned with the partners: 1 A大学 2022年10月. */
function isProgramme(rows: readonly PartnerRow[], published: DateValue | undefined): boolean {
  const dated = rows.flatMap(({ parts }) => parts.date?.value ?? []);
  // A release that has no date of its own may have been given that of a row.
  if (published === undefined || dated.includes(published)) return false;
  return dated.filter((day) => isBefore(published, day)).length * 2 > dated.length;
}

/** How sure a line makes it that partners follow. */
type Heading = {
  readonly sure: boolean;
  /** A sentence that announces what follows. */
  readonly announces?: true;
  readonly countClass?: CountClass;
};

/** How the lines below a heading are tried as rows. */
type Reading = { readonly numbered: boolean; readonly undated?: true };

function headingAt(lines: readonly Line[], at: number): Heading | undefined {
  const line = lines[at] as Line;
  if (line.text.length > LONGEST_HEADING) return undefined;
  const text = line.text.replace(/^[#*\s]+|[*\s]+$/g, '');
  if (text.length < 2) return undefined;
  if (headsOf(text)?.some(({ partner }) => partner)) return { sure: true, countClass: 'partner' };
  const rules = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? READING.ja : READING.en;
  const plain = text.replace(/^[■◆●◇□▼▽▶★◎【〈<\s]+|[】〉>\s]+$/g, '').replace(/\([^()]*\)$/, '');
  const countClass = rules.listedClass(plain);
  if (text.length <= 80 && (rules.isPartnerList(plain) || rules.isPartnerList(text)) && !/[。.]$/.test(text))
    return { sure: true, ...(countClass ? { countClass } : {}) };
  if (saysOfPartners('announcing', text)) return { sure: false, announces: true, countClass: 'partner' };
  const heads = text.length <= 60 && saysOfPartners('heading', text) && !saysOfPartners('notHeading', text);
  return heads && !/[。.!?]$/.test(text) ? { sure: false, ...(countClass ? { countClass } : {}) } : undefined;
}

/** The columns that a head row names: at least two, and nothing else. */
function headsOf(text: string): readonly { column: Column; partner: boolean }[] | undefined {
  const cells = cellsOf(text).map(({ start, end }) => text.slice(start, end));
  const words = cells.length > 1 ? cells : text.split(' ');
  if (words.length < 2 || words.length > 8) return undefined;
  const heads = words.flatMap((word) => {
    const column = columnOf(word);
    return column ? [{ column, partner: saysOfPartners('partnerColumn', word) }] : [];
  });
  return heads.length === words.length && heads.some(({ column }) => column === 'name') ? heads : undefined;
}

interface Found {
  readonly rows: readonly PartnerRow[];
  /** The line behind the table. */
  readonly next: number;
}

/** The rows behind a heading: read with their numbers, or, where these number nothing, without; at last without dates. */
function tableBehind(text: string, lines: readonly Line[], at: number, heading: Heading): Found {
  for (const numbered of [true, false]) {
    const found = rowsBehind(text, lines, at, heading, { numbered });
    if (isTable(found.rows, heading, numbered)) return found;
  }
  if (heading.sure || heading.announces) {
    const found = rowsBehind(text, lines, at, heading, { numbered: false, undated: true });
    if (isListOfHouses(found.rows)) return found;
  }
  return { rows: [], next: at + 1 };
}

/** Lines with nothing but names: most of them look like organisations, or say in which country they are. */
const isListOfHouses = (rows: readonly PartnerRow[]): boolean =>
  rows.length >= 2 &&
  rows.filter(({ parts }) => isHouse(parts.written) || parts.place !== undefined).length * 5 >=
    rows.length * 3;

function isTable(rows: readonly PartnerRow[], { sure }: Heading, numbered: boolean): boolean {
  const dated = rows.filter(({ parts }) => parts.date !== undefined).length;
  if (rows.length < 2 || (numbered && !isNumbered(rows))) return false;
  if (dated < rows.length * 0.6 && !(sure && numbered)) return false;
  return sure || rows.filter(({ parts }) => isHouse(parts.written)).length * 2 >= rows.length;
}

/** The numbers rise, or fall; they may begin anew in each part. */
function isNumbered(rows: readonly PartnerRow[]): boolean {
  const steps = rows.flatMap(({ parts, part }, index) => {
    const before = rows[index - 1];
    return before?.part === part ? [(parts.number ?? 0) - (before.parts.number ?? 0)] : [];
  });
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Reads on until a line is no row, no head of a part and no head of a column. */
function rowsBehind(
  text: string,
  lines: readonly Line[],
  at: number,
  { countClass }: Heading,
  reading: Reading,
): Found {
  const top = lines[at] as Line;
  const heading = { start: top.start, end: top.end };
  let part: TablePart = { heading, divided: false, ...(countClass ? { countClass } : {}) };
  const heads = headsOf(top.text);
  let columns = heads?.map(({ column }) => column) ?? [];
  const rows: PartnerRow[] = [];
  let beside = false;
  let next = at + 1;
  let skipped = 0;
  while (next < lines.length && rows.length < MOST_ROWS && skipped <= MOST_HEADS) {
    const line = lines[next] as Line;
    if (line.text.length > LONGEST_ROW || namesGroup(line.text)) break;
    skipped++;
    const group = groupIn(line.text);
    const row = headsOf(line.text);
    if (/^\|?[\s|:-]+$/.test(line.text)) next++;
    else if (row) {
      columns = row.map(({ column }) => column);
      next++;
    } else if (columnOf(line.text) && rows.length === 0) {
      columns = [...columns, columnOf(line.text) as Column];
      next++;
    } else if (group) {
      part = { heading, divided: true, ...group };
      next++;
    } else if (rows.length === 0 && isRemark(line.text)) next++;
    else {
      const before = rows.at(-1)?.part === part ? rows.at(-1)?.parts : undefined;
      const texts = rowTexts(
        { source: text, lines, ...reading, columns, isFirst: rows.length === 0, before },
        next,
      );
      if (texts.rows.length === 0) break;
      skipped = 0;
      beside ||= texts.rows.length > 1;
      for (const { span, parts } of texts.rows) rows.push({ ...span, parts, part });
      next = texts.next;
    }
  }
  return { rows: beside && reading.numbered ? inOrderOfNumbers(rows) : rows, next };
}

/** Two columns side by side are read across: 1, 4, 2, 5, … */
function inOrderOfNumbers(rows: readonly PartnerRow[]): readonly PartnerRow[] {
  const parts = [...new Set(rows.map(({ part }) => part))];
  const place = ({ part, parts: { number } }: PartnerRow): number =>
    parts.indexOf(part) * 10_000 + (number ?? 0);
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** 〈海外〉, `Overseas (8)`, 【自治体】: without its marks and its count. */
function groupIn(line: string): ReturnType<typeof groupOf> {
  if (line.length > 40) return undefined;
  const bare = line
    .replace(/^[\s#*■◆●○◇□▼▽▶★◎【〈<《([・•-]+|[\s*】〉>》)\]:・-]+$/g, '')
    .replace(COUNT_BEHIND, '')
    .replace(/^\d\. /, '');
  return groupOf(bare);
}

/** `Overseas (8)`, 海外 8団体: how many rows are below. */
const COUNT_BEHIND = new RegExp(` ?[(:]? ?\\d{1,3} ?${alternatives(PARTNER_TABLES, 'partners')}?\\)?$`);

/** 国内：A市（2013年）、B大学: a line that names all of one group is no row. */
const namesGroup = (text: string): boolean =>
  labelOfGroup(text) !== undefined && /[、,]/.test(text.replace(/[(（][^()（）]*[)）]/g, ''));

const isRemark = (text: string): boolean => text.length <= 60 && saysOfPartners('remark', text);
