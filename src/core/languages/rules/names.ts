import type { OrganisationKind } from '../../facts/reading.js';
import type { FoundName } from '../../text/names.js';
import type { Span } from '../../text/span.js';

/** A country that stands beside a name, with its place. */
export interface CountryBeside extends Span {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** The whole place, where more than the country stands there: `Larvik, Norway`. */
  readonly place?: Span;
}

/** Names in a text, and what the words around them say of their bearers. */
export interface NameRules {
  /** Proper names anywhere; none goes on over one of `breaks`, where brackets were taken out. */
  findNames(text: string, breaks?: readonly number[]): FoundName[];
  /** Names in a list of partners, where more words may be names. */
  findListedNames(text: string, breaks?: readonly number[]): FoundName[];
  /** The name that ends just before a place, with or without a class word: what a bracket stands behind. */
  nameEndingAt(text: string, end: number): FoundName | undefined;
  /** The name without what many share: legal forms, articles; folded. `Soraito Inc.` → `soraito`. */
  coreOf(name: string): string;
  /** Whose department a name is: 茜台市政策推進課 → 茜台市; undefined where it names a house of its own. */
  houseOf(name: string): string | undefined;
  /** Whether a house may be the one that a text calls by its noun alone: 財団 only a foundation; undefined for any other name. */
  isAnyHouseNamed(noun: string): ((name: string) => boolean) | undefined;
  /** The other names that a bracket gives: `hereinafter "MPR"`, 以下「X」, a bare acronym. */
  aliasesIn(bracket: string, name: string): string[];
  /** Words that stand for the publisher (`we`, 当社) or for all parties (`both sides`, 両者). */
  pronoun(text: string): 'publisher' | 'parties' | undefined;
  /** Whether a house may be the one that a text calls its own by what it is: 本学 only a university, `our hospital` only a hospital. */
  ownedBy(text: string): ((name: string) => boolean) | undefined;
  /** Whom a sentence is about, where it begins with an organisation that acts. */
  findSubject(text: string): FoundName | undefined;
  /** Two organisations that a clause names together: `A and B have ended their talks`, AはBと共同で. */
  findPair(text: string): FoundName[];
  /** Whether words look like an organisation by themselves, by a class word or a legal form. */
  looksLikeOrganisation(name: string): boolean;
  /** What sort of organisation words say that something is: `a general incorporated association`. */
  kindIn(text: string): OrganisationKind | undefined;
  /** Whether a bracket says what its organisation is: `(a life science organization in San Diego, U.S.A.)`. */
  isDescription(bracket: string): boolean;
  /** Whether a name is that of a city, a town, a prefecture: `City of Narumi`, 鳴海市. */
  isLocalGovernment(name: string): boolean;
  /** What a bracket says of the organisation before it: `location: Paris, France`. */
  locationIn(bracket: string): Span | undefined;
  /** Where a sentence about an organisation says that it sits: `Its head office is in Bergen.`, 本社は大阪市にあります. */
  seatIn(text: string): Span | undefined;
  /** ISO 3166 alpha-2 of the country that a place is in: `Paris, France`, 仏国パリ. */
  countryIn(place: string): string | undefined;
  /** The country that stands beside a name: `X (Norway)`, スペインのX. */
  countryBeside(text: string, name: Span): CountryBeside | undefined;
}
