import { createCatalogue } from './answers/catalogue.js';
import { WORLD_REGIONS } from './answers/regions.js';
import { LazyIndex } from './index/lazyIndex.js';
import type { LiveIndex } from './index/liveIndex.js';
import type { PassageIndex } from './index/passageIndex.js';
import { PACKS } from './languages/packs.js';
import type { Ledger } from './ledger/ledger.js';
import { createNameLexicon } from './questions/nameLexicon.js';
import { createParser, type Parser } from './questions/parse.js';
import { createPhraseFinder } from './questions/phrases.js';
import { createNounTagger } from './questions/publisherNouns.js';
import { createUnderstander, type Understander } from './questions/understand.js';
import type { NewsKnowledge } from './subscriptions/newsKnowledge.js';
import { atOnce, inTurns, type Turns } from './turns.js';

/** All that is known from a corpus, ready to be asked. */
export interface Knowledge extends NewsKnowledge {
  readonly ledger: Ledger;
  readonly index: PassageIndex;
  readonly parse: Parser;
  readonly understand: Understander;
}

export interface KnowledgeInput {
  readonly ledger: Ledger;
  /**
   * Brought up to date with the ledger's releases while others get their turn. Where it is left out, the
   * passages are indexed when the first question has to be looked up in them: most are answered from the ledger.
   */
  readonly live?: LiveIndex;
  /** Awaited every few milliseconds, and what the first questions would wait for is worked out beforehand. */
  readonly pause?: () => Promise<void>;
  /** Which of the releases were added at run time; without it, none. */
  readonly added?: Pick<NewsKnowledge, 'added' | 'revision'>;
}

/** Knows a ledger's names, and finds passages of its releases. */
export async function createKnowledge({ ledger, live, pause, added }: KnowledgeInput): Promise<Knowledge> {
  const aliases = ledger.organisations.map((one) => [...Object.values(one.names), ...one.aliases]);
  await live?.update(ledger.releases);
  const index = live?.view(ledger.releases, aliases) ?? new LazyIndex(ledger.releases, aliases);
  if (!pause) return atOnce(knowledgeOf(ledger, index, added));
  const knowledge = await inTurns(knowledgeOf(ledger, index, added), pause);
  await inTurns(knowledge.catalogue.prepare(), pause);
  return knowledge;
}

function* knowledgeOf(
  ledger: Ledger,
  index: PassageIndex,
  added: KnowledgeInput['added'] = { added: new Map(), revision: 0 },
): Turns<Knowledge> {
  const catalogue = createCatalogue(ledger, WORLD_REGIONS);
  yield;
  const isInReleases = createPhraseFinder(ledger.releases, index);
  const names = yield* createNameLexicon(ledger, isInReleases);
  yield;
  const words = { en: PACKS.en.questions, ja: PACKS.ja.questions };
  const parse = createParser({ names, words, isInReleases, tagNouns: createNounTagger(ledger) });
  return {
    ledger,
    index,
    catalogue,
    ...added,
    parse,
    understand: createUnderstander(parse, names, { ledger, countryOf: catalogue.countryOf }),
  };
}
