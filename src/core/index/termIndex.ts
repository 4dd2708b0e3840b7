import MiniSearch from 'minisearch';
import type { IndexPart } from './indexPart.js';
import { PlaceList } from './placeList.js';
import { CHARACTER_MARK } from './terms/japaneseTerms.js';

interface IndexedText {
  readonly id: number;
  /** Terms with a space between any two. */
  readonly text: string;
}

/** A text of the index, and how well it fits. */
export interface FoundText {
  readonly id: number;
  readonly score: number;
}

/** BM25+: how soon a repeated term tells nothing more, how much length counts, what having a term is worth. */
const K = 0.8;
const B = 0.7;
const D = 0.75;
/** What a single Japanese character tells beside a word. */
const OF_CHARACTER = 0.5;
/** A number together with its unit tells little beside both. */
const OF_WHOLE = 0.6;

/** So many places are looked at for one query; what nearly every text has tells the texts not apart. */
const MOST_PLACES = 150_000;
/** The rarest terms are looked for, whatever they cost. */
const KEPT = 3;

/** So many texts, and such a share of all, have to be gone before it is worth while to clean up. */
const MOST_GONE = 500;
const MOST_GONE_SHARE = 0.2;
const TERMS_AT_ONCE = 500;
/** What finding a term in the tree costs, in places. */
const TERM_COSTS = 10;
/** Places that are read in before others are let in: some milliseconds of work. */
const PLACES_AT_ONCE = 8_000;

/**
 * MiniSearch over texts that are terms already, asked for the best few alone. Its own search makes an object
 * for every text that has any term, and multiplies a score by the number of terms that matched; this one reads
 * the same lists of places into one array of scores.
 */
export class TermIndex extends MiniSearch<IndexedText> {
  readonly #lengths: number[] = [];
  /** Texts that are still being read in are not found yet. */
  readonly #isShown: boolean[] = [];
  #total = 0;
  #shown = 0;
  #scores = new Float64Array(0);

  constructor() {
    super({
      fields: ['text'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      // Its own cleaning fails where texts are added meanwhile.
      autoVacuum: false,
    });
  }

  /** How many texts can be found. */
  get size(): number {
    return this.#shown;
  }

  /** Terms that a text has in the mean. */
  get meanLength(): number {
    return this.#total / Math.max(1, this.#shown);
  }

  /** Adds a text under the next id. */
  addTerms(terms: readonly string[]): number {
    const id = this._nextId;
    this.add({ id, text: terms.join(' ') });
    this.#show(id, terms.length);
    return id;
  }

  /**
   * Reads in what was taken apart elsewhere; `pause` is awaited again and again, so that nobody waits. The
   * texts are found from `show` on, all together; gives back the id of the first.
   */
  async load(
    { lengths, terms, starts, places, counts }: IndexPart,
    pause: () => Promise<void>,
  ): Promise<number> {
    const first = this.#reserve(lengths);
    let read = 0;
    for (const [at, term] of (terms === '' ? [] : terms.split('\n')).entries()) {
      const [from, to] = [starts[at] as number, starts[at + 1] as number];
      const list = this.#listOf(term);
      list.append(first, places.subarray(from, to), counts.subarray(from, to));
      read += to - from + TERM_COSTS;
      if (read < PLACES_AT_ONCE) continue;
      read = 0;
      await pause();
    }
    return first;
  }

  #listOf(term: string): PlaceList {
    const lists = this._index.get(term);
    const known = lists?.get(0);
    if (known instanceof PlaceList) return known;
    const list = new PlaceList(known);
    if (lists) lists.set(0, list);
    else this._index.set(term, new Map([[0, list]]));
    return list;
  }

  /** Ids for texts that are there for MiniSearch, so that no cleaning takes their places out, and not found yet. */
  #reserve(lengths: Uint32Array): number {
    const first = this._nextId;
    for (const length of lengths) {
      const id = this._nextId++;
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._fieldLength.set(id, [length]);
      this.#lengths[id] = length;
    }
    const total = (this._avgFieldLength[0] ?? 0) * this._documentCount;
    this._documentCount += lengths.length;
    const added = lengths.reduce((sum, length) => sum + length, 0);
    this._avgFieldLength[0] = (total + added) / Math.max(1, this._documentCount);
    return first;
  }

  /** From now on texts that were read in are found. */
  show(first: number, count: number): void {
    for (let id = first; id < first + count; id++) this.#show(id, this.#lengths[id] as number);
  }

  #show(id: number, length: number): void {
    this.#lengths[id] = length;
    this.#isShown[id] = true;
    this.#total += length;
    this.#shown++;
  }

  /** Takes a text out at once; what it leaves in the lists is there until `clean`. */
  drop(id: number): void {
    this.discard(id);
    this.#isShown[id] = false;
    this.#total -= this.#lengths[id] ?? 0;
    this.#shown--;
  }

  /**
   * Takes the places of texts that have gone out of the lists, when there are many. Nothing may be added while
   * it is done; `pause` is awaited on the way, and texts are found meanwhile.
   */
  async clean(pause: () => Promise<void>): Promise<void> {
    const gone = this._dirtCount;
    if (gone < MOST_GONE || gone < this._documentCount * MOST_GONE_SHARE) return;
    const empty: string[] = [];
    let read = 0;
    for (const [term, lists] of this._index) {
      const list = lists.get(0);
      const size = list?.size ?? 0;
      if (list instanceof PlaceList) list.keep((id) => this._documentIds.has(id));
      else for (const [id] of list ?? []) if (!this._documentIds.has(id)) list?.delete(id);
      if (!list?.size) empty.push(term);
      read += size + TERM_COSTS;
      if (read < PLACES_AT_ONCE) continue;
      read = 0;
      await pause();
    }
    for (const [at, term] of empty.entries()) {
      this._index.delete(term);
      if (at % TERMS_AT_ONCE === 0) await pause();
    }
    this._dirtCount -= gone;
  }

  /** In how many texts a term stands. */
  frequency(term: string): number {
    return this._index.get(term)?.get(0)?.size ?? 0;
  }

  /** How rare a term is: the logarithm of how many texts there are for one that has it. */
  rarity(term: string): number {
    const having = Math.min(this.frequency(term), this._documentCount);
    return Math.log(1 + (this._documentCount - having + 0.5) / (having + 0.5));
  }

  /** The texts that have most of the terms, the best first. */
  best(terms: readonly string[], limit: number, isWanted?: (id: number) => boolean): FoundText[] {
    const scores = this.#cleared();
    const touched: number[] = [];
    let places = 0;
    const byRarity = terms
      .map((term) => ({ term, having: this.frequency(term) }))
      .filter(({ having }) => having > 0)
      .sort((a, b) => a.having - b.having);
    for (const [at, { term, having }] of byRarity.entries()) {
      places += having;
      if (at >= KEPT && places > MOST_PLACES) break;
      this.#score(term, scores, touched);
    }
    return this.#highest(scores, touched, limit, isWanted);
  }

  #cleared(): Float64Array {
    if (this.#scores.length < this._nextId) this.#scores = new Float64Array(Math.ceil(this._nextId * 1.25));
    return this.#scores;
  }

  #score(term: string, scores: Float64Array, touched: number[]): void {
    const weight = this.rarity(term) * weightOf(term);
    const mean = this.meanLength;
    const lengths = this.#lengths;
    const score = (id: number, count: number): void => {
      const length = (lengths[id] as number) / mean;
      if (scores[id] === 0) touched.push(id);
      scores[id] =
        (scores[id] as number) + weight * (D + (count * (K + 1)) / (count + K * (1 - B + B * length)));
    };
    const places = this._index.get(term)?.get(0);
    if (places instanceof PlaceList) places.each(score);
    else for (const [id, count] of places ?? []) score(id, count);
  }

  /** Leaves the scores at nothing again. */
  #highest(
    scores: Float64Array,
    touched: readonly number[],
    limit: number,
    isWanted: ((id: number) => boolean) | undefined,
  ): FoundText[] {
    const best: FoundText[] = [];
    for (const id of touched) {
      const score = scores[id] as number;
      scores[id] = 0;
      if (best.length >= limit && score <= (best.at(-1) as FoundText).score) continue;
      if (!this.#isShown[id] || (isWanted && !isWanted(id))) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1] as FoundText).score < score) at--;
      best.splice(at, 0, { id, score });
      if (best.length > limit) best.pop();
    }
    return best;
  }
}

const weightOf = (term: string): number =>
  term.startsWith(CHARACTER_MARK) ? OF_CHARACTER : term.startsWith('#') ? OF_WHOLE : 1;
