import { setImmediate } from 'node:timers/promises';
import { MiniSearchIndex } from '../../../src/core/index/passageIndex.js';
import type { Release } from '../../../src/core/releases/release.js';
import type { Document, RetrievalSystem } from '../system.js';

/** This project's index, as the bot uses it. */
export const musubi: RetrievalSystem = {
  name: 'musubi',
  build: async (documents) => {
    const index = new MiniSearchIndex();
    await index.addAll(documents.map(toRelease), setImmediate);
    return {
      search: (question, limit) =>
        index.search(question, { limit }).map(({ release, sentences: [best] }) => ({
          id: release.id,
          sentence: best ? release.text.slice(best.start, best.end) : '',
        })),
    };
  },
};

/** A document is a release of one paragraph. */
function toRelease({ id, lang, title, text }: Document): Release {
  const zones = [{ kind: 'body', start: 0, end: text.length }] as const;
  return { id, title, text, language: lang, textKind: 'original', zones };
}
