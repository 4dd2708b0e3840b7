import type { Evidence, Fact, NonEmpty } from '../facts/fact.js';
import type {
  CountObservation,
  Figure,
  Instrument,
  OrganisationKind,
  Person,
  Renewal,
  Statement,
} from '../facts/reading.js';
import type { Language } from '../languages/language.js';
import type { Release } from '../releases/release.js';
import type { DateValue } from '../text/dateValue.js';

/** One value of an attribute and everything that says so. */
export interface Version<V> {
  readonly value: V;
  /** `computed`: worked out (an end from a term, a year from the order of partners) from the evidence. */
  readonly basis: 'stated' | 'computed';
  readonly evidence: NonEmpty<Evidence>;
}

/** What all releases together say of one attribute; empty: unstated, one: stated or computed, more: contradicted. */
export interface Claim<V> {
  readonly versions: readonly Version<V>[];
}

export type ClaimStatus = 'unstated' | 'stated' | 'computed' | 'contradicted';

/** An organisation across releases, languages and spellings. */
export interface Organisation {
  /** Stable: the entry of parties.json, else made of the name. */
  readonly id: string;
  /** The name to show in each language, where one is known. */
  readonly names: Partial<Record<Language, string>>;
  /** Every spelling under which it is found, both languages, acronyms and short names included. */
  readonly aliases: readonly string[];
  readonly kind?: OrganisationKind;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** Within its country, or the part of the world, as parties.json has it: `Kansai`, `Europe`. */
  readonly region?: string;
  readonly location: Claim<string>;
  readonly foundedOn: Claim<DateValue>;
  readonly descriptions: readonly Fact<string>[];
  readonly figures: readonly Fact<Figure>[];
  readonly url?: string;
}

/** One agreement out of many releases. */
export interface Partnership {
  /** Stable, short, ASCII. */
  readonly id: string;
  /** `own` as soon as one release announces it; else only mentioned. */
  readonly status: 'own' | 'mentioned';
  /** Organisation ids. The publisher is the one whose numbering it belongs to. */
  readonly publisher?: string;
  readonly partner: string;
  readonly parties: readonly string[];
  readonly future: boolean;
  readonly instrument: Claim<Instrument>;
  readonly signedOn: Claim<DateValue>;
  readonly effectiveOn: Claim<DateValue>;
  readonly announcedOn: Claim<DateValue>;
  readonly termMonths: Claim<number>;
  readonly endsOn: Claim<DateValue>;
  /** The day on which it ended before or at its term, or is to end now that it is given up; it is `endsOn`, then. */
  readonly endedOn: Claim<DateValue>;
  readonly renewal: Claim<Renewal>;
  readonly place: Claim<string>;
  readonly scope: readonly Fact<string>[];
  readonly purpose: readonly Fact<string>[];
  /** Place among all partners of the publisher, among its municipalities. */
  readonly ordinal: Claim<number>;
  readonly municipalityOrdinal: Claim<number>;
  /** The totals that the releases announcing it state. */
  readonly totalPartners: Claim<number>;
  readonly overseasPartners: Claim<number>;
  readonly people: readonly Fact<Person>[];
  readonly statements: readonly Fact<Statement>[];
  /** The releases that announce it, then those that mention it, each oldest first. */
  readonly announcedIn: readonly string[];
  readonly mentionedIn: readonly string[];
}

export type ContradictionKind =
  /** Two releases, or two languages of one, give different values for one attribute of one partnership. */
  | 'attribute'
  /** Totals of one publisher that cannot both hold, between releases, between languages, or with the recount. */
  | 'count'
  /** Figures of one release about one thing that differ. */
  | 'figure'
  /** An ordinal missing, doubled, or out of order with the dates. */
  | 'ordinal'
  /** A date that its own release, the order of partners or the other language makes impossible. */
  | 'date'
  /** A person with two offices of one organisation, or of two, at once. */
  | 'office';

/** Something that the corpus says in two ways. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** What it is about: ids of partnerships, organisations; a person's name. */
  readonly about: {
    readonly partnerships: readonly string[];
    readonly organisations: readonly string[];
    readonly person?: string;
  };
  /** The attribute or count class that differs: `signedOn`, `overseas`. */
  readonly attribute: string;
  readonly versions: readonly Version<string | number>[];
  /** Machine-readable reason with its values; the sentence for a person is made by the languages. */
  readonly reason: ContradictionReason;
}

export type ContradictionReason =
  | 'releases differ'
  | 'languages differ'
  | 'within one release'
  | 'recount differs'
  | 'total decreases'
  | 'part exceeds whole'
  | 'ordinal missing'
  | 'ordinal doubled'
  | 'ordinal against dates'
  | 'after its release'
  | 'against order of partners'
  | 'two offices';

/** Everything known from a corpus. Pure data: built by a fold over readings, never changed. */
export interface Ledger {
  /** Partnerships signed later than this, and what only later releases say, do not count; absent: all. */
  readonly asOf?: DateValue;
  /** In order: of publisher, then ordinal or date. */
  readonly partnerships: readonly Partnership[];
  readonly organisations: readonly Organisation[];
  /** Organisations that publish, most releases first. */
  readonly publishers: readonly string[];
  readonly counts: readonly Fact<CountObservation>[];
  readonly people: readonly Fact<Person>[];
  readonly statements: readonly Fact<Statement>[];
  readonly contradictions: readonly Contradiction[];
  /** Oldest first. */
  readonly releases: readonly Release[];
}
