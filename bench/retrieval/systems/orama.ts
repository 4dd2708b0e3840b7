import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/japanese';
import type { RetrievalSystem } from '../system.js';

const withTokenizer = (name: string, tokenizer?: () => Tokenizer): RetrievalSystem => ({
  name,
  build: async (documents) => {
    const schema = { id: 'string', text: 'string' } as const;
    const database = create({ schema, ...(tokenizer && { components: { tokenizer: tokenizer() } }) });
    await insertMultiple(
      database,
      documents.map(({ id, text }) => ({ id, text })),
    );
    return {
      search: async (question, limit) => {
        const { hits } = await search(database, { term: question, properties: ['text'], limit });
        return hits.map(({ document }) => ({ id: document.id }));
      },
    };
  },
});

/** Orama as it comes, and with its Japanese. */
export const orama = withTokenizer('orama');
export const oramaJapanese = withTokenizer('orama-japanese', createTokenizer as () => Tokenizer);
