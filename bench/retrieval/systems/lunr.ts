import { createRequire } from 'node:module';
import type Lunr from 'lunr';
import type { RetrievalSystem } from '../system.js';

const require = createRequire(import.meta.url);

type Tokens = (text: string) => readonly { toString(): string }[];
type LunrWithLanguages = typeof Lunr & {
  readonly ja: Lunr.Builder.Plugin & { readonly tokenizer: Tokens };
  multiLanguage(...languages: readonly string[]): Lunr.Builder.Plugin;
};

function loadLunr(): LunrWithLanguages {
  const lunr = require('lunr') as LunrWithLanguages;
  for (const part of ['stemmer.support', 'tinyseg', 'ja', 'multi'] as const) {
    const source = part === 'tinyseg' ? part : `lunr.${part}`;
    (require(`lunr-languages/${source}`) as (to: LunrWithLanguages) => void)(lunr);
  }
  return lunr;
}

/** lunr with its Japanese; for both languages together with those of both, and the tokenizer that parts Japanese. */
export const lunr: RetrievalSystem = {
  name: 'lunr',
  build: async (documents, only) => {
    const library = loadLunr();
    const tokenizer = (only === 'en' ? library.tokenizer : library.ja.tokenizer) as Tokens;
    const index = library((builder) => {
      if (only === 'ja') builder.use(library.ja);
      if (only === undefined) {
        builder.use(library.multiLanguage('en', 'ja'));
        (builder as unknown as { tokenizer: Tokens }).tokenizer = tokenizer;
      }
      builder.ref('id');
      builder.field('text');
      for (const { id, text } of documents) builder.add({ id, text });
    });
    return {
      search: (question, limit) =>
        index
          .query((query) => {
            for (const token of tokenizer(question)) query.term(token.toString(), {});
          })
          .slice(0, limit)
          .map(({ ref }) => ({ id: ref })),
    };
  },
};
