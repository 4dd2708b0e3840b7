import type { AgreementClause } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { namesBetween, namesWith, subjectsBefore } from './sides.js';
import { EARLIER } from './verbs.js';

/** Titles that speak about agreements without announcing one. */
const NO_NEWS =
  /\b(?:webinar|seminar|how to|workshop|forum|symposium|report|award|call for|guide|lecture|talks?|years of|anniversary|ends?|terminat\w+)\b/i;

/** `Notice concerning a Business Alliance with B` · `A and B: MoU Signing Ceremony`. */
export function nominal(context: Context): AgreementClause[] {
  const [instrument] = context.instruments;
  if (!instrument || NO_NEWS.test(context.text)) return [];
  const counterparts = namesWith(context, instrument.start, 260);
  const between = namesBetween(context, 0);
  const subjects = between.length > 1 ? between : subjectsBefore(context, instrument.start);
  if (counterparts.length === 0 && subjects.length < 2) return [];
  return [
    {
      trigger: instrument,
      subjects,
      counterparts: between.length > 1 ? [] : counterparts,
      ...(isPaper(context.text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
      future: false,
      earlier: EARLIER.test(context.text),
      embedded: false,
      nominal: true,
    },
  ];
}
