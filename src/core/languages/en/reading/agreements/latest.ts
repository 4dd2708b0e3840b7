import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause, FoundInstrument } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { listFrom } from './sides.js';

const NEWEST = '(?:most recent|latest|newest)';

/** `The most recent one is`, `Our latest agreement was`, `The newest of its partners is`. */
const NEWEST_IS = new RegExp(
  `\\b${NEWEST}(?: (?:before (?:this|it|that)(?: one)?|one|of (?:these|those|them)|(?:of (?:its|our|the) )?(?:overseas |domestic )?(?:partners?|partnerships?|agreements?|MOUs?|MoUs?|memorand(?:um|a)|pacts?|deals?)))? (?:is|was)(?: (?:that|one))? `,
  'g',
);

/** `seven partners, most recently B` · `agreements with ten organisations, most recently with B`. */
const MOST_RECENTLY =
  /\b(?:partners|agreements|partnerships|MOUs|MoUs|memoranda)\b[^.;]{0,60}, (?:the (?:most recent|latest|newest) being|most recently)(?: one)?(?: with)?(?= (?:the )?\p{Lu})/gu;

/** `B, with which the hub signed an MOU`, `B, with which an MOU was signed`. */
const WITH_WHICH =
  /^, with (?:which|whom) (?:[^,.;]{1,60}?\b(?:signed|concluded|exchanged|entered into) (?:an?|its|their|the) |(?:an?|its|their|the) (?=[^,.;]{3,60}? (?:was|has been|had been) (?:signed|concluded|exchanged)\b))/;

/**
 * The agreement that a text on another matter tells of as the last one so far:
 * `The most recent one is the MOU with B in January 2025` · `ten partners, most recently B` ·
 * `B, with which the hub signed an MOU in May`. `The most recent one to visit was B` tells of none.
 */
export function latest(context: Context): AgreementClause[] {
  const { text } = context;
  return [
    ...matchesIn(text, NEWEST_IS).flatMap((match) => newest(context, match)),
    ...matchesIn(text, MOST_RECENTLY).flatMap((match) => told(match, listFrom(context, endOf(match)))),
    ...withWhich(context),
  ];
}

/** Behind "is": the paper and whom it is with, or, of a partner, the partner. */
function newest(context: Context, match: RegExpExecArray): AgreementClause[] {
  const { text, instruments } = context;
  const end = endOf(match);
  const paper = instruments.find(
    (one) => one.start >= end && /^(?:(?:the|an?|its|our) )?(?:[a-z-]+ )?$/.test(text.slice(end, one.start)),
  );
  if (paper && isPaper(text.slice(paper.start, paper.end)))
    return /^ with /.test(text.slice(paper.end)) ? told(match, listFrom(context, paper.end + 5), paper) : [];
  if (/^(?:the )?with /.test(text.slice(end)) || /agreement|MO[UuC]|memorand/.test(match[0]))
    return told(match, listFrom(context, end + (/^(?:the )?with/.exec(text.slice(end))?.[0].length ?? 0)));
  return / partner/.test(match[0]) ? told(match, listFrom(context, end)) : [];
}

function withWhich(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  if (instruments.length === 0) return [];
  return context.names.flatMap((name) => {
    const match = WITH_WHICH.exec(text.slice(name.end, name.end + 110));
    if (!match) return [];
    const end = name.end + match[0].length;
    const paper = instruments.find((one) => one.start >= end && one.start - end < 12);
    return paper && isPaper(text.slice(paper.start, paper.end))
      ? told({ index: name.end, 0: match[0] }, [name], paper)
      : [];
  });
}

const endOf = (match: { readonly index: number; readonly 0: string }): number =>
  match.index + match[0].length;

function told(
  match: { readonly index: number; readonly 0: string },
  counterparts: readonly FoundName[],
  instrument?: FoundInstrument,
): AgreementClause[] {
  if (counterparts.length === 0) return [];
  return [
    {
      trigger: { start: match.index, end: endOf(match) },
      subjects: [],
      counterparts,
      ...(instrument ? { instrument } : {}),
      future: false,
      earlier: true,
      embedded: true,
      nominal: false,
    },
  ];
}
