import type { CountClass } from '../../facts/reading.js';

/** What a column of a table of partners holds. */
export type Column = 'number' | 'name' | 'place' | 'kind' | 'date' | 'paper' | 'until' | 'note';

/**
 * The words by which tables and lists of partners are told apart from other tables. Each pattern is asked of one
 * cell or one line, in unified forms.
 */
export interface PartnerTableWords {
  /** The heads of columns, each a whole cell: `Country`, 締結年月. */
  readonly columns: Readonly<Record<Column, RegExp>>;
  /** The head of a column that can only be one of partners: `Partner`, 提携先. */
  readonly partnerColumn: RegExp;
  /** A heading that speaks of partners or papers, where the rows below have to show that it is a list of them. */
  readonly heading: RegExp;
  /** What a heading of this kind is about instead: `Scope of the agreement`, 連携の内容. */
  readonly notHeading: RegExp;
  /** A sentence that announces the rows below it: `… are as follows:`, …は次のとおりです. */
  readonly announcing: RegExp;
  /** A line over a part of the rows (`Overseas`, 自治体), or a cell that says of which part a row is. */
  readonly groups: readonly (readonly [pattern: RegExp, countClass: CountClass | undefined])[];
  /** A line between the heading and the rows: (2022年4月現在), `In chronological order`. */
  readonly remark: RegExp;
  /** Words of {@link groups} that may stand before a name with a space between: 海外 |X, `Overseas |X`. */
  readonly kindBefore: RegExp;
  /** Words that are no name: what a programme or a history has in the place of a partner. */
  readonly notName: RegExp;
  /** What is written around a name: `MOU with |X|`, |X|との覚書. The name is the group `name`. */
  readonly wrapped: RegExp;
  /** The whole name of a paper, which says what it is about: `Agreement on Tourism`, 観光振興に関する協定. */
  readonly paperTitle: RegExp;
  /** What stands between two partners of one row, who signed together: ` and `, 、. */
  readonly joint: RegExp;
  /** A paper of three parties, so that a row of two names has two partners: `tri-party MOU`, 三者覚書. */
  readonly threeSided: RegExp;
  /** What stands between a date and the end of its cell: 2019年4月|締結. */
  readonly afterDate: RegExp;
  /** What stands between a date that leads and the name: 2019年4月|に締結| A. */
  readonly behindDate: RegExp;
  /** What stands before a date in its cell: `signed in |April 2019`. */
  readonly beforeDate: RegExp;
  /** A part of a cell that tells of a renewal, whose date is not that of the agreement: `renewed in 2021`, 2021年更新. */
  readonly renewed: RegExp;
  /** A cell or a bracket that tells that the agreement has ended: `expired in June 2021`, 2021年6月満了. */
  readonly ended: RegExp;
}
