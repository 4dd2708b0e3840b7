/** What a row of a form is about: `締結日：…`, `Date of signing: …`. */
export type FormField =
  | 'title'
  | 'instrument'
  | 'partner'
  | 'parties'
  | 'signedOn'
  /** The day of an event; of the signing, where nothing else says when it is. */
  | 'when'
  | 'effectiveOn'
  | 'endsOn'
  /** The day on which an agreement is given up. */
  | 'endedOn'
  | 'term'
  | 'renewal'
  | 'place'
  | 'scope'
  | 'signatories'
  /** Who was there to see it signed: 立会人. */
  | 'witnesses'
  /** One of the parties, with whoever stands for it: 甲. */
  | 'side'
  | 'attendees'
  | 'head'
  | 'location'
  | 'foundedOn'
  | 'publisher'
  | 'board';

/** Rows of forms. */
export interface FormRules {
  /** `Date of signing`, 締結日 → `signedOn`; undefined for a label that says nothing of an agreement. */
  /** What a question asks of an agreement, as the label of the row that answers it: `Who signed?`, いつ締結したのですか. */
  fieldAsked(question: string): FormField | undefined;
  formField(label: string): FormField | undefined;
  /** How much of the line below a heading is the place of the ceremony that it heads: 締結式 above |青潟市役所 応接室| 午後1時から; 0 where it is none. */
  placeBelow(heading: string, line: string): number;
  /** Whether any matter may have such a row: 期間, `Venue`; 有効期間 and `Date of signing` only an agreement has. */
  isLabelOfAnything(label: string): boolean;
  /** Whether what stands under a heading is about something else than an agreement: 実証実験の概要, `About the pilot project`. */
  headsOtherMatter(heading: string): boolean;
}
