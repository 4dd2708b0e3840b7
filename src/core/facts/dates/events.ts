import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import type { ClauseDateEvent, DateCue } from '../../languages/rules/dates.js';
import type { FoundDate } from '../../text/dates.js';
import type { Span } from '../../text/span.js';
import type { Sentence } from '../document/document.js';

/** Points for each step of a cue's weight, and points lost for each character between date and cue, and for another date there. */
const POINTS = { weight: 40, character: 0.25, wrongSide: 12, boundary: 30, beyond: 10 } as const;

/** What happened on a date, and how sure that is. */
export interface EventOfDate {
  readonly event: ClauseDateEvent;
  readonly score: number;
  readonly isCeremony?: boolean;
  readonly isOver?: boolean;
}

/** What happened on a date: part of a range, announced, or what the strongest and nearest word says. */
export function eventOf(
  sentence: Sentence,
  dates: readonly FoundDate[],
  index: number,
  cues: readonly DateCue[],
): EventOfDate {
  const text = sentence.view.text;
  const date = dates[index] as FoundDate;
  const [before, after] = [dates[index - 1], dates[index + 1]];
  if (sentence.rules.isOfPerson(text, date)) return { event: 'other', score: 100 };
  if (after && sentence.rules.isRange(text, date, after)) return { event: 'effective', score: 100 };
  if (before && sentence.rules.isRange(text, before, date)) return { event: 'ends', score: 100 };
  if (sentence.rules.isAnnouncement(text, date)) return { event: 'announced', score: 100 };
  if (sentence.rules.isDeadline(text, date)) return { event: 'planned', score: 100 };
  let best: EventOfDate = { event: 'other', score: 0 };
  const opening = sentence.rules.isOpening(text, date);
  for (const cue of cues) {
    const score = cueScore(sentence, date, cue, opening) - (liesBeyond(dates, date, cue) ? POINTS.beyond : 0);
    // Of the word and the ceremony that it is part of, the ceremony tells more.
    if (score > best.score || (score === best.score && cue.isCeremony))
      best = {
        event: cue.event,
        score,
        ...(cue.isCeremony ? { isCeremony: true } : {}),
        ...(cue.isOver ? { isOver: true } : {}),
      };
  }
  // 2017年から共催してきた, `since 2017`: what has gone on from a day was not concluded on it.
  return best.event === 'signed' && sentence.rules.goesOnFrom(text, date)
    ? { event: 'other', score: best.score }
    : best;
}

/** |10月9日|に行われ、覚書は同月15日付で|発効|: the word stands behind a date of its own. */
const liesBeyond = (dates: readonly FoundDate[], date: Span, cue: Span): boolean =>
  dates.some(
    (other) =>
      (date.end <= other.start && other.end <= cue.start) ||
      (cue.end <= other.start && other.end <= date.start),
  );

/** Where a clause ends. */
const BOUNDARIES = new RegExp(`[;。:]|${alternatives(AGREEMENT_WORDS, 'nextClause')}`, 'g');

function cueScore({ view: { text }, rules }: Sentence, date: Span, cue: DateCue, opening: boolean): number {
  const follows = rules.datesFollowTheirVerb;
  const ahead = cue.end <= date.start;
  const whole = ahead ? text.slice(cue.end, date.start) : text.slice(date.end, cue.start);
  if (whole.length > 600) return 0;
  // 設立：平成9年4月: a label stands right before its date.
  if (ahead && /^ ?: ?$/.test(whole)) return cue.weight * POINTS.weight;
  const gap = whole.replace(/\([^()]*\)/g, '');
  if (ahead && rules.endsBefore(gap)) return 0;
  const wrongSide = ahead === follows || (follows && opening) ? 0 : POINTS.wrongSide;
  // "On April 9 a delegation visited the campus, where the two signed": the opening day is that of all.
  const limits = opening && follows ? /[;:]/g : BOUNDARIES;
  const boundaries = gap.match(limits)?.length ?? 0;
  return (
    cue.weight * POINTS.weight - gap.length * POINTS.character - wrongSide - boundaries * POINTS.boundary
  );
}
