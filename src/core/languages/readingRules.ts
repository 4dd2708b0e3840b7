import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { FoundDate } from '../text/dates.js';
import type { FoundName } from '../text/names.js';
import type { FoundDuration, FoundNumber } from '../text/numbers.js';
import type { Span } from '../text/span.js';

/** A paper's name in a clause: `a Memorandum of Understanding`, 包括連携協定. */
export interface FoundInstrument extends Span {
  readonly kind: InstrumentKind;
}

/**
 * A clause that says that somebody concluded an agreement. Places are in the clause's text,
 * which has no brackets.
 */
export interface AgreementClause {
  /** The verb, or the noun that stands for it in a title. */
  readonly trigger: Span;
  /** Named behind "with", before と. */
  readonly counterparts: readonly FoundName[];
  /** Who acts; several where "A and B" do it together. */
  readonly subjects: readonly FoundName[];
  readonly instrument?: FoundInstrument;
  /** Still to come: "will sign", 締結することになりました. */
  readonly future: boolean;
  /** Told as something of before: "already", "following a previous", これまでに. */
  readonly earlier: boolean;
  /** Not a statement of its own: "the MOU signed in 2019", 締結した協定に基づき. */
  readonly embedded: boolean;
  /** Titles only: an agreement named without a verb. */
  readonly nominal: boolean;
}

/** What a date in a clause is the date of. */
export type ClauseDateEvent =
  | 'signed'
  | 'effective'
  | 'announced'
  | 'ends'
  | 'board'
  | 'planned'
  | 'founded'
  | 'posted'
  | 'other';

/** A word that gives a date its event, with how strongly it does so (whole numbers; the nearest of the strongest wins). */
export interface DateCue extends Span {
  readonly event: ClauseDateEvent;
  readonly weight: number;
}

/** A person as found in a stretch of text; places are in that text. */
export interface FoundPerson extends Span {
  readonly name: string;
  readonly role?: string;
  /** As written. */
  readonly organisation?: string;
  readonly part: 'signatory' | 'speaker' | 'head' | 'pictured' | 'attendee' | 'other';
}

/** `14th partnership`, `16 organizations (including 6 overseas organizations)`. */
export interface FoundCount extends Span {
  readonly countClass: 'partner' | 'municipality' | 'overseas' | 'domestic' | 'university' | 'company';
  readonly form: 'ordinal' | 'total';
  readonly number: number;
  /** Whose place it is, where the clause says so: `makes MPR the 16th cooperation partner`. */
  readonly partner?: string;
  /** Whose count it is, where the clause says so: `partner of LINK-J`. */
  readonly publisher?: string;
}

export interface FoundFigure extends Span {
  readonly value: number;
  readonly written: string;
  readonly unit?: string;
  readonly head: string;
  readonly qualifier?: 'about' | 'over' | 'under' | 'nearly';
}

export interface FoundStatement extends Span {
  readonly speaker: string;
  /** The quoted words, without their marks. */
  readonly quote: Span;
}

export interface FoundTerm extends Span {
  readonly months: number;
}

/** What a row of a form is about: `締結日：…`, `Date of signing: …`. */
export type FormField =
  | 'title'
  | 'instrument'
  | 'partner'
  | 'parties'
  | 'signedOn'
  /** The day of an event; of the signing, where nothing else says when it is. */
  | 'when'
  | 'effectiveOn'
  | 'endsOn'
  | 'term'
  | 'renewal'
  | 'place'
  | 'scope'
  | 'signatories'
  | 'head'
  | 'location'
  | 'foundedOn'
  | 'publisher'
  | 'board';

/** How one language is read. Every function takes text as a view has it and runs in linear time. */
export interface ReadingRules {
  /** Whether a date stands behind the word that says what happened on it (became effective on May 5), or before it (5月5日に発効). */
  readonly datesFollowTheirVerb: boolean;
  findDates(text: string): FoundDate[];
  findNumbers(text: string): FoundNumber[];
  findDurations(text: string): FoundDuration[];
  /** Proper names anywhere. */
  findNames(text: string, breaks?: readonly number[]): FoundName[];
  /** Names in a list of partners, where more words may be names. */
  findListedNames(text: string, breaks?: readonly number[]): FoundName[];
  /** The name that ends just before a place, with or without a class word: what a bracket stands behind. */
  nameEndingAt(text: string, end: number): FoundName | undefined;
  /** The name without what many share: legal forms, articles; folded. `Soraito Inc.` → `soraito`. */
  coreOf(name: string): string;
  /** Words that stand for the publisher (`we`, 当社) or for all parties (`both sides`, 両者). */
  pronoun(text: string): 'publisher' | 'parties' | undefined;
  /** Whether a text speaks of the agreement at hand without naming its parties: `The MOU …`, 本協定は…, 調印式. */
  refersToAgreement(text: string): boolean;
  /** Whether a heading or the words before a bracket announce a list of partners: ■これまでの連携先, `partners to date`. */
  isPartnerList(text: string): boolean;
  /** Whether a sentence tells that an agreement is given up: 業務提携の解消, `terminate their alliance`. */
  isEnding(text: string): boolean;
  /** Whether a sentence is in the voice in which a house speaks of itself (です, ます). */
  speaksForItself(text: string): boolean;
  /** Whether a sentence is about agreements at all. */
  speaksOfAgreements(text: string): boolean;
  /** Whether the stretch between two dates joins them to a period: ` to `, から. */
  isRange(text: string, first: Span, second: Span): boolean;
  /** Whether the date is a month's end: `the end of March 2025`, 3月末. */
  isMonthEnd(text: string, date: Span): boolean;
  /** Whether a sentence says that something is announced on the date that follows its topic: Aは21日、…と発表した. */
  isAnnouncement(text: string, date: Span): boolean;
  /** What a bracket says of the organisation before it: `location: Paris, France`. */
  locationIn(bracket: string): Span | undefined;
  /** Whom a sentence is about, where it begins with an organisation that acts. */
  findSubject(text: string): FoundName | undefined;
  /** Whether words look like an organisation by themselves, by a class word or a legal form. */
  looksLikeOrganisation(name: string): boolean;
  /** What sort of organisation words say that something is: `a general incorporated association`. */
  kindIn(text: string): OrganisationKind | undefined;
  /** ISO 3166 alpha-2 of the country that a place is in: `Paris, France`, 仏国パリ. */
  countryIn(place: string): string | undefined;
  /** Whether a bracket says what its organisation is: `(a life science organization in San Diego, U.S.A.)`. */
  isDescription(bracket: string): boolean;
  /** Two organisations that a clause names together: `A and B have ended their talks`, AはBと共同で. */
  findPair(text: string): FoundName[];
  findInstruments(text: string): FoundInstrument[];
  /** `title`: nominal forms count as well; `breaks`: where brackets were taken out, so that no name crosses one. */
  findAgreements(text: string, title: boolean, breaks?: readonly number[]): AgreementClause[];
  /** Lists of earlier agreements: each with its names and, by its place, the part of the text that is about it. */
  findListedAgreements(
    text: string,
    breaks?: readonly number[],
  ): { names: readonly FoundName[]; part: Span }[];
  findDateCues(text: string): DateCue[];
  findCounts(text: string): FoundCount[];
  findPeople(text: string, caption: boolean): FoundPerson[];
  findTerms(text: string): FoundTerm[];
  /** `effective on the date of signing`, 締結日に発効. */
  findEffectiveAtSigning(text: string): Span | undefined;
  findRenewal(text: string): (Span & { readonly renewal: 'automatic' | 'by agreement' }) | undefined;
  findFigures(text: string): FoundFigure[];
  findStatements(text: string): FoundStatement[];
  /** What the agreement is for: `aimed at creating innovations`, イノベーションを創出することを目的とした. */
  findPurpose(text: string): Span | undefined;
  /** Agreed items within a sentence: `(1) joint events; (2) exchange of materials`. */
  findScope(text: string): Span[];
  /** Whether a sentence or heading announces the list of agreed items that follows. */
  announcesScope(text: string): boolean;
  /** The other names that a bracket gives: `hereinafter "MPR"`, 以下「X」, a bare acronym. */
  aliasesIn(bracket: string, name: string): string[];
  formField(label: string): FormField | undefined;
}
