import { PUBLISHER_NOUNS as EN } from '../en/questions/publisherNouns.js';
import { PUBLISHER_NOUNS as JA } from '../ja/questions/publisherNouns.js';
import type { Language } from '../language.js';

/** Words for sorts of houses that stand in a house's name and, alone, for the one publisher of that sort. */
export interface PublisherNouns {
  /** `museum`, 博物館; one that holds another comes before it. */
  readonly nouns: readonly string[];
}

export const PUBLISHER_NOUNS: Readonly<Record<Language, PublisherNouns>> = { en: EN, ja: JA };
