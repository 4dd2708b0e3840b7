import type { Release, Zone, ZoneKind } from '../releases/release.js';
import { sentencesOf } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { toSource, viewOf } from '../text/view.js';

/** A paragraph or an item of a release: what the index finds. */
export interface Passage extends Span {
  readonly releaseId: string;
  readonly kind: ZoneKind;
}

/** What nobody asks for: menus, addresses for the press, file headers. */
const LEFT_OUT: ReadonlySet<ZoneKind> = new Set(['frontMatter', 'menu', 'contact', 'dateline']);

/** A passage is read as a whole by a person: a longer zone is cut at its sentences. */
const LONGEST = 1200;

/** The passages of a release in order; each a span of its text. */
export function passagesOf(release: Release): Passage[] {
  return release.zones
    .filter((zone) => !LEFT_OUT.has(zone.kind))
    .flatMap((zone) => passagesOfZone(release, zone));
}

function passagesOfZone(release: Release, zone: Zone): Passage[] {
  const passage = (start: number, end: number): Passage => ({
    releaseId: release.id,
    kind: zone.kind,
    start,
    end,
  });
  if (zone.end - zone.start <= LONGEST) return [passage(zone.start, zone.end)];
  const passages: Passage[] = [];
  let start = zone.start;
  let end = zone.start;
  for (const sentence of sentenceSpans(release.text, zone)) {
    if (sentence.end - start > LONGEST && end > start) {
      passages.push(passage(start, end));
      start = sentence.start;
    }
    end = sentence.end;
  }
  passages.push(passage(start, Math.max(end, start)));
  return passages.filter((one) => one.end > one.start);
}

/** No sentence is quoted at more than this length; a longer one is cut. */
const LONGEST_SENTENCE = 400;

/** The sentences of a stretch of a text, as places of the text, none longer than a quote may be. */
export function sentenceSpans(text: string, span: Span): Span[] {
  const view = viewOf(text, span);
  return sentencesOf(view.text)
    .map((sentence) => toSource(view, sentence))
    .flatMap((sentence) => pieces(text, sentence));
}

function pieces(text: string, { start, end }: Span): Span[] {
  const result: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = lastBreak(text, from, from + LONGEST_SENTENCE);
    result.push({ start: from, end: cut });
    from = cut;
    while (from < end && /\s/.test(text[from] as string)) from++;
  }
  if (end > from) result.push({ start: from, end });
  return result;
}

/** Where a stretch may be cut without cutting a word: behind its last space, comma or Japanese stop. */
function lastBreak(text: string, from: number, to: number): number {
  for (let i = to; i > from + 200; i--) {
    if (/[\s、。；;,]/.test(text[i - 1] as string)) return i;
  }
  return /[\ud800-\udbff]/.test(text[to - 1] as string) ? to - 1 : to;
}
