import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import type { DateValue } from '../text/dateValue.js';
import type { AttributeName } from './attributes.js';
import type { TimeConstraint } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';

/** What is so on a day: today, unless one is named. */
export const OF_FORCE: ReadonlySet<AttributeName | undefined> = new Set(['inForce', 'expired']);

const tellsState = inAnyLanguage(QUESTION_FORMS, 'state');
const isOfAllThen = inAnyLanguage(QUESTION_FORMS, 'allThen');
const isOfToday = inAnyLanguage(QUESTION_FORMS, 'still');

/**
 * `How many partners did they have in May 2020?` asks as of then, `how many did they sign` of that month
 * alone; `was it still valid in June 2020?` asks of then too.
 */
export function asOfWhenAState(
  time: TimeConstraint,
  { op, attribute }: Pick<Query, 'op' | 'attribute'>,
  { question, signals }: ParsedQuestion,
): TimeConstraint {
  const isDay = time.from !== undefined && time.from === time.to;
  if (OF_FORCE.has(attribute) && isDay && !signals.has('signed')) return { asOf: time.from as DateValue };
  // "Which were in force in April 2022?" asks of then; "which of 2019 are still valid?" of today.
  const isOfMany = (op === 'list' || op === 'count') && signals.has('valid');
  if (isOfMany && isDay && !signals.has('signed', 'announced') && !isOfToday(question.text))
    return { asOf: time.from as DateValue };
  const isMonth = time.from !== undefined && time.from === time.to && time.from.length > 4;
  const isOfAll = op === 'list' && isMonth && !signals.has('signed', 'announced', 'effective', 'ends');
  if (isOfAll && isOfAllThen(question.text)) return { asOf: time.from as DateValue };
  const isState =
    op === 'count' && time.from !== undefined && time.from === time.to && !signals.has('signed');
  return isState && tellsState(question.text) ? { asOf: time.from as DateValue } : time;
}
