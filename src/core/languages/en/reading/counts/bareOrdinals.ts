import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { CARDINAL_SOURCE, cardinalToNumber, ORDINAL_SOURCE, ordinalToNumber } from '../../numbers.js';

const OWNER = "(?:our|its|the \\p{Ll}+'s|(?:the )?\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3}'s?)";

/** `The agreement with the Instituto is |our fifth|.`: nothing but the number, behind the paper or the partner that it numbers. */
const IS = new RegExp(
  `\\b(?:agreement|MOU|MoU|MOC|memorandum|partnership|partner|alliance|pact)\\b[^.;]{0,60} (?:is|was|becomes|became) ${OWNER} (${ORDINAL_SOURCE})(?: so far| to date| overall)?(?=[.,;]|$)`,
  'giu',
);

/** `|Our fourth, with the Aran Kelp Trust|, was signed on 3 September`: its number, and whom it is with. */
const WITH = new RegExp(
  `(?:^|[;,] )(?:${OWNER}|the) (${ORDINAL_SOURCE}), with (?:the )?(\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: (?:(?:of|for|the) ){0,2}\\p{Lu}[\\p{L}\\p{N}&.'-]*){0,6}), (?:was|had been|has been) (?:signed|concluded|agreed)\\b`,
  'giu',
);

/** `They are the network's |seventh and eighth partners|`: of two that a release announces, each in its turn. */
const IN_TURN = new RegExp(
  `\\b(${ORDINAL_SOURCE})(?:, (${ORDINAL_SOURCE}))?,? and (${ORDINAL_SOURCE}) (?:(?:overseas|foreign) )?(?:partners|partnerships|agreements|MOUs|memoranda)\\b`,
  'gi',
);

/** `For the park, |Orvane is partner no. 8|`, `partner number seven`. */
const NUMBERED = new RegExp(
  `(?:(?<![\\p{L}])(\\p{Lu}[\\p{L}&.'-]*(?: \\p{Lu}[\\p{L}&.'-]*){0,5}) (?:is|was|becomes|became) )?(?:(?:its|our|the) )?\\bpartner (?:no\\.|number|#) ?(\\d{1,3}|${CARDINAL_SOURCE})(?![\\p{L}\\d])`,
  'gu',
);

/** Numbers whose noun was told before, and numbers of several in a row. */
export function bareOrdinals(text: string): FoundCount[] {
  return [
    ...matchesIn(text, IS).flatMap((match) => placed(match, match[1])),
    ...matchesIn(text, WITH).flatMap((match) =>
      placed(match, match[1]).map((count) => ({ ...count, partner: match[2] as string })),
    ),
    ...matchesIn(text, NUMBERED).flatMap((match) => numberedAt(match)),
    ...matchesIn(text, IN_TURN).flatMap((match) => inTurn(match)),
  ];
}

function placed(match: RegExpExecArray, ordinal: string | undefined): FoundCount[] {
  const number = ordinalToNumber((ordinal ?? '').toLowerCase());
  return number === undefined || number < 2
    ? []
    : [
        {
          start: match.index,
          end: match.index + match[0].length,
          form: 'ordinal',
          number,
          countClass: 'partner',
        },
      ];
}

function numberedAt(match: RegExpExecArray): FoundCount[] {
  const number = cardinalToNumber(match[2] as string);
  // In a bracket it is for whoever stands before the bracket to have the place.
  if (number === undefined || /\($/.test(match.input.slice(0, match.index))) return [];
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      form: 'ordinal',
      number,
      countClass: 'partner',
      ...(match[1] ? { partner: match[1] } : {}),
    },
  ];
}

function inTurn(match: RegExpExecArray): FoundCount[] {
  const counts = match.slice(1, 4).flatMap((ordinal) => (ordinal ? placed(match, ordinal) : []));
  const inOrder = counts.every(({ number }, index) => number === (counts[0]?.number ?? 0) + index);
  const countClass = /overseas|foreign/i.test(match[0]) ? ('overseas' as const) : ('partner' as const);
  return inOrder
    ? counts.map((count, turn) => ({ ...count, countClass, turn: { at: turn, of: counts.length } }))
    : [];
}
