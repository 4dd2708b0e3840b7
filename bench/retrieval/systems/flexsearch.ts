import { createRequire } from 'node:module';
import type { RetrievalSystem } from '../system.js';

/** The part of the library that is used: its own types do not pass the checks of this project. */
interface FlexSearch {
  readonly Index: new (
    options: object,
  ) => {
    add(id: number, text: string): void;
    search(text: string, options: { readonly limit: number; readonly suggest: boolean }): number[];
  };
  readonly Charset: { readonly CJK: object };
}

const { Index, Charset } = createRequire(import.meta.url)('flexsearch') as FlexSearch;

/** FlexSearch; it is asked for what has some of the words, for hardly any text has all of a question's. */
const withOptions = (name: string, options: object): RetrievalSystem => ({
  name,
  build: async (documents) => {
    const index = new Index(options);
    for (const [place, { text }] of documents.entries()) index.add(place, text);
    return {
      search: (question, limit) =>
        index.search(question, { limit, suggest: true }).map((place) => ({ id: documents[place]!.id })),
    };
  },
});

/** FlexSearch as it comes, and with its encoder for Chinese, Japanese and Korean. */
export const flexsearch = withOptions('flexsearch', {});
export const flexsearchCjk = withOptions('flexsearch-cjk', { encoder: Charset.CJK });
