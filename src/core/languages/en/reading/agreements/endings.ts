import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import { findNames } from '../names/names.js';
import { isPlace } from '../names/places.js';
import type { Context } from './context.js';
import { findInstruments, isPaper } from './instruments.js';
import { namesBetween, namesWith, subjectsBefore } from './sides.js';

/** What a paper did, or what was done to it: `expired`, `was terminated`, `was not renewed`. */
const OF_PAPER =
  /\b(?:expired|lapsed|ended|ran out|ceased to (?:be in force|apply|have effect)|came to (?:an|its) end|(?:was|were|(?:has|have|had) been|is being|is to be|will be) (?:\w+ly )?(?:terminated|dissolved|cancell?ed|ended|discontinued|wound up|revoked)|(?:was|were|has|have|had|will|would) not (?:been |be )?(?:renewed|extended|prolonged)|will (?:expire|end) without)\b/gi;

/** What somebody does to a paper that follows: `to terminate its alliance`. */
const BY_SOMEBODY =
  /\b(?:terminat(?:e|es|ed|ing)|dissolv(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|discontinu(?:e|es|ed|ing)|end(?:s|ed)?|withdr(?:aws?|ew|awn) from|termination of|dissolution of|cancell?ation of|discontinuation of|expir(?:y|ation) of|end of)\b/gi;

/** `have decided not to renew their agreement`, `will not extend its MOU`: what is not gone on with. */
const NOT_RENEWED =
  /\b(?:decided|agreed|chosen|opted|resolved) (?:mutually |jointly )?not to (?:renew|extend|prolong|continue)\b|\b(?:will|did|do|does) not (?:renew|extend|prolong)\b/gi;

/** Said of what may happen, or of what must be done before: `may be terminated`, `until the end of the agreement`. */
const POSSIBLE =
  /\b(?:may|can|could|might)\b[^.;]{0,24}$|\b(?:may|can|could|might|unless|if|until|till|upon|before|after|in case of|in the event of|right to|wish(?:es)? to|notice|entitled to|option|would have|not|never|the) (?:either (?:party|side) )?(?:to )?$/i;

/**
 * The clauses of a sentence that tell that an agreement came or comes to its end: `A has decided to terminate its
 * business alliance with B` · `the MOU expired in April 2022` · `Notice of Dissolution of the Alliance with B`.
 */
export function findEndings(text: string, breaks: readonly number[] = []): AgreementClause[] {
  if (!/\b(?:expir|laps|end|ran out|ceas|terminat|dissol|cancel|discontinu|withdr|not )/i.test(text))
    return [];
  const instruments = findInstruments(text);
  if (instruments.length === 0) return [];
  const context: Context = {
    text,
    names: findNames(text, breaks).filter((name) => !isPlace(name.name)),
    instruments,
  };
  // `have decided not to renew their agreement, which expired in June`: who did it is told of both.
  return [...bySomebody(context), ...ofPapers(context)];
}

function ofPapers(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  return matchesIn(text, OF_PAPER).flatMap((match) => {
    const at = match.index;
    const instrument = instruments.findLast((found) => found.end <= at);
    if (!instrument || at - instrument.end > 160) return [];
    const gap = text.slice(instrument.end, at);
    if (
      /[;:]|\b(?:year|period|quarter|talks|negotiations|term of office|meeting|ceremony|project) $/i.test(gap)
    )
      return [];
    if (POSSIBLE.test(text.slice(Math.max(0, at - 30), at))) return [];
    const between = namesBetween(context, instrument.end);
    const counterparts =
      between.length > 1 ? [] : namesWith(context, instrument.end, Math.min(60, gap.length));
    return [endingClause({ start: at, end: at + match[0].length }, instrument, between, counterparts, text)];
  });
}

function bySomebody(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  return [...matchesIn(text, BY_SOMEBODY), ...matchesIn(text, NOT_RENEWED)].flatMap((match) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const instrument = instruments.find((found) => found.start >= end);
    const gap = instrument && text.slice(end, instrument.start);
    if (
      !instrument ||
      gap === undefined ||
      !/^ (?:(?:the|its|their|this|a|an|our|existing|current|all)\b ?)*(?:[\w-]+ ){0,3}$/i.test(gap)
    )
      return [];
    if (/\b(?:talks|negotiations|discussions|consideration|on|about)\b/i.test(gap)) return [];
    const lead = text.slice(Math.max(0, at - 30), at);
    if (
      POSSIBLE.test(lead) ||
      (/^(?:end|expir)\w* of$/i.test(match[0]) &&
        !/\b(?:notice of|announc\w+|due to|with the) (?:the )?$/i.test(lead))
    )
      return [];
    const between = namesBetween(context, instrument.end);
    const counterparts = between.length > 1 ? [] : namesWith(context, instrument.end, 120);
    const subjects = between.length > 1 ? between : subjectsBefore(context, at);
    return [endingClause({ start: at, end }, instrument, subjects, counterparts, text)];
  });
}

const endingClause = (
  trigger: AgreementClause['trigger'],
  instrument: FoundInstrument,
  subjects: readonly FoundName[],
  counterparts: readonly FoundName[],
  text: string,
): AgreementClause => ({
  trigger,
  subjects,
  counterparts,
  ...(isPaper(text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
  future: false,
  earlier: true,
  embedded: false,
  nominal: false,
  ending: true,
});
