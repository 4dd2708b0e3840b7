import { ASKS_TOO, OPENS_CLAUSE, TOLD_WHEN, YES_NO } from '../languages/en/questions/subordinate.js';
import type { Span } from '../text/span.js';
import type { SignalName, Signals } from './signals.js';

const ASKING: readonly SignalName[] = ['who', 'what', 'which', 'where', 'howMany', 'howLong', 'why'];

/**
 * The signals without a `when` that asks for nothing: `Who signed for Halifax when the MOU was renewed?` tells the
 * occasion, `Who signed it, and when was that?` asks for a day. `masked` is the question with its names masked.
 */
export function withoutSubordinateWhen(signals: Signals, masked: string): Signals {
  const whens = signals.spans('when');
  if (whens.length === 0) return signals;
  const asked = YES_NO.test(masked)
    ? 0
    : Math.min(...ASKING.flatMap((name) => signals.spans(name).map(({ start }) => start)));
  const isSubordinate = ({ start, end }: Span): boolean =>
    masked.slice(start, end) === 'when' &&
    asked < start &&
    start > 0 &&
    !ASKS_TOO.test(masked.slice(0, start)) &&
    !TOLD_WHEN.test(masked.slice(0, start)) &&
    OPENS_CLAUSE.test(masked.slice(end));
  const left = whens.filter((span) => !isSubordinate(span));
  if (left.length === whens.length) return signals;
  const spans = (name: SignalName): readonly Span[] => (name === 'when' ? left : signals.spans(name));
  return {
    ...signals,
    spans,
    has: (...names) => names.some((name) => spans(name).length > 0),
    names: left.length > 0 ? signals.names : signals.names.filter((name) => name !== 'when'),
  };
}
