import { type DateValue, dayRange, isBefore } from '../../text/dateValue.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';

/** Where one version is news and the others lie years back, those are of an agreement before it: 平成25年に結んだ協定を見直し、…. */
export function freshest(
  versions: Fact<DateValue>[],
  published: DateValue | undefined,
  renews = false,
): Fact<DateValue>[] {
  if (versions.length < 2 || published === undefined) return versions;
  const fresh = versions.filter((version) => monthsApart(version.value, published) < 7);
  // `They first signed in 2015 and renewed in 2021`: nobody says when they did it this time.
  return fresh.length > 0 || renews ? fresh : versions;
}

/** `takes effect on the date of signing`, 締結日に発効: the same day, said twice. */
export function effectiveAtSigning(
  document: Document,
  sentences: readonly Sentence[],
  signedOn: readonly Fact<DateValue>[],
): Fact<DateValue>[] {
  const latest = signedOn.reduce<Fact<DateValue> | undefined>(
    (best, one) => (best && !isBefore(best.value, one.value) ? best : one),
    undefined,
  );
  if (!latest) return [];
  for (const sentence of sentences) {
    const said = sentence.rules.findEffectiveAtSigning(sentence.view.text);
    // Of two days of signing only the words `the last signature` say which one.
    if (said && (signedOn.length === 1 || said.isLast))
      return [
        {
          value: latest.value,
          evidence: [evidenceFor(document, sentence, placeOf(sentence.view, said)), ...latest.evidence],
        },
      ];
  }
  return [];
}

/** An agreement ends after it began; an earlier end is that of the one before it. */
export const isAfterAll = (end: DateValue, starts: readonly Fact<DateValue>[]): boolean =>
  starts.every(
    (start) => !isBefore(end, start.value) && end !== start.value && monthsApart(start.value, end) > 0.9,
  );

function monthsApart(from: DateValue, to: DateValue): number {
  const [start, end] = [dayRange(from)?.first, dayRange(to)?.last];
  return start === undefined || end === undefined
    ? Number.POSITIVE_INFINITY
    : (Date.parse(end) - Date.parse(start)) / 2_630_000_000;
}
