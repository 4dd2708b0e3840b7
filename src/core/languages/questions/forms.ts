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
  /** What stands between a country and the words for a time that its agreement is: `as of| the |danish one`, デンマーク|の|時点. */
  readonly ofThatTime: RegExp;
  /** All there were then: `the full list in 2023`, 2023年の一覧. */
  readonly allThen: RegExp;
  /** How it is today: `still valid`, まだ有効. */
  readonly still: RegExp;
  /** It names the paper itself: `is that an MOU`, 協定ですか. */
  readonly paper: RegExp;
  /** The same in any word that has it: `all agreements`, 提携先. */
  readonly anyAgreement: RegExp;
  /** Two numbers are held against one another: `whose stake is larger`, どちらが多い. */
  readonly sizes: RegExp;
  /** That it was signed somewhere is said: `signed in Seori`, 瀬織で調印され. */
  readonly signedSomewhere: RegExp;
  /** Which of those that were counted: `which ones?`, どこですか. */
  readonly whichOnes: RegExp;
  /** What somebody is told to have said is the first group: `who said that |bridges matter|`, |橋は町の背骨だ|と言った. */
  readonly told: RegExp;
  /** The news in English, and not in the other language: `announced in English`, 英語版の発表. */
  readonly newsInEnglish: RegExp;
  readonly newsInJapanese: RegExp;
  /** How a quoted sentence ends, where its marks do not tell: 「…街の庭です」. */
  readonly endOfSentence?: RegExp;
}

export const QUESTION_FORMS: Readonly<Record<Language, QuestionForms>> = { en: EN, ja: JA };
