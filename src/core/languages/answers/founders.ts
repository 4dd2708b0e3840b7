import * as EN from '../en/answers/founders.js';
import * as JA from '../ja/answers/founders.js';
import type { Language } from '../language.js';

/** How a release tells who made an organisation. */
export interface Founding {
  /** Whoever did it is the first group: `established by |Kitano Holdings|`. */
  readonly FOUNDED_BY: RegExp;
  /** Words of which a text that tells it has one. */
  readonly FOUND_AT_ALL: RegExp;
  /** How a sentence begins that tells it of the organisation of its section, without the name. */
  readonly OF_WHOM_IT_IS: RegExp;
}

export const FOUNDING: Readonly<Record<Language, Founding>> = { en: EN, ja: JA };
