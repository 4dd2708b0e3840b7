import { type Problem, refused } from '../adapters/sources/problem.js';
import { readFacts } from '../core/facts/read.js';
import type { Reading } from '../core/facts/reading.js';
import type { AddedRelease } from '../core/ports.js';
import { makeRelease } from '../core/releases/makeRelease.js';
import type { Release } from '../core/releases/release.js';
import type { KnownRelease } from '../core/subscriptions/newsKnowledge.js';
import type { Corpus } from './corpus.js';

/** Releases that were read already, so that adding one to a thousand reads one. */
export type ReadBefore = Map<string, { readonly release: Release; readonly reading: Reading }>;

/** A corpus that has grown. */
export interface WithAdded {
  readonly corpus: Corpus;
  /** What each of the added releases is in it. */
  readonly added: ReadonlyMap<string, KnownRelease>;
  readonly problems: readonly Problem[];
}

/**
 * A corpus with the releases that were added at run time. One that the folder has too is left out; one whose
 * id the folder has for another text gets a number behind it.
 */
export function withAdded(
  corpus: Corpus,
  added: readonly AddedRelease[],
  before: ReadBefore = new Map(),
): WithAdded {
  const known = new Map<string, KnownRelease>();
  const ids = new Set(corpus.releases.map(({ id }) => id));
  const [releases, readings, problems]: [Release[], Reading[], Problem[]] = [[], [], []];
  for (const one of added) {
    const same = corpus.digests.get(one.digest);
    if (same !== undefined) {
      known.set(one.id, { id: same, digest: one.digest });
      problems.push(duplicate(one, same));
      continue;
    }
    const id = freeId(one.id, ids);
    ids.add(id);
    known.set(one.id, { id, digest: one.digest });
    // The same id may be given to another text later.
    const key = `${id}\0${one.digest}`;
    const read = before.get(key) ?? readAdded(one, id);
    before.set(key, read);
    releases.push(read.release);
    readings.push(read.reading);
  }
  return {
    corpus: {
      ...corpus,
      releases: [...corpus.releases, ...releases],
      readings: [...corpus.readings, ...readings],
    },
    added: known,
    problems,
  };
}

function readAdded({ text, bodyStart, metadata }: AddedRelease, id: string) {
  const release = makeRelease(text, { ...metadata, id }, bodyStart);
  return { release, reading: readFacts(release) };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function duplicate({ id }: AddedRelease, same: string): Problem {
  const matter = `was added, but the folder holds the same release as ${same}`;
  return refused('duplicate', id, matter, `remove it with \`releases remove ${id}\``);
}
