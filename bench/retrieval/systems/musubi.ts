import { setImmediate } from 'node:timers/promises';
import { sentencesByCoverage } from '../../../src/core/index/bestSentence.js';
import { MiniSearchIndex } from '../../../src/core/index/passageIndex.js';
import type { Release } from '../../../src/core/releases/release.js';
import type { Document, RetrievalSystem } from '../system.js';

/** This project's index, as the bot uses it. */
export const musubi: RetrievalSystem = {
  name: 'musubi',
  build: async (documents) => {
    const releases = new Map(documents.map((one) => [one.id, toRelease(one)]));
    const index = new MiniSearchIndex();
    await index.addAll(releases.values(), setImmediate);
    return {
      search: (question, limit) =>
        index.search(question, { limit }).map(({ passage }, place) => {
          const release = place === 0 && releases.get(passage.releaseId);
          const [best] = release ? sentencesByCoverage(release, passage, question) : [];
          return { id: passage.releaseId, ...(best && { sentence: best.quote }) };
        }),
    };
  },
};

/** A document is a release of one paragraph. */
function toRelease({ id, lang, title, text }: Document): Release {
  const zones = [{ kind: 'body', start: 0, end: text.length }] as const;
  return { id, title, text, language: lang, textKind: 'original', zones };
}
