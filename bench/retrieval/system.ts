import type { Language } from '../../src/core/languages/language.js';

/** A text that may be found. */
export interface Document {
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly text: string;
}

/** What is looked for, the one document that answers it, and spans of its text that do. */
export interface Question {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly relevant: string;
  readonly answers: readonly string[];
}

export interface Hit {
  /** Of the document. */
  readonly id: string;
  /** What would be shown of it; a system that finds no sentences leaves it out. */
  readonly sentence?: string;
}

/** Documents that can be searched. */
export interface Searchable {
  /** The best documents first, each once. */
  search(question: string, limit: number): readonly Hit[] | Promise<readonly Hit[]>;
}

/** One of the systems that are compared: one file each under `systems`. */
export interface RetrievalSystem {
  readonly name: string;
  /** Of the documents of one language, where `only` says which, or of both together. */
  build(documents: readonly Document[], only?: Language): Promise<Searchable>;
}
