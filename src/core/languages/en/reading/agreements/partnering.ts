import { matchesIn } from '../../../../text/matches.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { clauseOf } from './build.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { PARTNERING } from './verbs.js';

/** `A has partnered with B`: a verb that needs no paper. */
export function withoutPaper(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  for (const match of matchesIn(context.text, PARTNERING)) {
    const auxiliary = match[1] ?? '';
    const trigger = { start: match.index + auxiliary.length, end: match.index + match[0].length };
    const verb = (match[2] as string).toLowerCase();
    if (/^partners?$/.test(verb) && !/^ with\b/.test(context.text.slice(trigger.end, trigger.end + 6)))
      continue;
    if (
      context.instruments.some(
        (found) =>
          isPaper(context.text.slice(found.start, found.end)) &&
          Math.abs(found.start - trigger.end) < 40 &&
          found.start >= trigger.end,
      )
    )
      continue;
    const clause = clauseOf(context, { trigger, from: match.index, auxiliary, passive: false });
    if (clause.counterparts.length > 0 || clause.subjects.length > 1) clauses.push(clause);
  }
  return clauses;
}
