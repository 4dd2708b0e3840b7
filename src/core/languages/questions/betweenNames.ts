import { BETWEEN_NAMES as EN } from '../en/questions/betweenNames.js';
import { BETWEEN_NAMES as JA } from '../ja/questions/betweenNames.js';
import type { Language } from '../language.js';

/** What may stand between two things of a question that belong together; each pattern fits all there is between. */
export interface BetweenNames {
  /** Two who are named together: `for |X| and |Y|`, |X|と|Y|. */
  readonly joint: RegExp;
  /** A word of time and its date: `before |the 14th|`, |2019年|の|前. English has the word first. */
  readonly timeAndDate: RegExp;
  /** A country and its number: `isn't |Denmark| the |16th|`, |デンマーク|は|16番目. */
  readonly nameAndOrdinal: RegExp;
  /** A number and the renewal that has it: `|second| Halifax |renewal|`, |2回目|の|更新. */
  readonly ordinalAndRenewal: RegExp;
  /** A renewal and the number that follows it: `|renewed| for the |second| time`. */
  readonly renewalAndOrdinal?: RegExp;
  /** A number right at a renewal, as a stage of an interval: `|second| |renewal|`, |2回目|の|更新. */
  readonly stage: RegExp;
  /** What a paper is about and the paper, which stands behind it: |業務提携|の|基本合意書. English has the paper first. */
  readonly matterAndPaper?: RegExp;
  /** A house and the office there: `|X|'s |mayor|`, |X銀行|の|頭取. */
  readonly houseAndOffice: RegExp;
  /** The same the other way round: `the |president| of |X|`; Japanese has the house first. */
  readonly officeAndHouse?: RegExp;
}

export const BETWEEN_NAMES: Readonly<Record<Language, BetweenNames>> = { en: EN, ja: JA };
