import { setImmediate } from 'node:timers/promises';
import { WorkerIndexBuilder } from '../../../src/adapters/indexing/workerIndexBuilder.js';
import { LiveIndex } from '../../../src/core/index/liveIndex.js';
import type { Release } from '../../../src/core/releases/release.js';
import type { Document, RetrievalSystem } from '../system.js';

/** This project's index as a running bot has it: built in a thread, with nothing kept from before. */
export const musubi: RetrievalSystem = {
  name: 'musubi',
  build: async (documents) => {
    const builder = new WorkerIndexBuilder({ programVersion: 'benchmark' });
    const onTrouble = (error: unknown): never => {
      throw error;
    };
    const live = new LiveIndex({ builder, pause: setImmediate, onTrouble });
    const releases: Release[] = [];
    for (const document of documents)
      if (releases.push(toRelease(document)) % 2000 === 0) await setImmediate();
    await live.update(releases);
    const index = live.view(releases);
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
