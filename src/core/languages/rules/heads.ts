/** How the words over a release and over its parts are told apart: its title, its day, whose outline follows. */
export interface HeadWords {
  /** A first word that is no place, whatever date stands behind it: `Until 31 August 2034. The city may …`. */
  readonly noPlace?: RegExp;
  /** The number of an issue, which stands beside its date: `No. 31`, 第31号. */
  readonly issue?: RegExp;
  /** What a title has that tells news: `signs an MOU with`, 連携協定を締結. */
  readonly news: RegExp;
  /** Whether a line is the name of an organisation or a department and nothing else: `Tama Medicine Consortium`, 北嶺県産業連携課. */
  isBareName(text: string): boolean;
  /** On which side of a picture somebody stands, as part of a pattern: `left`, 左. */
  readonly side: RegExp;
  /** What the day of posting stands behind: `Posted: `, `*Published on `, 掲載日：. */
  readonly posted: RegExp;
  /** What says the same at the beginning of a row, as part of a pattern: `release date`, 配信日. */
  readonly postedLabel: RegExp;
  /** What begins a date, beside a digit or a capital, as part of a pattern: 令和. */
  readonly era?: RegExp;
  /** What makes the only day of a line one of something else: `effective`, 更新日, 開催. */
  readonly otherDay: RegExp;
  /** Who wrote the article, in a cell of the line that gives its day: `By Ann Lee`, 文・森野. */
  readonly writer: RegExp;
  /** What tells of a page's last change: `updated`, 更新. */
  readonly updates: RegExp;
  /** What stands behind the day of a page that is dated by its change alone: 2021年7月9日 |更新|. */
  readonly updatedBehind?: RegExp;
  /** The label that its day stands behind: `Last updated: `, 最終更新日：. */
  readonly updateLabel: RegExp;
  /** A day of the week beside a date, as part of a pattern: (月), 木曜日. */
  readonly weekday?: RegExp;
  /** How a label in front of a day ends that is not of its posting, as part of a pattern: 日 of 設立日. */
  readonly labelEnd?: RegExp;
  /** What before a day shows that it stands in a sentence: `will open on`. */
  readonly sentenceBefore?: RegExp;
  /** What behind it shows so: `was signed`. */
  readonly sentenceBehind?: RegExp;
  /** What shows so on either side: に、 or しました. */
  readonly sentenceAround?: RegExp;
  /** A heading and the name of whom it is about: `About |Medicen Paris Region|`, ■|SRPN|について. */
  readonly about: RegExp;
  /** A heading that begins so may be longer than others: `About Medicen Paris Region`. */
  readonly longAbout?: RegExp;
  /** The same without a mark, on a line of its own: `About Senri Port`. */
  readonly aboutAlone?: RegExp;
  /** What makes such a line a sentence: `About Acme is a film …`. */
  readonly sentence?: RegExp;
  /** Who or what a heading may be about that is no organisation: `the agreement`, 今回の協定. */
  readonly noOrganisation: RegExp;
  /** What behind a name in a heading says what the outline is of: 会社 of 木曽川製薬株式会社 会社概要. */
  readonly kindBehindName?: RegExp;
  /** What no name has: を. */
  readonly notInName?: RegExp;
  /** How an outline begins: `Founded in November 1998 …`, 2009年10月開業。. */
  readonly founded: RegExp;
}
