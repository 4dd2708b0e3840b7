import type { Language } from '../languages/language.js';
import type { DateValue } from '../text/dateValue.js';
import type { Fact } from './fact.js';

/** What kind of paper was signed. `agreement` where the text says no more than that. */
export type InstrumentKind =
  | 'mou'
  | 'moc'
  | 'loi'
  | 'memorandum'
  | 'comprehensive agreement'
  | 'collaboration agreement'
  | 'partnership agreement'
  | 'basic agreement'
  | 'business alliance'
  | 'capital alliance'
  | 'definitive agreement'
  | 'agreement';

/** The paper that an agreement is written on. */
export interface Instrument {
  /** As written, with its bracketed short form: `Memorandum of Understanding (MOU)`. */
  readonly written: string;
  readonly kind: InstrumentKind;
}

/** What sort of organisation a party is; `municipality` is any city, town, ward or village. */
export type OrganisationKind =
  | 'prefecture'
  | 'municipality'
  | 'government'
  | 'embassy'
  | 'university'
  | 'research institute'
  | 'hospital'
  | 'cluster'
  | 'science park'
  | 'association'
  | 'foundation'
  | 'company'
  | 'bank'
  | 'school'
  | 'other';

/** An organisation as one release names it. */
export interface OrganisationMention {
  /** The fullest name that the release uses, as written. */
  readonly name: string;
  /** Other names that the release itself ties to it: `hereinafter "MPR"`, 以下「X」, brackets behind the name. */
  readonly aliases: readonly string[];
  readonly kind?: Fact<OrganisationKind>;
  /** ISO 3166 alpha-2, from the release's words (`location: Paris, France`). */
  readonly country?: Fact<string>;
  /** As written: `Paris, France`. */
  readonly location?: Fact<string>;
  readonly foundedOn?: Fact<DateValue>;
  /** Sentences that say what it is. */
  readonly descriptions: readonly Fact<string>[];
  readonly url?: Fact<string>;
}

/** Why a person stands in a release. */
export type PersonPart = 'signatory' | 'speaker' | 'head' | 'pictured' | 'witness' | 'attendee' | 'other';

/** Somebody with a part in a release. */
export interface Person {
  /** As written, without title: `Kenji Shuto`, `曾山明彦`. */
  readonly name: string;
  readonly role?: string;
  /** By its fullest name in this release where it can be resolved, else as written. */
  readonly organisation?: string;
  readonly part: PersonPart;
}

/** What a person said, word for word. */
export interface Statement {
  readonly speaker: Person;
  readonly text: string;
}

/**
 * A number with what it counts: `430 companies` of Medicen. `value` is the plain number
 * (8.64億 = 864000000), `written` as the text has it, with `over`, `約` and the unit.
 */
export interface Figure {
  readonly subject?: string;
  readonly value: number;
  readonly written: string;
  readonly unit?: string;
  /** What is counted, as written: `companies`, `スタートアップ`. */
  readonly head: string;
  readonly qualifier?: 'about' | 'over' | 'under' | 'nearly';
  /** The day or month of which it is told to be: 49社（2024年1月末現在）, `265 (June 2022)`. */
  readonly asOf?: DateValue;
}

/** What a count of partners runs over. */
export type CountClass =
  | 'partner'
  | 'municipality'
  | 'overseas'
  | 'domestic'
  | 'university'
  | 'school'
  | 'company';

/** `14th partnership`, `16 organizations`: of a publisher at a time, not of a partnership. */
export interface CountObservation {
  readonly publisher?: string;
  readonly countClass: CountClass;
  /** An ordinal names one agreement's place; a total counts all until then. */
  readonly form: 'ordinal' | 'total';
  readonly number: number;
  /** For a total: the kind of paper, where it counts papers of one kind. */
  readonly paper?: InstrumentKind;
  /** For an ordinal: the partner whose place it is, by its fullest name in this release. */
  readonly partner?: string;
}

/** What happened on a date. */
export type DateEvent =
  | 'signed'
  | 'effective'
  | 'announced'
  | 'ends'
  | 'planned'
  | 'board'
  | 'founded'
  | 'opened'
  | 'earlier agreement'
  | 'renewed'
  | 'posted'
  | 'other';

/** A date with what happened on it. */
export interface LabelledDate {
  readonly date: DateValue;
  readonly event: DateEvent;
}

/** `automatic`: goes on unless somebody objects; `by agreement`: may be prolonged. */
export type Renewal = 'automatic' | 'by agreement';

/**
 * One agreement in one release. An attribute that takes one value is still a list: a release that
 * disagrees with itself has two versions, each with its place.
 */
export interface Agreement {
  /** `own`: this release announces it; `mentioned`: an earlier or related one. */
  readonly status: 'own' | 'mentioned';
  /** By their fullest names in this release, the publisher first. */
  readonly parties: readonly string[];
  /** The publisher's counterpart (the first named, where there are several). */
  readonly partner: Fact<string>;
  /** Told as the first between its parties: `their first MOU`, 最初の覚書. */
  readonly first?: true;
  /** Whether the text tells of it as still to come (締結することになった, will sign). */
  readonly future: boolean;
  readonly instrument: readonly Fact<Instrument>[];
  readonly signedOn: readonly Fact<DateValue>[];
  readonly effectiveOn: readonly Fact<DateValue>[];
  readonly announcedOn: readonly Fact<DateValue>[];
  readonly termMonths: readonly Fact<number>[];
  readonly endsOn: readonly Fact<DateValue>[];
  /** The day on which it is told to have ended, or to be given up: expired, terminated, 解消. */
  readonly endedOn: readonly Fact<DateValue>[];
  readonly renewal: readonly Fact<Renewal>[];
  readonly place: readonly Fact<string>[];
  readonly scope: readonly Fact<string>[];
  readonly purpose: readonly Fact<string>[];
}

/** All that one release says, each with its place. Nothing here comes from outside the release. */
export interface Reading {
  readonly releaseId: string;
  readonly language: Language;
  readonly publisher?: Fact<string>;
  readonly publishedOn?: Fact<DateValue>;
  readonly organisations: readonly OrganisationMention[];
  readonly agreements: readonly Agreement[];
  readonly counts: readonly Fact<CountObservation>[];
  readonly people: readonly Fact<Person>[];
  readonly statements: readonly Fact<Statement>[];
  readonly figures: readonly Fact<Figure>[];
  readonly dates: readonly Fact<LabelledDate>[];
}
