/**
 * The words by which lines of a release are told apart, before anything is read in them. Each pattern is asked of one
 * line; `letterhead` and `navigation` of the line folded (lower case, white space single).
 */
export interface LayoutWords {
  /** What says what the paper is, alone on its line: `News Release`, 報道関係各位. */
  readonly letterhead: RegExp;
  /** A word of navigation or sharing, alone on its line: `Back to top`, ページトップへ. */
  readonly navigation: RegExp;
  /** What begins a note: `Notes`, 備考. */
  readonly notes: RegExp;
  /** What begins an address to write to: `Media contact`, お問い合わせ. */
  readonly contact: RegExp;
  /** What tells who stands where in a picture: `(left)`, 写真左から. */
  readonly caption: RegExp;
  /** How a line ends that its sentence goes beyond: `… by Professor`, `… until 31 March`, 市長の. */
  readonly breaksOff: RegExp;
  /** What ends the line of a department: `Planning Division`, 政策推進課. */
  readonly department: RegExp;
  /** What a newspaper has in its name: `The Harbour Times`, 水産新聞. */
  readonly newspaper: RegExp;
}
