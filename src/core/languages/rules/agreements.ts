import type { InstrumentKind } from '../../facts/reading.js';
import type { FoundName } from '../../text/names.js';
import type { Span } from '../../text/span.js';

/** A paper's name in a clause: `a Memorandum of Understanding`, 包括連携協定. */
export interface FoundInstrument extends Span {
  readonly kind: InstrumentKind;
  /** Of more than two sides at once: a tri-party MOU, 三者覚書. */
  readonly joint?: true;
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
  /** The stretch of the sentence that is about it, where it tells of several: 4月28日に基本合意書を、| 9月30日に業務提携契約を締結. */
  readonly part?: Span;
  /** Tells that the agreement came, or comes, to its end. */
  readonly ending?: true;
}

/** One of several agreements that a sentence lists, and the part of the sentence that is about it. */
export interface ListedAgreement {
  readonly names: readonly FoundName[];
  readonly part: Span;
}

/** Who concluded what with whom, and what was agreed. */
export interface AgreementRules {
  /** The clauses that tell of an agreement. `title`: nominal forms count as well; `breaks`: where brackets were taken out, so that no name crosses one. */
  findAgreements(text: string, title: boolean, breaks?: readonly number[]): AgreementClause[];
  /** The clauses that tell that an agreement is given up or has run out: `the MOU expired`, Xとの業務提携を解消. */
  findEndings(text: string, breaks?: readonly number[]): AgreementClause[];
  /** Earlier agreements, one after another: `A in 2017, B in 2018 and C in 2019`. */
  findListedAgreements(text: string, breaks?: readonly number[]): ListedAgreement[];
  /** With whom the papers are that a sentence speaks of: `The agreement with |B| remains in force`, |B|との協定は. */
  findPapersWith(text: string): FoundName[];
  /** The papers that a text names. */
  findInstruments(text: string): FoundInstrument[];
  /** Whether a text speaks of the agreement at hand without naming its parties: `The MOU …`, 本協定は…, 調印式. */
  refersToAgreement(text: string): boolean;
  /** Whether a heading or the words before a bracket announce a list of partners: ■これまでの連携先, `partners to date`. */
  isPartnerList(text: string): boolean;
  /** Whether a heading or the beginning of a line announces links to other news: `Related`, ＜関連記事＞, 関連ページ：…. */
  announcesNews(text: string): boolean;
  /** Whether a sentence tells of how the agreement was before: 当初の有効期間は3年間で, `The original memorandum was for three years`. */
  tellsOfBefore(text: string): boolean;
  /** Whether a sentence tells of the first agreement between its parties: `their first MOU`, 最初の覚書. */
  tellsFirst(text: string): boolean;
  /** Whether a sentence is about agreements at all: `MOUs`, 提携. */
  speaksOfAgreements(text: string): boolean;
  /** Whether a sentence is in the voice in which a house speaks of itself: …を締結しました. A language may have none. */
  speaksForItself(text: string): boolean;
  /** Whether a sentence goes on about an organisation that is not the one who speaks: 同社は…. A language may have no such word. */
  goesOnAboutAnother(text: string): boolean;
  /** For whom a sentence counts: `For |the University| it is the twelfth`, |北耀大学|にとっては…; undefined where nobody is named. */
  countsFor(text: string): string | undefined;
  /** Whose partners a line lists after a colon: `|KBC| partners to date: …`, |青波ネット|の提携先：…; undefined where it does not say. */
  listsFor(text: string): string | undefined;
  /** Whether a sentence goes on counting what the one before counts: `The three before it were …`, その前の3件は…. */
  goesOnCounting(text: string): boolean;
  /** Whether a sentence tells that an agreement is given up: 業務提携の解消, `terminate their alliance`. */
  isEnding(text: string): boolean;
  /** What the agreement is for: `aimed at creating innovations`, イノベーションを創出することを目的とした. */
  findPurpose(text: string): Span | undefined;
  /** Where it was signed: `at a ceremony in Bergen`, 青潟市役所において締結式を. */
  findSigningPlace(text: string): Span | undefined;
  /** Agreed items within a sentence: `(1) joint events; (2) exchange of materials`. */
  findScope(text: string): Span[];
  /** Agreed items that stand in running text: `will cooperate in A, B and C`, A、B及びCについて連携します. At least two. */
  findRunningScope(text: string): Span[];
  /** Whether a sentence or heading announces the list of agreed items that follows: `Areas of cooperation`, ■連携内容. */
  announcesScope(text: string): boolean;
}
