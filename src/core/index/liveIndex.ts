import type { IndexBuilder } from '../ports/indexBuilder.js';
import type { Release } from '../releases/release.js';
import { createOtherNames } from './otherNames.js';
import { type FoundPassage, MiniSearchIndex, type PassageIndex, type SearchOptions } from './passageIndex.js';

export interface LiveIndexOptions {
  /** Where many releases are taken apart; without it, all are taken apart here. */
  readonly builder?: IndexBuilder;
  /** Awaited on the way, so that others get their turn. */
  readonly pause: () => Promise<void>;
  /** Told where the builder has failed; what it was to do is done here. */
  readonly onTrouble?: (error: unknown) => void;
}

/** So many characters are taken apart here: less work than asking somebody else to. */
const SMALL_WORK = 60_000;
const GLANCES = 2000;

function isMuch(releases: readonly Release[]): boolean {
  let size = 0;
  for (const { text } of releases) {
    size += text.length;
    if (size > SMALL_WORK) return true;
  }
  return false;
}

/**
 * The index of a process that runs: releases are added, replaced and discarded while questions are answered.
 * Whoever asks has a view of the releases that they know, and is never given a passage of another text.
 */
export class LiveIndex {
  readonly #options: LiveIndexOptions;
  readonly #index = new MiniSearchIndex();
  #indexed: ReadonlyMap<string, Release> = new Map();
  /** What was given for them: whoever knows the same needs no map of their own. */
  #given: readonly Release[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(options: LiveIndexOptions) {
    this.#options = options;
  }

  /** From when this is done on, exactly these releases are found. Updates are done one after another. */
  update(releases: readonly Release[]): Promise<void> {
    const done = this.#last.then(() => this.#update(releases));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #update(releases: readonly Release[]): Promise<void> {
    const wanted = new Map<string, Release>();
    const added = new Map<string, Release>();
    await this.#forEach(releases, (one) => {
      wanted.set(one.id, one);
      const known = this.#indexed.get(one.id);
      if (known && isSame(known, one)) added.delete(one.id);
      else added.set(one.id, one);
    });
    await this.#add([...added.values()], wanted);
    await this.#forEach(this.#indexed.keys(), (id) => {
      if (!wanted.has(id)) this.#index.discard(id);
    });
    this.#indexed = wanted;
    this.#given = releases;
    await this.#index.clean(this.#options.pause);
  }

  async #add(added: readonly Release[], wanted: ReadonlyMap<string, Release>): Promise<void> {
    const { builder, pause, onTrouble } = this.#options;
    await pause();
    const done = new Set<string>();
    if (builder && isMuch(added)) {
      try {
        for await (const part of builder.build(added, this.#indexed.size === 0)) {
          await this.#index.load(part, wanted, pause);
          for (const id of part.releaseIds) done.add(id);
        }
      } catch (error) {
        onTrouble?.(error);
      }
    }
    if (done.size < added.length)
      await this.#index.addAll(
        added.filter(({ id }) => !done.has(id)),
        pause,
      );
  }

  /** Some at a time: of a hundred thousand things even a glance at each takes long. */
  async #forEach<T>(things: Iterable<T>, work: (thing: T) => void): Promise<void> {
    let count = 0;
    for (const thing of things) {
      work(thing);
      if (++count % GLANCES === 0) await this.#options.pause();
    }
  }

  /** What whoever knows these releases is shown; `names` are those of each organisation, in both languages. */
  view(releases: readonly Release[], names: readonly (readonly string[])[] = []): PassageIndex {
    const known = releases === this.#given ? this.#indexed : new Map(releases.map((one) => [one.id, one]));
    return new IndexView(this.#index, known, createOtherNames(names));
  }
}

class IndexView implements PassageIndex {
  readonly #index: MiniSearchIndex;
  readonly #releases: ReadonlyMap<string, Release>;
  readonly #otherNames: (question: string) => readonly string[];
  /** What was found out of a release that is not the very object. */
  readonly #compared = new WeakMap<Release, boolean>();

  constructor(
    index: MiniSearchIndex,
    releases: ReadonlyMap<string, Release>,
    otherNames: (question: string) => readonly string[],
  ) {
    this.#index = index;
    this.#releases = releases;
    this.#otherNames = otherNames;
  }

  get size(): number {
    return this.#index.size;
  }

  has(words: string): boolean {
    return this.#index.has(words);
  }

  search(text: string, options: SearchOptions = {}): FoundPassage[] {
    const isCurrent = (release: Release): boolean => this.#isCurrent(release);
    const found = this.#index.search(text, { ...options, isCurrent, otherNames: this.#otherNames(text) });
    return found.map((one) => ({ ...one, release: this.#releases.get(one.release.id) ?? one.release }));
  }

  #isCurrent(release: Release): boolean {
    const own = this.#releases.get(release.id);
    if (own === release) return true;
    let same = this.#compared.get(release);
    if (same === undefined) {
      same = own !== undefined && isSame(own, release);
      this.#compared.set(release, same);
    }
    return same;
  }
}

/** Whether two have the same passages with the same terms. */
function isSame(a: Release, b: Release): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.title === b.title &&
    a.zones.length === b.zones.length &&
    a.zones.every((zone, at) => {
      const other = b.zones[at];
      return zone.kind === other?.kind && zone.start === other.start && zone.end === other.end;
    })
  );
}
