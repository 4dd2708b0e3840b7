import type { FoundName } from '../../../../text/names.js';
import type { Span } from '../../../../text/span.js';
import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { partnerOfOurs, representedBefore, representedBehind } from './represented.js';
import { listFrom, namesBehind, namesBetween, namesBy, namesWith, subjectsBefore } from './sides.js';
import { EARLIER, FUTURE } from './verbs.js';

interface Found {
  readonly trigger: Span;
  readonly from: number;
  readonly auxiliary: string;
  readonly instrument?: FoundInstrument;
  readonly passive: boolean;
}

/** `After the Embassy of Norway in May 2020, it concluded memoranda with A and with B`: one after another, none of them the news. */
const TELLS_SEVERAL =
  /^\W*(?:after|following|besides) [^;:.]{3,120}, (?:it|we|they|the \p{Ll}+) (?:has |have )?(?:also )?(?:concluded|signed|made|exchanged) (?:memoranda|agreements|MO[UC]s|arrangements|partnerships)\b/iu;

/** `announced that it has`, and the day in `has on May 3, 2022 signed`: nothing to come. */
const SAID_OF_DONE =
  /\b(?:announced?|announces) (?:today )?that (?:it|they) (?:has|have)\b|\bon (?:\p{L}+ \d{1,2}|\d{1,2} \p{L}+)/giu;

/** `has become the first British park |to| join hands`: it has done so. */
const IS_THE_FIRST =
  /\b(?:is|are|was|were|become|becomes|became) (?:the|its|their) (?:first|second|third|latest|newest|only|\w+th)\b[^.;,]{0,60} to $/;

/** A clause out of its verb: who acts, with whom, when, on which paper. */
export function clauseOf(
  context: Context,
  { trigger, from, auxiliary, instrument, passive }: Found,
): AgreementClause {
  const { text } = context;
  const after = Math.max(trigger.end, instrument?.end ?? 0);
  const relative =
    passive && instrument && /^ (?:which|that) /.test(text.slice(instrument.end, instrument.end + 7));
  const acting = relative
    ? listFrom(context, instrument.end + 6, true).filter((name) => name.end <= from)
    : passive
      ? []
      : subjectsBefore(context, from);
  const counterparts = namesWith(
    context,
    passive && instrument ? instrument.end : trigger.end,
    passive ? 60 : 260,
  );
  const alone = counterparts.length === 0 && acting.length < 2;
  const houses = alone && !passive ? representedBefore(context, from) : [];
  const named = alone || passive ? namesBetween(context, passive && instrument ? instrument.end : after) : [];
  const between =
    passive && named.length === 0 && counterparts.length === 0 ? signing(context, trigger.end) : named;
  const listed = alone && !passive && named.length === 0 ? namesBehind(context, after) : [];
  const both = [between, houses, listed].find((names) => names.length > 1) ?? [];
  const partner = counterparts.length === 0 && both.length === 0 ? partnerOfOurs(context, from) : undefined;
  const start = text.lastIndexOf(';', from) + 1;
  const clause = text.slice(start, after);
  return {
    trigger,
    subjects: partner ? [] : both.length > 1 ? both : acting,
    counterparts: partner ? [partner] : both.length > 1 ? [] : counterparts,
    ...(instrument && isPaper(text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
    future:
      FUTURE.test(auxiliary.replace(SAID_OF_DONE, '')) &&
      !/\b(?:has|have) (?:\w+ )?$/.test(auxiliary) &&
      !IS_THE_FIRST.test(text.slice(Math.max(0, from - 100), from + auxiliary.length)),
    earlier: EARLIER.test(clause) || TELLS_SEVERAL.test(clause),
    embedded: passive && !/\b(?:was|were|is|are|been|be)\b/.test(auxiliary),
    nominal: false,
  };
}

/** Who signed, behind a passive verb: houses, or those whose people are named. */
function signing(context: Context, from: number): FoundName[] {
  const houses = representedBehind(context, from);
  return houses.length > 1 ? houses : namesBy(context, from);
}
