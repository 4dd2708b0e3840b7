import type { PartyChoice } from './chooseParties.js';
import { slotsOf, touches } from './constraints.js';
import type { ParsedQuestion } from './parse.js';
import type { Filter, Pick } from './query.js';
import { refOf } from './refs.js';
import { renewalAsked } from './renewalAsked.js';
import type { Decision, Evidence } from './rules/rule.js';
import { besideWhom } from './whose.js';

export function pickOf(
  parsed: ParsedQuestion,
  decision: Decision,
  parties: PartyChoice,
  e: Evidence,
): Pick | undefined {
  const { signals } = parsed;
  const asserts = e.hasDate || e.hasDuration || e.persons > 0;
  const isOfSomebody = e.parties > 0 || decision.attribute === 'signatories';
  if (decision.op === 'relation' && isOfSomebody && asserts && signals.has('renewedOne')) {
    const n = renewalAsked(parsed);
    return n === undefined ? { which: 'latest' } : { which: 'renewal', n };
  }
  const isOfPair = e.subjects > 0 || (e.parties > 0 && asserts);
  if (decision.op === 'relation' && !(signals.has('first', 'latest') && isOfPair)) return undefined;
  if (decision.op === 'compare') return comparedBy(parsed);
  if (decision.attribute === 'interval') return e.parties < 2 ? whichAgreement(parsed) : undefined;
  if (decision.attribute === 'disagreements' && e.parties > 0) {
    const n = renewalAsked(parsed);
    return n === undefined ? undefined : { which: 'renewal', n };
  }
  if (['count', 'explain', 'search'].includes(decision.op)) return undefined;
  if (decision.attribute === 'timesRenewed') return e.parties > 0 ? { which: 'latest' } : undefined;
  const renewal = decision.op === 'value' ? renewalAsked(parsed) : undefined;
  if (renewal !== undefined) return { which: 'renewal', n: renewal };
  if (decision.attribute === 'changes')
    return e.parties === 0 && !e.hasSelector && !signals.has('anaphora')
      ? { which: 'renewal' }
      : { which: 'latest' };
  if (decision.attribute === 'head') return signals.has('former') ? { which: 'previous' } : undefined;
  const hasAnchor =
    parties.subjects.length > 0 ||
    slotsOf(parsed, 'country').length > 0 ||
    besideWhom(parsed, parties).length > 0;
  // 前回の更新はいつ, of one who is named: an agreement of the same two, and nobody beside them.
  if (signals.has('lastTime') && e.subjects > 0 && decision.op === 'value') return { which: 'former' };
  if (signals.has('next') && hasAnchor) return { which: 'next' };
  if (signals.has('previous') && hasAnchor) return { which: 'previous' };
  // `How long was the renewal of 2020?`, of whom nobody says: any agreement that is one.
  if (decision.op === 'value' && signals.has('renewedOne'))
    return e.parties === 0 && e.hasDate && !e.hasSelector ? { which: 'renewal' } : { which: 'latest' };
  if (e.subjects > 0 && decision.op === 'value') return whichAgreement(parsed);
  if (e.subjects > 0 && e.parties > 1 && decision.op !== 'relation') return undefined;
  if (signals.has('longest')) return { which: 'longest' };
  if (signals.has('shortest')) return { which: 'shortest' };
  const ordinal = slotsOf(parsed, 'ordinal')[0];
  if (ordinal && decision.op !== 'list') return { which: 'nth', n: ordinal.number };
  if (decision.op === 'list') return undefined;
  if (signals.has('first')) return { which: 'first' };
  return signals.has('latest') ? { which: 'latest' } : undefined;
}

/** Of several agreements with one partner: the renewed MOU, the first agreement. */
function whichAgreement({ signals }: ParsedQuestion): Pick | undefined {
  if (signals.has('renewedOne', 'latest')) return { which: 'latest' };
  return signals.has('first') ? { which: 'first' } : undefined;
}

/** By what two are compared: which came first, which runs longer. */
export function comparedBy({ signals }: ParsedQuestion): Pick | undefined {
  if (signals.has('longer', 'longest')) return { which: 'longest' };
  if (signals.has('shorter', 'shortest')) return { which: 'shortest' };
  if (signals.has('earlier', 'first', 'before', 'after')) return { which: 'first' };
  return signals.has('later', 'latest') ? { which: 'latest' } : undefined;
}

/** Which partners came before or after one: `before Osaka`, 大阪府より後. */
export function sideOf(
  parsed: ParsedQuestion,
  parties: PartyChoice,
  { op }: Decision,
  pick: Pick | undefined,
): Filter['side'] {
  if (pick || (op !== 'list' && op !== 'count')) return undefined;
  for (const slot of slotsOf(parsed, 'party')) {
    const subject = parties.subjects.find((id) => slot.ids.includes(id));
    if (!subject) continue;
    if (touches(parsed, 'before', slot)) return { is: 'before', party: refOf(subject) };
    if (touches(parsed, 'after', slot) || touches(parsed, 'since', slot))
      return { is: 'after', party: refOf(subject) };
  }
  return undefined;
}
