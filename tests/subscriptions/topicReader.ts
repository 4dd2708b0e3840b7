import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { nameIn } from '../../src/core/answers/names.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import type { TopicReader } from '../../src/core/subscriptions/readTopic.js';
import type { NameOfRef } from '../../src/core/subscriptions/topicInWords.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const catalogue = createCatalogue(HARBOR, WORLD_REGIONS);

export async function harborReader(): Promise<TopicReader> {
  const { parse } = await createKnowledge({ ledger: HARBOR });
  return {
    parse,
    nameOf: (id, language) => {
      const found = catalogue.organisation(id);
      return found ? nameIn(language, found) : id;
    },
  };
}

export const harborNameOf: NameOfRef = (ref, language) => {
  const found = catalogue.organisationOf(ref);
  return found && nameIn(language, found);
};
