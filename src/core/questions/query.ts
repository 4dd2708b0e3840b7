import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Language } from '../languages/language.js';
import type { Matter } from '../languages/matters.js';
import type { DateValue } from '../text/dateValue.js';
import type { AttributeName } from './attributes.js';

/** What is done with the partnerships that a query selects. */
export const OPERATIONS = {
  value: 'v',
  list: 'l',
  count: 'c',
  compare: 'd',
  order: 'o',
  /** Yes or no: whether there is such a partnership, whether what the question says holds. */
  relation: 'r',
  explain: 'e',
  search: 's',
} as const;

export type Operation = keyof typeof OPERATIONS;

/** Six letters that stand for a name or an id: see `refOf`. */
export type Ref = string;

/** Which one of the selected partnerships, in the order in which they came about; `former` is the last but one of a pair's. */
export interface Pick {
  readonly which:
    | 'first'
    | 'latest'
    | 'nth'
    | 'renewal'
    | 'next'
    | 'previous'
    | 'former'
    | 'longest'
    | 'shortest';
  /** For `nth` and `renewal`: 1 is the first; of a renewal none is any. */
  readonly n?: number;
}

/** What restricts the partnerships; of a query about one partnership, what the question asserts of it. */
export interface Filter {
  readonly overseas?: boolean;
  /** ISO 3166 alpha-2, at most two. */
  readonly countries?: readonly string[];
  readonly region?: Ref;
  /** Those who are not in the countries or the region: partners outside Europe. */
  readonly outside?: true;
  /** At most two. */
  readonly kinds?: readonly OrganisationKind[];
  readonly instrument?: InstrumentKind;
  /** What the paper's name says that it is about: 災害協定. */
  readonly matter?: Matter;
  /** Both inclusive. */
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly side?: { readonly is: 'before' | 'after'; readonly party: Ref };
  readonly term?: 'stated' | 'unstated';
  /** Those whose term runs on the day that is asked for, or has ended by then; or ends between `from` and `to`. */
  readonly force?: 'running' | 'ended' | 'ending';
  /** Of three parties and more. */
  readonly several?: true;
  /** What the question asserts of a number: an ordinal, a total, months, a figure. */
  readonly number?: number;
}

/**
 * What was asked, in no language. It is what an answer is made from, what a button carries, what a
 * follow-up edits, and what is shown when somebody asks why. Made by `makeQuery`, which keeps it short.
 */
export interface Query {
  readonly op: Operation;
  readonly attribute?: AttributeName;
  /** At most four organisations. */
  readonly parties?: readonly Ref[];
  readonly person?: Ref;
  readonly filter?: Filter;
  readonly pick?: Pick;
  /** Whose people are asked for: the signatories of one side; of a comparison, which side is said to have come first. */
  readonly whose?: Ref;
  readonly asOf?: DateValue;
  readonly page?: number;
  /** What the releases of one language tell: in the Japanese release, 英語版では. */
  readonly version?: Language;
  /** Words that the releases are searched for: what is counted, what is asked beyond the attributes. */
  readonly text?: string;
}
