import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import { asksAmongLocalGovernments, assertedAttribute } from './asserted.js';
import type { AttributeName } from './attributes.js';
import type { PartyChoice } from './chooseParties.js';
import { slotsOf } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';
import type { Decision, Evidence } from './rules/rule.js';

const hadAfter = inAnyLanguage(QUESTION_FORMS, 'hadAfter');
const isOfThatTime = inAnyLanguage(QUESTION_FORMS, 'ofThatTime');

/** What is asked by number of one partner is its place, its total; by number of a publisher, how many there are. */
export function refine(
  { op, attribute }: Decision,
  parsed: ParsedQuestion,
  evidence: Evidence,
  { subjects }: PartyChoice,
): { op: Query['op']; attribute?: AttributeName } {
  const municipal = slotsOf(parsed, 'kinds').some(
    ({ kinds }) => kinds.includes('municipality') || kinds.includes('prefecture'),
  );
  if (attribute === 'ordinal' && municipal && asksAmongLocalGovernments(parsed))
    return { op, attribute: 'municipalityOrdinal' };
  // How many partners did SRPN have after the tri-party MOU?
  if (op === 'count' && evidence.signals.has('severalParties') && evidence.signals.has('after', 'partner'))
    return {
      op: 'value',
      attribute: evidence.signals.has('overseas') ? 'overseasPartners' : 'totalPartners',
    };
  const isOfOne =
    subjects.length === 1 &&
    (!evidence.signals.has('before', 'after', 'next', 'previous') || hadAfter(parsed.question.text));
  if (op === 'count' && (isOfOne || isThen(parsed))) {
    return {
      op: 'value',
      attribute: evidence.signals.has('overseas') ? 'overseasPartners' : 'totalPartners',
    };
  }
  // "Its most recent agreement", いちばん新しい協定: a renewal is one too, though it brings no new partner.
  const { signals } = parsed;
  const isOfPaper = signals.has('partnership') && !signals.has('partner', 'organisation', 'who');
  if (op === 'order' && attribute === 'partner' && signals.has('latest') && isOfPaper) return { op };
  if (op === 'relation') return { op, attribute: attribute ?? assertedAttribute(parsed, evidence) };
  return attribute ? { op, attribute } : { op };
}

/** As of the danish MOC, デンマークの時点で: the country tells the agreement after which they are counted. */
const isThen = (parsed: ParsedQuestion): boolean =>
  slotsOf(parsed, 'country').some((country) =>
    parsed.signals.spans('asOf').some((time) => {
      const [first, second] = country.start < time.start ? [country, time] : [time, country];
      return isOfThatTime(parsed.question.text.slice(first.end, second.start));
    }),
  );
