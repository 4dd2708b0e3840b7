import type { Language } from '../../languages/language.js';
import type { AskedKind } from '../../languages/retrieval.js';
import type { Channel } from './asked.js';
import type { SentenceChannel } from './presence.js';

/** What makes a sentence the one to show. All shares are of 1. */
export interface SentenceWeights {
  readonly share: Partial<Readonly<Record<SentenceChannel, number>>>;
  /** Of the question's terms, and of its letters or characters, that the title does not have. */
  readonly beyondTitle: { readonly terms: number; readonly letters: number };
  /** Of the terms, in the sentence before and in the one behind. */
  readonly before: number;
  readonly behind: number;
  /** It holds something of the sort that is asked for. */
  readonly kind: Readonly<Record<AskedKind['kind'], number>>;
  /** It holds exactly what is asked for, besides. */
  readonly exactly: number;
  /** A logarithm of its length. */
  readonly length: number;
}

/** What makes a passage the best. */
export interface PassageWeights {
  /** The score of the index. */
  readonly index: number;
  /** What it has of the question, in rarity, less where it is long. */
  readonly amount: Partial<Readonly<Record<Channel, number>>>;
  readonly share: Partial<Readonly<Record<Channel, number>>>;
  readonly bestSentence: number;
}

/**
 * Weights of a logistic ranking, none below nothing, learnt from the questions of the first half of the
 * benchmark's and reported for the second; by the language of the question.
 */
export const WEIGHTS: Readonly<
  Record<Language, { readonly sentence: SentenceWeights; readonly passage: PassageWeights }>
> = {
  en: {
    sentence: {
      share: { terms: 1.2, letters: 1.1, forms: 0.5 },
      beyondTitle: { terms: 1.6, letters: 1.2 },
      before: 1,
      behind: 0.6,
      kind: { time: 2.3, number: 2.3, person: 1.1, place: 1.2, reason: 1.2 },
      exactly: 1.5,
      length: 0.02,
    },
    passage: {
      index: 0.064,
      amount: { terms: 0.01, letters: 0.069, forms: 0.083, near: 0.03, pairs: 0.074 },
      share: { letters: 1.35, forms: 0.12, pairs: 2.1 },
      bestSentence: 0.925,
    },
  },
  ja: {
    sentence: {
      share: { terms: 0.24 },
      beyondTitle: { terms: 1.9, letters: 1.2 },
      before: 0.46,
      behind: 0.18,
      kind: { time: 3.7, number: 1.1, person: 4.5, place: 2, reason: 5 },
      exactly: 1,
      length: 0.11,
    },
    passage: {
      index: 0.032,
      amount: {
        terms: 0.043,
        characters: 0.049,
        threes: 0.05,
        letters: 0.113,
        forms: 0.146,
        near: 0.037,
        pairs: 0.074,
      },
      share: { terms: 2.24, characters: 2.24, threes: 4.5, forms: 2.27, near: 1.2, pairs: 3.5 },
      bestSentence: 0.22,
    },
  },
};
