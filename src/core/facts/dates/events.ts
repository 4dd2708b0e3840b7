import type { ClauseDateEvent, DateCue } from '../../languages/rules/dates.js';
import type { FoundDate } from '../../text/dates.js';
import type { Span } from '../../text/span.js';
import type { Sentence } from '../document/document.js';

/** Points for each step of a cue's weight, and points lost for each character between date and cue. */
const POINTS = { weight: 40, character: 0.25, wrongSide: 12, boundary: 30 } as const;

/** What happened on a date: part of a range, announced, or what the strongest and nearest word says. */
export function eventOf(
  sentence: Sentence,
  dates: readonly FoundDate[],
  index: number,
  cues: readonly DateCue[],
): { event: ClauseDateEvent; score: number } {
  const text = sentence.view.text;
  const date = dates[index] as FoundDate;
  const [before, after] = [dates[index - 1], dates[index + 1]];
  if (after && sentence.rules.isRange(text, date, after)) return { event: 'effective', score: 100 };
  if (before && sentence.rules.isRange(text, before, date)) return { event: 'ends', score: 100 };
  if (sentence.rules.isAnnouncement(text, date)) return { event: 'announced', score: 100 };
  let best: { event: ClauseDateEvent; score: number } = { event: 'other', score: 0 };
  for (const cue of cues) {
    const score = cueScore(text, date, cue, sentence.rules.datesFollowTheirVerb);
    if (score > best.score) best = { event: cue.event, score };
  }
  return best;
}

function cueScore(text: string, date: Span, cue: DateCue, follows: boolean): number {
  const ahead = cue.end <= date.start;
  const whole = ahead ? text.slice(cue.end, date.start) : text.slice(date.end, cue.start);
  if (whole.length > 600) return 0;
  const gap = whole.replace(/\([^()]*\)/g, '');
  const opening = text.slice(0, date.start).replace(/^(?:On|In|As of|Since|By)?[ ,]*/, '').length < 3;
  const wrongSide = ahead === follows || (follows && opening) ? 0 : POINTS.wrongSide;
  const boundaries = gap.match(/[;。:]|, (?:and|which|while|but|where) /g)?.length ?? 0;
  return (
    cue.weight * POINTS.weight - gap.length * POINTS.character - wrongSide - boundaries * POINTS.boundary
  );
}
