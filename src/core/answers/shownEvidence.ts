import type { TextKind } from '../releases/release.js';
import type { Answer } from './answer.js';
import type { Catalogue } from './catalogue.js';

/** A place in a release that an answer rests on, as it is shown outside. */
export interface ShownEvidence {
  readonly releaseId: string;
  readonly title: string;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly textKind: TextKind;
}

/** Every place that an answer rests on, once. */
export function shownEvidence(answer: Answer, catalogue: Catalogue): ShownEvidence[] {
  if (!('evidence' in answer)) return [];
  const seen = new Set<string>();
  return answer.evidence.flatMap(({ releaseId, sentence, quote }) => {
    const release = catalogue.release(releaseId);
    const key = `${releaseId}:${sentence.start}:${sentence.end}`;
    if (!release || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        releaseId,
        title: release.title,
        url: release.url ?? null,
        start: sentence.start,
        end: sentence.end,
        quote,
        textKind: release.textKind,
      },
    ];
  });
}
