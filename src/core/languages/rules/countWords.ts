/** Words around numbers that say whose they are and of when. A language leaves out what it has no words for. */
export interface CountWords {
  /** What is somebody's, whoever the sentence is about: `440 |member| organizations`, |会員|数. */
  readonly member: RegExp;
  /** A clause about somebody else than the one before, as the group `name`: `…; |Borsa| has`, 、一方|鳴海社|は. */
  readonly nextClause: RegExp;
  /** What stands where a name would and is none: `It`. */
  readonly noName?: RegExp;
  /** How a sentence begins that goes on about whoever the one before is about: `It also …`, 同社は. */
  readonly goesOn: RegExp;
  /** What stands before the day of a number within its bracket, as part of a pattern: `as of`. */
  readonly asOfInBracket?: RegExp;
  /** The same without a bracket: `265 members as of |June 2022`. */
  readonly asOf?: RegExp;
  /** What any number of a place has, in letters: `3rd`, 初. */
  readonly place: RegExp;
  /** How a place in the order is put behind a name, which then is no bracket: `Kazami City|, the third |municipality`. */
  readonly placeBehind?: RegExp;
}
