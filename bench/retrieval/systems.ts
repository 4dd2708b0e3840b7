import type { RetrievalSystem } from './system.js';
import { flexsearch, flexsearchCjk } from './systems/flexsearch.js';
import { fts5Porter, fts5Trigram } from './systems/fts5.js';
import { lunr } from './systems/lunr.js';
import { minisearch } from './systems/minisearch.js';
import { musubi } from './systems/musubi.js';
import { orama, oramaJapanese } from './systems/orama.js';

/** Everything that is compared, this project's index first. */
export const SYSTEMS: readonly RetrievalSystem[] = [
  musubi,
  minisearch,
  lunr,
  flexsearch,
  flexsearchCjk,
  orama,
  oramaJapanese,
  fts5Porter,
  fts5Trigram,
];
