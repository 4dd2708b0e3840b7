import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Names, Wording } from '../languages/wording.js';
import type { Catalogue } from './catalogue.js';
import { namesIn } from './names.js';

/** The language of an answer with everything that wording needs. */
export interface Speaking {
  readonly language: Language;
  readonly wording: Wording;
  readonly names: Names;
  readonly catalogue: Catalogue;
}

export function speakingIn(language: Language, catalogue: Catalogue): Speaking {
  return { language, wording: PACKS[language].wording, names: namesIn(language, catalogue), catalogue };
}
