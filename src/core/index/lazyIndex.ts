import type { Release } from '../releases/release.js';
import { createOtherNames } from './otherNames.js';
import { type FoundPassage, MiniSearchIndex, type PassageIndex, type SearchOptions } from './passageIndex.js';

/** An index over releases that is built when it is first asked: some milliseconds a release, at once. */
export class LazyIndex implements PassageIndex {
  readonly #releases: readonly Release[];
  readonly #names: readonly (readonly string[])[];
  #built: MiniSearchIndex | undefined;
  #otherNames: ((question: string) => readonly string[]) | undefined;

  /** `names` are those of each organisation, in both languages. */
  constructor(releases: readonly Release[], names: readonly (readonly string[])[] = []) {
    this.#releases = releases;
    this.#names = names;
  }

  get size(): number {
    return this.#index().size;
  }

  has(words: string): boolean {
    return this.#index().has(words);
  }

  search(text: string, options: SearchOptions = {}): FoundPassage[] {
    this.#otherNames ??= createOtherNames(this.#names);
    return this.#index().search(text, { ...options, otherNames: this.#otherNames(text) });
  }

  #index(): MiniSearchIndex {
    if (this.#built === undefined) {
      this.#built = new MiniSearchIndex();
      for (const release of this.#releases) this.#built.add(release);
    }
    return this.#built;
  }
}
