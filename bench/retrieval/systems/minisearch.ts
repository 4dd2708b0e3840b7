import MiniSearch from 'minisearch';
import type { RetrievalSystem } from '../system.js';

/** MiniSearch as it comes. */
export const minisearch: RetrievalSystem = {
  name: 'minisearch',
  build: async (documents) => {
    const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
    index.addAll(documents.map(({ id, text }) => ({ id, text })));
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => ({ id })),
    };
  },
};
