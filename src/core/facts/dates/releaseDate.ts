import { headerDateOf } from '../../releases/makeRelease.js';
import type { DateValue } from '../../text/dateValue.js';
import type { Document } from '../document/document.js';
import type { Fact } from '../fact.js';

/** The release's own day: where its text says it, else what its source says, without a place. */
export function publishedOn({ release }: Document): Fact<DateValue> | undefined {
  const placed = headerDateOf(release.text, release.zones);
  if (placed && (release.publishedOn === undefined || placed.value === release.publishedOn)) {
    const zone = {
      start: placed.zone.start,
      end: Math.min(placed.zone.end, Math.max(placed.end, placed.zone.start + 400)),
    };
    return {
      value: placed.value,
      evidence: [
        {
          releaseId: release.id,
          sentence: zone,
          value: { start: placed.start, end: placed.end },
          quote: release.text.slice(zone.start, zone.end),
        },
      ],
    };
  }
  if (release.publishedOn === undefined) return undefined;
  const at = release.text.indexOf(release.publishedOn);
  const span = at < 0 ? { start: 0, end: 0 } : { start: at, end: at + release.publishedOn.length };
  return {
    value: release.publishedOn,
    evidence: [
      { releaseId: release.id, sentence: span, value: span, quote: release.text.slice(span.start, span.end) },
    ],
  };
}
