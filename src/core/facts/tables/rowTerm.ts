import { saysOfPartners } from '../../languages/partnerTables.js';
import { READING } from '../../languages/reading.js';
import type { Span } from '../../text/span.js';
import type { RowParts } from './rowParts.js';

/** A cell that is nothing but a time, with how it goes on: 3年（自動更新）. */
export function termOf(text: string, { start, end }: Span): RowParts['term'] {
  const words = text.slice(start, end);
  if (words.length > 40 || !saysOfPartners('time', words)) return undefined;
  const rules = /[\u3040-\u30ff\u4e00-\u9fff]/.test(words) ? READING.ja : READING.en;
  const [found, other] = rules.findDurations(words);
  if (!found || other) return undefined;
  const around = `${words.slice(0, found.start)} ${words.slice(found.end)}`.replace(/\([^()]*\)/g, '').trim();
  return around === '' || saysOfPartners('aroundTime', around)
    ? { start: start + found.start, end: start + found.end, months: found.months }
    : undefined;
}
