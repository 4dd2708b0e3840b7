import MiniSearch, { type SearchResult } from 'minisearch';
import type { Release } from '../releases/release.js';
import { PAIR_MARK } from './japaneseTerms.js';
import { type Passage, passagesOf } from './passage.js';
import { queryTerms, tokenize } from './tokenize.js';

export interface FoundPassage {
  readonly passage: Passage;
  readonly score: number;
}

export interface SearchOptions {
  /** Only passages of these releases. */
  readonly releases?: ReadonlySet<string>;
  /** How many at most; 10 if not said. */
  readonly limit?: number;
}

interface IndexedPassage {
  readonly id: number;
  readonly text: string;
}

/** Finds passages by meaning-bearing words, in both languages. */
export interface PassageIndex {
  readonly size: number;
  /** Whether any passage has one of these words, whatever their endings. */
  has(words: string): boolean;
  search(text: string, options?: SearchOptions): FoundPassage[];
}

/**
 * In a large corpus a query keeps its rarest terms: so many places are looked at, and as few terms as this
 * whatever they cost. What nearly every passage has tells them not apart.
 */
const MOST_PLACES = 12_000;
const KEPT = 2;
const SMALL_CORPUS = 2000;
/** Passages added before others are let in: some 50 ms of work. */
const CHUNK = 10;

/** An index over the passages of releases; releases can be added at any time. */
export class MiniSearchIndex implements PassageIndex {
  readonly #passages: Passage[] = [];
  readonly #frequencies = new Map<string, number>();
  readonly #search = new MiniSearch<IndexedPassage>({
    fields: ['text'],
    tokenize,
    processTerm: (term) => term,
  });

  get size(): number {
    return this.#passages.length;
  }

  /** Adds one release's passages at once: some milliseconds. */
  add(release: Release): void {
    for (const passage of passagesOf(release)) this.#addPassage(release, passage);
  }

  /** Adds releases in chunks; `pause` is awaited between them, so that nobody waits for the whole. */
  async addAll(releases: Iterable<Release>, pause: () => Promise<void>): Promise<void> {
    let count = 0;
    for (const release of releases) {
      for (const passage of passagesOf(release)) {
        this.#addPassage(release, passage);
        if (++count % CHUNK === 0) await pause();
      }
    }
  }

  #addPassage(release: Release, passage: Passage): void {
    const id = this.#passages.push(passage) - 1;
    // The title is folded into the text: a field of its own finds nothing more.
    const text = `${release.title}\n${release.text.slice(passage.start, passage.end)}`;
    for (const term of new Set(tokenize(text))) {
      this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
    }
    this.#search.add({ id, text });
  }

  search(text: string, { releases, limit = 10 }: SearchOptions = {}): FoundPassage[] {
    const terms = this.#tellingTerms(queryTerms(text));
    if (terms.length === 0) return [];
    const filter = releases && ((result: SearchResult) => releases.has(this.#passage(result.id).releaseId));
    let results = this.#query(terms, filter, false);
    if (results.length === 0) results = this.#query(terms, filter, true);
    return results
      .map((result) => ({
        passage: this.#passage(result.id),
        // MiniSearch multiplies by the number of matched terms; undone, the ranking is better.
        score: result.score / Math.max(1, result.queryTerms.length),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  #query(
    terms: readonly string[],
    filter: ((r: SearchResult) => boolean) | undefined,
    fuzzy: boolean,
  ): SearchResult[] {
    return this.#search.search(
      { combineWith: 'OR', queries: [...terms] },
      {
        tokenize: (term) => [term],
        processTerm: (term) => term,
        bm25: { k: 0.8, b: 0.7, d: 0.75 },
        boostTerm: (term) => (term.startsWith(PAIR_MARK) ? 0.5 : 1),
        // A Japanese word one character away is another word; a Latin one of five letters is a slip.
        ...(fuzzy ? { fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 1 : false) } : {}),
        ...(filter ? { filter } : {}),
      },
    );
  }

  has(words: string): boolean {
    return queryTerms(words).some((term) => this.#frequency(term) > 0);
  }

  #tellingTerms(terms: readonly string[]): string[] {
    if (this.size < SMALL_CORPUS) return [...terms];
    const byRarity = terms
      .filter((term) => this.#frequency(term) > 0)
      .sort((a, b) => this.#frequency(a) - this.#frequency(b));
    let places = 0;
    const kept = byRarity.filter((term, place) => {
      places += this.#frequency(term);
      return place < KEPT || places <= MOST_PLACES;
    });
    return kept.length > 0 ? kept : [...terms];
  }

  #frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  #passage(id: number): Passage {
    return this.#passages[id] as Passage;
  }
}
