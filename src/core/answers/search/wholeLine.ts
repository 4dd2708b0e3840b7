import type { Evidence } from '../../facts/fact.js';
import type { Line } from './lines.js';

/** A line as a quote. */
export function wholeLine({ release, span }: Line): Evidence {
  return {
    releaseId: release.id,
    sentence: span,
    value: span,
    quote: release.text.slice(span.start, span.end),
  };
}
