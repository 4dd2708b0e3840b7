import { type DateValue, toDateValue } from '../../core/text/dateValue.js';

/** Japan has no summer time. */
const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

/**
 * The calendar date that a machine-readable field states, as precise as it is written:
 * `2021-03-22`, `2021/3/22`, `2021.03`, `2021`, `2021-03-22T09:00:00+09:00`. A moment in universal
 * time (`…T15:00:00Z`) is taken as Japan's calendar has it where `inJapan`.
 */
export function writtenDate(written: string, inJapan = false): DateValue | undefined {
  const field = written.trim();
  if (inJapan && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]00:?00)$/i.test(field)) {
    const moment = Date.parse(field);
    if (!Number.isNaN(moment)) return new Date(moment + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
  }
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[\sT])/.exec(field);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return toDateValue({ year, month, day });
}
