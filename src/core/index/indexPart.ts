import type { Release, ZoneKind } from '../releases/release.js';
import { type Passage, passagesOf } from './passage.js';
import { indexTerms } from './terms/tokenize.js';

/**
 * A stretch of an index as it travels from where it is made to where it is asked, and as it is kept: numbers
 * in a row. Passages are counted from 0 within the part.
 */
export interface IndexPart {
  readonly releaseIds: readonly string[];
  /** Four numbers a passage: the place of its release in `releaseIds`, of its kind in `KINDS`, start, end. */
  readonly passages: Uint32Array;
  /** How many terms each passage has. */
  readonly lengths: Uint32Array;
  /** Every term of the part once, with line feeds between. */
  readonly terms: string;
  /** Where in `places` each term begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The passages that have the term, rising. */
  readonly places: Uint32Array;
  /** How often each of them has it. */
  readonly counts: Uint16Array;
}

const KINDS: readonly ZoneKind[] = [
  'frontMatter',
  'menu',
  'title',
  'subtitle',
  'dateline',
  'heading',
  'body',
  'quotation',
  'caption',
  'list',
  'form',
  'about',
  'notes',
  'contact',
];
const NUMBERS_A_PASSAGE = 4;
const MOST_COUNTED = 65_535;

/** The terms of a passage; the release's title is folded into the text: a field of its own finds nothing more. */
export const termsOfPassage = (release: Release, { start, end }: Passage): string[] =>
  indexTerms(`${release.title}\n${release.text.slice(start, end)}`);

/** How many releases, from the first on, make a part of a good size: at least one. */
export function releasesOfOnePart(releases: readonly Release[]): number {
  let [count, passages, characters] = [0, 0, 0];
  while (count < releases.length && passages < PASSAGES_A_PART && characters < CHARACTERS_A_PART) {
    const { zones, text } = releases[count++] as Release;
    passages += zones.length;
    characters += text.length;
  }
  return count;
}
const PASSAGES_A_PART = 2000;
const CHARACTERS_A_PART = 1_000_000;

/** Takes releases apart: some tenths of a millisecond a passage. */
export function buildPart(releases: readonly Release[]): IndexPart {
  const passages: number[] = [];
  const lengths: number[] = [];
  const found = new Map<string, { readonly places: number[]; readonly counts: number[] }>();
  for (const [at, release] of releases.entries()) {
    for (const passage of passagesOf(release)) {
      const place = lengths.length;
      passages.push(at, KINDS.indexOf(passage.kind), passage.start, passage.end);
      const terms = termsOfPassage(release, passage);
      lengths.push(terms.length);
      for (const term of terms) {
        const known = found.get(term);
        if (!known) found.set(term, { places: [place], counts: [1] });
        else if (known.places.at(-1) === place) {
          const last = known.counts.length - 1;
          known.counts[last] = Math.min(MOST_COUNTED, (known.counts[last] as number) + 1);
        } else {
          known.places.push(place);
          known.counts.push(1);
        }
      }
    }
  }
  return {
    releaseIds: releases.map(({ id }) => id),
    passages: Uint32Array.from(passages),
    lengths: Uint32Array.from(lengths),
    ...inRow(found),
  };
}

type Found = ReadonlyMap<string, { readonly places: readonly number[]; readonly counts: readonly number[] }>;

function inRow(found: Found): Pick<IndexPart, 'terms' | 'starts' | 'places' | 'counts'> {
  const size = [...found.values()].reduce((sum, one) => sum + one.places.length, 0);
  const starts = new Uint32Array(found.size + 1);
  const places = new Uint32Array(size);
  const counts = new Uint16Array(size);
  let [at, term] = [0, 0];
  for (const one of found.values()) {
    starts[term++] = at;
    places.set(one.places, at);
    counts.set(one.counts, at);
    at += one.places.length;
  }
  starts[term] = at;
  return { terms: [...found.keys()].join('\n'), starts, places, counts };
}

/** The passages of a part in order, each with the place of its release in `releaseIds`. */
export function passagesOfPart({ releaseIds, passages }: IndexPart): Passage[] {
  return Array.from({ length: passages.length / NUMBERS_A_PASSAGE }, (_, i) => {
    const [release, kind, start, end] = passages.subarray(i * NUMBERS_A_PASSAGE, (i + 1) * NUMBERS_A_PASSAGE);
    return {
      releaseId: releaseIds[release as number] as string,
      kind: KINDS[kind as number] as ZoneKind,
      start: start as number,
      end: end as number,
    };
  });
}
