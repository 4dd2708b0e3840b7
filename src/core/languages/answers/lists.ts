import { LIST_OF as EN } from '../en/answers/lists.js';
import { LIST_OF as JA } from '../ja/answers/lists.js';
import type { Language } from '../language.js';

/** Where a sentence lists what a word names: its place, for a folded word as the sentence writes it. */
export interface ListOf {
  /** The list that stands at the word, within the sentence; undefined where there is none. */
  find(text: string, word: string): { readonly start: number; readonly end: number } | undefined;
}

export const LIST_OF: Readonly<Record<Language, ListOf>> = { en: EN, ja: JA };
