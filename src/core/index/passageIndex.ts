import type { Release } from '../releases/release.js';
import type { Span } from '../text/span.js';
import { type IndexPart, passagesOfPart, termsOfPassage } from './indexPart.js';
import { type Passage, passagesOf } from './passage.js';
import { type AnalysedPassage, analysePassage } from './ranking/analysed.js';
import { askedQuestion } from './ranking/asked.js';
import { rankPassage } from './ranking/rank.js';
import { type FoundText, TermIndex } from './termIndex.js';
import { foldForSearch } from './terms/foldForSearch.js';
import { latinTerm } from './terms/latinTerms.js';
import { slipsOf } from './terms/slips.js';
import { cutQuery, indexTerms, queryTerms } from './terms/tokenize.js';
import { writtenWords } from './terms/writtenWords.js';

export interface FoundPassage {
  readonly passage: Passage;
  /** The release that it is a span of, as it was indexed. */
  readonly release: Release;
  readonly score: number;
  /** Its sentences and items as spans of the release, the one that answers best first. */
  readonly sentences: readonly Span[];
}

export interface SearchOptions {
  /** Only passages of these releases. */
  readonly releases?: ReadonlySet<string>;
  /** How many at most; 10 if not said. */
  readonly limit?: number;
}

/** What an index is asked by those that know which releases there are, and how else their organisations are called. */
export interface ViewOptions extends SearchOptions {
  readonly isCurrent?: (release: Release) => boolean;
  readonly otherNames?: readonly string[];
}

/** Finds passages by meaning-bearing words, in both languages. */
export interface PassageIndex {
  readonly size: number;
  /** Whether any passage has one of these words, whatever their endings. */
  has(words: string): boolean;
  search(text: string, options?: SearchOptions): FoundPassage[];
}

/** The passages that the index likes best are read again; the right one is among them in 98 of 100 cases. */
const READ_AGAIN = 40;
const MOST_TERMS = 64;
/** Mistyped words that are looked for, and what each may have been meant for. */
const MOST_MISTYPED = 8;
const MOST_READINGS = 4;
/** More than any score. */
const BEHIND = 1e6;
/** Passages whose analysis is kept: some 3 kB each. */
const REMEMBERED = 4096;
/** Passages added before others are let in: some milliseconds of work. */
const CHUNK = 10;

interface IndexedPassage {
  readonly passage: Passage;
  readonly release: Release;
}

/** An index over the passages of releases; releases can be added, replaced and discarded at any time. */
export class MiniSearchIndex implements PassageIndex {
  readonly #passages: (IndexedPassage | undefined)[] = [];
  readonly #idsOf = new Map<string, number[]>();
  readonly #analysed = new Map<number, AnalysedPassage>();
  readonly #terms = new TermIndex();

  get size(): number {
    return this.#terms.size;
  }

  /** Adds one release's passages at once, instead of what was added under its id before: some milliseconds. */
  add(release: Release): void {
    this.discard(release.id);
    for (const passage of passagesOf(release)) this.#addPassage(release, passage);
  }

  /** Nothing of the release is found any more. */
  discard(releaseId: string): void {
    for (const id of this.#idsOf.get(releaseId) ?? []) {
      this.#terms.drop(id);
      this.#passages[id] = undefined;
      this.#analysed.delete(id);
    }
    this.#idsOf.delete(releaseId);
  }

  /** Makes room where much was discarded. Nothing may be added meanwhile. */
  clean(pause: () => Promise<void>): Promise<void> {
    return this.#terms.clean(pause);
  }

  /** Adds releases in chunks; `pause` is awaited between them, so that nobody waits for the whole. */
  async addAll(releases: Iterable<Release>, pause: () => Promise<void>): Promise<void> {
    let count = 0;
    for (const release of releases) {
      this.discard(release.id);
      for (const passage of passagesOf(release)) {
        this.#addPassage(release, passage);
        if (++count % CHUNK === 0) await pause();
      }
    }
  }

  #addPassage(release: Release, passage: Passage): void {
    const id = this.#terms.addTerms(termsOfPassage(release, passage));
    this.#know(id, passage, release);
  }

  #know(id: number, passage: Passage, release: Release): void {
    this.#passages[id] = { passage, release };
    const ids = this.#idsOf.get(release.id);
    if (ids) ids.push(id);
    else this.#idsOf.set(release.id, [id]);
  }

  /**
   * Adds releases that were taken apart elsewhere. They are found all at once, when all is read in, and what
   * was added under their ids before is not found any more; `pause` is awaited on the way.
   */
  async load(
    part: IndexPart,
    releases: ReadonlyMap<string, Release>,
    pause: () => Promise<void>,
  ): Promise<void> {
    const passages = passagesOfPart(part);
    const first = await this.#terms.load(part, pause);
    for (const id of part.releaseIds) this.discard(id);
    for (const [at, passage] of passages.entries()) {
      const release = releases.get(passage.releaseId);
      if (!release) throw new Error(`No release ${passage.releaseId} was to be indexed.`);
      this.#know(first + at, passage, release);
    }
    this.#terms.show(first, passages.length);
  }

  search(text: string, options: ViewOptions = {}): FoundPassage[] {
    const { releases, isCurrent, otherNames = [], limit = 10 } = options;
    const cut = cutQuery(text);
    const isWanted = (id: number): boolean => {
      const release = this.#passages[id]?.release;
      if (!release || (releases && !releases.has(release.id))) return false;
      return isCurrent === undefined || isCurrent(release);
    };
    const most = Math.max(READ_AGAIN, limit);
    const find = (names: readonly string[]): FoundPassage[] => {
      const terms = [...new Set([...indexTerms(cut), ...names.flatMap(indexTerms)])].slice(0, MOST_TERMS);
      return this.#ranked(cut, names, this.#terms.best(terms, most, isWanted));
    };
    const found = find(otherNames);
    return (found.length > 0 ? found : find(this.#corrected(cut))).slice(0, limit);
  }

  /** The words of the index that a question's may be slips of. */
  #corrected(question: string): string[] {
    const words = writtenWords(foldForSearch(question)).map(({ text }) => text);
    const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_MISTYPED);
    return longest.flatMap((word) =>
      slipsOf(word)
        .filter((slip) => this.#frequencyOf(slip) > 0)
        .slice(0, MOST_READINGS),
    );
  }

  #frequencyOf(word: string): number {
    const term = latinTerm(word);
    return term === undefined ? 0 : this.#terms.frequency(term);
  }

  /** Reads the first again, sentence by sentence; the others stay behind them as they are. */
  #ranked(question: string, otherNames: readonly string[], found: readonly FoundText[]): FoundPassage[] {
    const asked = askedQuestion(question, (term) => this.#terms.rarity(term), otherNames);
    const { meanLength } = this.#terms;
    const ranked = found.flatMap(({ id, score: index }, place) => {
      const one = this.#passages[id];
      const rank = one && rankPassage(asked, this.#analysis(id, one), { index, meanLength });
      if (!rank) return [];
      const score = place < READ_AGAIN ? rank.score : rank.score - BEHIND;
      return [{ ...one, sentences: rank.sentences, score }];
    });
    return ranked.sort((a, b) => b.score - a.score);
  }

  #analysis(id: number, { release, passage }: IndexedPassage): AnalysedPassage {
    const known = this.#analysed.get(id);
    if (known) return known;
    const made = analysePassage(release, passage);
    if (this.#analysed.size >= REMEMBERED)
      this.#analysed.delete(this.#analysed.keys().next().value as number);
    this.#analysed.set(id, made);
    return made;
  }

  has(words: string): boolean {
    return queryTerms(words).some((term) => this.#terms.frequency(term) > 0);
  }
}
