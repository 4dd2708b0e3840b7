import { BESIDE_PERSONS as EN } from '../en/answers/besidePersons.js';
import { BESIDE_PERSONS as JA } from '../ja/answers/besidePersons.js';
import type { Language } from '../language.js';

/** What stands right beside a person's name in a release. */
export interface BesidePersons {
  /** `Dr |Lehto|`. */
  readonly titleBefore?: RegExp;
  /** |稲垣|氏. */
  readonly titleBehind?: RegExp;
  /** What somebody is, on either side: `|Pekka Lehto|, project manager`, 研究員の|稲垣理沙|. */
  readonly role: RegExp;
  /** SRPN専務理事の|稲垣理沙|: the house stands before the office, with nothing between. */
  readonly houseBefore?: RegExp;
  /** `|Pekka Lehto| of Turva`. */
  readonly houseBehind?: RegExp;
}

export const BESIDE_PERSONS: Readonly<Record<Language, BesidePersons>> = { en: EN, ja: JA };
