/** What sort of thing a free question wants: a day for "when", a place for どこ, who bears the cost, yes or no for "is it …?". */
export type Wanted =
  | 'day'
  | 'place'
  | 'number'
  | 'person'
  | 'speaker'
  | 'reason'
  | 'payer'
  | 'truth'
  | 'definition'
  | 'doer'
  | 'deed'
  | 'pictured'
  | 'renewing'
  | 'frequency'
  | 'list'
  | 'thing';

/** What a wanted number is a number of, where the question tells: money for "how much does it cost". */
export type Unit = 'money' | 'percent' | 'area' | 'length' | 'age' | 'time' | 'extent' | 'count' | 'ordinal';

/** What a free question asks, by the words of its language alone. */
export interface Asking {
  readonly wanted: Wanted;
  readonly unit?: Unit;
  /** The counter that the number must have: 戸 of 何戸. */
  readonly counter?: string;
  /** The price of one piece is asked for: 1株いくら, `how much per share`. */
  readonly isPerPiece?: true;
  /** What somebody gives is asked for, in money: `how much do they put in`, いくら出す. */
  readonly gives?: true;
  /** The end of a range of days is asked for: `until when`, いつまで. */
  readonly isUntil?: true;
  /** By the year: `how much a year`, 年間いくら. */
  readonly isYearly?: true;
  /** Words that are no verbs there, though they may be: 派遣 of 派遣の期間. */
  readonly nouns?: readonly string[];
  /** Two are held against one another: no sentence of a release answers that. */
  readonly compares?: true;
  /** What is asked about: robots of "how many robots will X deliver", 海岸線 and 長さ of 海岸線の長さは. */
  readonly head: readonly string[];
  /** Every word that tells something, those of the head among them. */
  readonly words: readonly string[];
}

/** What stands in the place of a party's or a person's name. */
export const NAME_MARK = '\uE000';
