import type {
  Check,
  Content,
  NoData,
  Restrictions,
  ShownValue,
  Subject,
  Untold,
  ValueContent,
} from '../answers/answer.js';
import type { ContradictionReason, Organisation, Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { DateValue } from '../text/dateValue.js';
import type { Language } from './language.js';

/** The names to show in a language. */
export interface Names {
  organisation(id: string): string;
  of(organisation: Organisation): string;
  /** The shown name of what a release calls so; the release's own words where that is nobody known. */
  named(name: string): string;
  /** "LINK-J and Osaka Prefecture", the publisher first. */
  parties(partnership: Partnership): readonly string[];
}

type ContentOf<T extends Content['type']> = Extract<Content, { type: T }>;

/** The first sentence for every kind of content: what was asked, and nothing else. */
export type FirstSentences = {
  readonly [T in Content['type']]: (content: ContentOf<T>, names: Names) => string;
};

export type RefusalSentences = {
  readonly [T in NoData['reason']['type']]: (
    reason: Extract<NoData['reason'], { type: T }>,
    names: Names,
  ) => string;
};

/** How a language says everything that an answer can be. A missing cell is a type error. */
export interface Wording {
  date(value: DateValue): string;
  number(value: number): string;
  /** A place in an order: `8th`, 8番目. */
  ordinal(value: number): string;
  /** So many partners: `4`, 4団体. */
  partnerCount(value: number): string;
  value(value: ShownValue, names: Names): string;
  /** `A, B and C`. */
  join(items: readonly string[]): string;
  readonly labels: Readonly<Record<AttributeName, string>>;
  readonly first: FirstSentences;
  readonly refusals: RefusalSentences;
  subject(subject: Subject, names: Names): string;
  /** "No: …" for what a question asserts wrongly. */
  wrong(check: Check, names: Names): string;
  /** A slip in the question, mended by the way. */
  slip(check: Check, names: Names): string;
  /** One line of a list: the partner, its day (every one that is given, where releases disagree), its number. */
  item(partnership: Partnership, days: readonly DateValue[], names: Names): string;
  /** The other parties than the publisher: "Osaka Prefecture and Osaka City". */
  partners(partnership: Partnership, names: Names): string;
  /** What heads a table of partnerships. */
  readonly columns: Readonly<Record<'partner' | 'date' | 'number' | 'fact', string>>;
  /** What a list is of: "overseas partners since 2019". */
  selection(restrictions: Restrictions, count: number): string;
  stated(
    title: string,
    publisher: string | undefined,
    date: DateValue | undefined,
  ): { before: string; title: string; after: string };
  readonly computed: string;
  /** What a computed value was worked out from. */
  computedFrom(attribute: AttributeName): string;
  completeAsOf(title: string, date: DateValue | undefined): string;
  readonly nextPage: string;
  readonly previousPage: string;
  /** What a menu of choices says before one is chosen. */
  readonly choose: string;
  /** Which of many items are shown, by their numbers. */
  more(first: number, last: number, total: number): string;
  /** What stands around a release's title in a list of releases. */
  release(
    date: DateValue | undefined,
    publisher: string | undefined,
    written: Language,
  ): { before: string; after: string };
  /** Partners that a list may lack, for no release says where or what they are, what the paper is, or of when. */
  untold(what: Untold['what'], organisations: readonly string[]): string;
  lookedThrough(releases: number): string;
  instead(value: ValueContent, names: Names): string;
  readonly passage: string;
  readonly digestPassage: string;
  statement(speaker: string, isDigest: boolean): string;
  ambiguous(name: string | undefined, names: Names): string;
  choice(subject: Subject, names: Names): string;
  readonly notUnderstood: string;
  readonly tryThese: string;
  readonly talk: Readonly<Record<'greeting' | 'thanks' | 'language' | 'other', string>>;
  readonly reasons: Readonly<Record<ContradictionReason, string>>;
  /** One contradiction in one line. */
  contradiction(
    about: string,
    attribute: string,
    versions: readonly string[],
    reason: ContradictionReason,
  ): string;
  version(value: string, sources: readonly string[]): string;
  readonly alsoDisagree: string;
  nearest(names: readonly string[]): string;
  corrected(typed: string, read: string): string;
  knows(releases: number, partnerships: number, publishers: readonly string[]): string;
  /** Questions that this corpus answers, for whoever does not know what to ask. */
  suggestions(input: {
    publisher?: string;
    partner?: string;
    other?: string;
    hasOverseas: boolean;
  }): readonly string[];
}
