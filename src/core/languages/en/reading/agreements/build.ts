import type { FoundName } from '../../../../text/names.js';
import type { Span } from '../../../../text/span.js';
import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { representedBefore, representedBehind } from './represented.js';
import { listFrom, namesBetween, namesBy, namesWith, subjectsBefore } from './sides.js';
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
  const both = between.length > 1 ? between : houses;
  const start = text.lastIndexOf(';', from) + 1;
  const clause = text.slice(start, after);
  return {
    trigger,
    subjects: both.length > 1 ? both : acting,
    counterparts: both.length > 1 ? [] : counterparts,
    ...(instrument && isPaper(text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
    future:
      FUTURE.test(
        auxiliary.replace(/\b(?:announced?|announces) (?:today )?that (?:it|they) (?:has|have)\b/gi, ''),
      ) && !/\b(?:has|have) (?:\w+ )?$/.test(auxiliary),
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
