/** What a number has to do with its organisation; the same number of members and of visitors differ in it. */
export type FigureRelation =
  | 'members'
  | 'staff'
  | 'supported'
  | 'launched'
  | 'certified'
  | 'invested'
  | 'held';

/** Offices of one ladder are steps: nobody stands on two at once. */
export type Ladder = 'board' | 'government' | 'mission' | 'academic';

/** An office and what names it; `head`: there is one at a time, whose holder heads nothing else of the kind. Global patterns. */
export type OfficeWords = readonly [office: string, pattern: RegExp, ladder: Ladder, head?: 'head'];

/**
 * The words by which sentences that cannot both be right are told from those that speak of two things. Each pattern is
 * asked of a sentence that says one of the values; a language leaves out what it has no words for.
 */
export interface ContradictionWords {
  /** An agreement that is prolonged: `renewed the MOU`, 協定を更新. */
  readonly renews: RegExp;
  /** A total of what was before: `So far … with 13 organizations`, これまでに13団体. */
  readonly soFar: RegExp;
  /** That an agreement is in force: `The MOU became effective`, 発効しました. */
  readonly inForce: RegExp;
  /** That it will only be: `becomes effective on April 1`. */
  readonly toBeInForce?: RegExp;
  /** What a day is the day of in a schedule, as part of a pattern: `Conclusion of the agreement`, 契約締結日. */
  readonly scheduled: RegExp;
  /** What says that a list is complete: `the following partners`, 以下の. */
  readonly wholeList: RegExp;
  /** What says that it is not: `such as`, など. */
  readonly sample: RegExp;
  /** An office that is not held now, or not by right: `former President`, 前市長. */
  readonly notInOffice: RegExp;
  /** What is counted where all are: `consists of 430 |companies|`, 430|社の企業|. */
  readonly whole: RegExp;
  /** What is counted where it is a part of them: `500 |startups|`, |中小企業|. */
  readonly part: RegExp;
  /** `a second one followed`: a place in an order is `the second`. */
  readonly indefiniteOrdinal?: RegExp;
}

/** The same of a number's relation: `consists of` for members, 従業員 for staff. */
export type RelationWords = Readonly<Record<FigureRelation, RegExp>>;
