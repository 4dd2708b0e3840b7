import { BESIDE_NAMES, standsBeside } from '../languages/questions/besideNames.js';
import { type DateParts, type DateValue, toDateValue } from '../text/dateValue.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

/**
 * The day until which a question says that an agreement runs: 2030 of `It runs until 2030, right?`, 2028-03 of
 * 2028年3月末までですよね. What was signed until a day is another matter.
 */
export function assertedEnd(parsed: ParsedQuestion): DateValue | undefined {
  const { question, signals, language } = parsed;
  if (signals.has('foundedDate') || (signals.has('signed') && !signals.has('renewedOne'))) return undefined;
  const slot = slotsOf(parsed, 'date').find((one) =>
    standsBeside(BESIDE_NAMES[language].endsThen, question.text, one),
  );
  return slot && toDateValue(slot.parts as DateParts);
}
