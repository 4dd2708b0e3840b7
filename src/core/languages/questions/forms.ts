import { QUESTION_FORMS as EN } from '../en/questions/forms.js';
import { QUESTION_FORMS as JA } from '../ja/questions/forms.js';
import type { Language } from '../language.js';

/** What the wording of a whole question tells, beside what its signals do. */
export interface QuestionForms {
  /** Which of two papers it is: `an MOU or an agreement`, 覚書それとも協定. */
  readonly either: RegExp;
  /** Whatever the paper is called: `all agreements and MOUs`, 協定・覚書. */
  readonly anyPaper: RegExp;
  /** How it was then: `had`, `were overseas`, ありました. */
  readonly state: RegExp;
  /** How many there were since an event: `had after the MOU with X`, 締結後、何団体になった. */
  readonly hadAfter: RegExp;
  /** All there were then: `the full list in 2023`, 2023年の一覧. */
  readonly allThen: RegExp;
  /** How it is today: `still valid`, まだ有効. */
  readonly still: RegExp;
}

export const QUESTION_FORMS: Readonly<Record<Language, QuestionForms>> = { en: EN, ja: JA };
