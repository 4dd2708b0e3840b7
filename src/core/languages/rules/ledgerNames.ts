import type { OrganisationKind } from '../../facts/reading.js';

/**
 * How names of organisations are compared across releases. Every name is folded (`foldName`): lower case, no accents,
 * width made one.
 */
export interface LedgerNames {
  /** What sort of organisation a name says it is: `City of Kawasaki` and 川崎市 → municipality. */
  kindOf(folded: string): OrganisationKind | undefined;
  /** What is left of a name without what tells no two apart; a government is its place and class, an embassy its country: `osaka@prefecture`, `dk@embassy`. */
  keyOf(folded: string): string;
  /** Where a place stands behind a name that other texts leave out: `Foundation for Water Research| at Tsu`; -1 where none does. */
  placeBehind?(folded: string): number;
  /** The country that a name gives: 大阪府 → `JP`, `Technical University of Denmark` → `DK`. */
  countryOf(folded: string): string | undefined;
  /** Whether a house whose name tells no country is of this language's own: 奄来海洋生物研究所. A language of several countries has none. */
  isHome?(folded: string): boolean;
  /** Houses that speak for a country, wherever they stand: `Embassy of Denmark`, エストニア海事通商事務所. */
  readonly representation: RegExp;
  /** Names that mean somebody only inside their release, as keys: `thecompany`, 甲, 当社. */
  readonly generic: readonly string[];
  /** What the body that runs a house adds to its name: `Gamyeong Techno Valley| Foundation|`. */
  readonly holder: RegExp;
  /** A part of a local government: `Hinode Prefecture Fisheries Bureau`, 日之出県水産局. */
  readonly governmentOffice: RegExp;
  /** A word that ends a name and stands for it in its release: 大使館. */
  readonly classWord?: RegExp;
  /** What begins words that point to a name rather than being one: 同大使館, 各銀行. */
  readonly pointing?: RegExp;
}
