import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';
import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import { clauseOf } from './build.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { NEGATED, TELLING, TOLD, TRIGGER } from './verbs.js';

/** `A has concluded an MOU with B`, `a letter of intent was signed between A and B`: a verb and its paper. */
export function withPaper(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  if (instruments.length === 0) return [];
  const clauses: AgreementClause[] = [];
  for (const match of matchesIn(text, TRIGGER)) {
    const auxiliary = match[1] ?? '';
    const trigger = { start: match.index + auxiliary.length, end: match.index + match[0].length };
    const instrument =
      activeInstrument(text, instruments, trigger) ??
      passiveInstrument(text, instruments, match.index, auxiliary);
    if (!instrument || NEGATED.test(auxiliary)) continue;
    // "has had an MOU with B since 2012": only the state of having one, directly.
    if (
      /^(?:had|holds|maintains)$/i.test(match[2] as string) &&
      (instrument.start < trigger.end || instrument.start - trigger.end > 4)
    )
      continue;
    const passive = instrument.end <= match.index;
    if (TELLING.test(match[2] as string) && !passive && !TOLD.test(text.slice(trigger.end, instrument.start)))
      continue;
    // "is pleased to announce a partnership": what is told of now is there.
    const told = /^announc/i.test(match[2] as string) ? auxiliary.replace(/\bto $/, '') : auxiliary;
    clauses.push(clauseOf(context, { trigger, from: match.index, auxiliary: told, instrument, passive }));
  }
  return clauses;
}

/** The paper behind the verb: `concluded a Memorandum of Understanding`, `signed the first MOU`. */
function activeInstrument(
  text: string,
  instruments: readonly FoundInstrument[],
  trigger: Span,
): FoundInstrument | undefined {
  const instrument = instruments.find((found) => found.start >= trigger.end);
  if (!instrument || instrument.start - trigger.end > 90) return undefined;
  const gap = text.slice(trigger.end, instrument.start);
  if (
    /[;:]|\b(?:which|who|said|under|based on|with|following|after)\b|, (?:and|but) \w+ (?:has|have|will)\b/.test(
      gap,
    )
  )
    return undefined;
  return isPaper(text.slice(instrument.start, instrument.end)) || gap.length < 30 ? instrument : undefined;
}

/** The paper before the verb: `the MOU was signed`, `the agreement concluded in 2019`. */
function passiveInstrument(
  text: string,
  instruments: readonly FoundInstrument[],
  at: number,
  auxiliary: string,
): FoundInstrument | undefined {
  const instrument = instruments.findLast((found) => found.end <= at);
  if (!instrument) return undefined;
  const gap = text.slice(instrument.end, at);
  const limit = /\b(?:was|were|is|are|been|be)\b/.test(auxiliary) ? 120 : 3;
  if (/^ with [^,;]{2,70}, $|^ (?:which|that) (?:the )?\p{Lu}[^,;]{2,80} $/u.test(gap)) return instrument;
  return gap.length <= limit && !/[;:]|\b(?:which|who|said)\b/.test(gap) ? instrument : undefined;
}
