import { type DateParts, type DateValue, toDateValue } from '../text/dateValue.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';

const BEFORE =
  /\b(?:until|till|through|(?:runs?|lasts?|valid|good) to|(?:end|ends|ended|ending|expires?|expired|runs? out|ran out|lapses?|lapsed) (?:in|on|at))(?: the)?(?: (?:end|close) of)?(?: the)? $/;
const BEHIND = /^(?:の?(?:末日?|終わり|上旬|中旬|下旬|年度末))?まで(?!に)/;

/**
 * The day until which a question says that an agreement runs: 2030 of `It runs until 2030, right?`, 2028-03 of
 * 2028年3月末までですよね. What was signed until a day is another matter.
 */
export function assertedEnd(parsed: ParsedQuestion): DateValue | undefined {
  const { question, signals, language } = parsed;
  if (signals.has('foundedDate') || (signals.has('signed') && !signals.has('renewedOne'))) return undefined;
  const slot = slotsOf(parsed, 'date').find(({ start, end }) =>
    language === 'ja' ? BEHIND.test(question.text.slice(end)) : BEFORE.test(question.text.slice(0, start)),
  );
  return slot && toDateValue(slot.parts as DateParts);
}
