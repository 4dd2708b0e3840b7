import type { CountClass } from '../facts/reading.js';
import type { Span } from '../text/span.js';
import { PARTNER_TABLES as EN } from './en/partnerTables.js';
import { PARTNER_TABLES as JA } from './ja/partnerTables.js';
import { LANGUAGES, type Language } from './language.js';
import type { Column, PartnerTableWords } from './rules/partnerTables.js';

/** A row may be in another language than its table: the words of every language are asked. */
export const PARTNER_TABLES: Readonly<Record<Language, PartnerTableWords>> = { en: EN, ja: JA };

const WORDS: readonly PartnerTableWords[] = LANGUAGES.map((language) => PARTNER_TABLES[language]);

type Pattern = Exclude<keyof PartnerTableWords, 'columns' | 'groups'>;

/** Whether a text is of this sort by the words of any language: `saysOfPartners('ended', '2021年6月満了')`. */
export const saysOfPartners = (sort: Pattern, text: string): boolean =>
  WORDS.some((words) => words[sort]?.test(text));

/** What stands around a name is left away: `MOU with Vestby Port` → `Vestby Port`. */
export function unwrapped(text: string): string {
  for (const { wrapped } of WORDS) {
    const name = wrapped.exec(text)?.groups?.name;
    if (name !== undefined) return name;
  }
  return text;
}

/** How much of the end of a text only leads to the date behind it: `signed in `. */
export const leadToDate = (text: string): number =>
  Math.max(...WORDS.map(({ beforeDate }) => beforeDate.exec(text)?.[0].length ?? 0));

/** What stands behind a date that leads: 2019年4月|に締結 A, `April 2019: A`. */
export function afterLeadingDate(text: string): string {
  const words = WORDS.reduce((rest, { behindDate }) => rest.replace(behindDate, ''), text);
  return words.replace(/^[\s,、:-]+/, '');
}

/** What a text calls partners by what ties them: `sister cities`, 姉妹都市. */
export function kinIn(text: string): Span | undefined {
  for (const { kin } of WORDS) {
    const found = kin.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Which column a cell is the head of. */
export function columnOf(cell: string): Column | undefined {
  for (const { columns } of WORDS)
    for (const [column, pattern] of Object.entries(columns)) if (pattern.test(cell)) return column as Column;
  return undefined;
}

/** Whether a line heads a part of the rows, and which; `{}` for a part that nobody counts. */
export function groupOf(line: string): { readonly countClass?: CountClass } | undefined {
  for (const { groups } of WORDS)
    for (const [pattern, countClass] of groups)
      if (pattern.test(line)) return countClass === undefined ? {} : { countClass };
  return undefined;
}
