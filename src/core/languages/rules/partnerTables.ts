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
  /** What partners are called by what ties them: `sister cities`, 姉妹都市. */
  readonly kin: RegExp;
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
  /** What stands before the number of a row, as part of a pattern: `No. 8`, 第8号. */
  readonly beforeNumber: RegExp;
  /** What stands behind it, as part of a pattern: `8th`, 8号. */
  readonly behindNumber: RegExp;
  /** What a number over a part of the rows counts, as part of a pattern: `Overseas (8 partners)`, 海外 8団体. */
  readonly partners: RegExp;
  /** A cell that may be a time: `3 years`, 3年. */
  readonly time: RegExp;
  /** What may stand around the time that an agreement runs: `(renewed automatically)`, 間, 以後自動更新. */
  readonly aroundTime: RegExp;
  /** What behind a paper says that it was signed, as part of a pattern: MOU|締結. */
  readonly signedBehind: RegExp;
  /** What a country may have before its name, as part of a pattern: `the| Netherlands`. */
  readonly article?: RegExp;
  /** A name that begins with a small letter: `the Harbour Hub`. */
  readonly nameWithArticle?: RegExp;
  /** A cell that names a place within a country, or a partner that is one: 朝霧市, `Kawara City`. */
  readonly local: RegExp;
  /** A town behind a name, which alone says in which country it is: 朝霧市. */
  readonly town?: RegExp;
  /** A cell that is a place, whatever else it looks like: 米国ミネソタ州, 韓国. */
  readonly placeAlone?: RegExp;
  /** A partner that is a place itself, with its country in a column of its own: `Narumi Prefecture Japan`. */
  readonly localBeforeCountry?: RegExp;
  /** A part between commas that is a place, and no house for all its words: `Narumi Prefecture`. */
  readonly localEnd?: RegExp;
  /** The same of a part that names a country: `Republic of Korea`. */
  readonly stateWord?: RegExp;
  /** A part that is no country, for it has a city's word: `Kawara City`. */
  readonly localWithin?: RegExp;
  /** The first part of a name that has a comma of its own: `University of Corvale, |San Remedio`. */
  readonly nameBeforeSeat?: RegExp;
  /** A word that joins a name to what is behind it, so that it is no place beside it: `Embassy| of |Norway`. */
  readonly joinsName?: RegExp;
  /** A cell or a bracket that tells that the agreement has ended: `expired in June 2021`, 2021年6月満了. */
  readonly ended: RegExp;
}
