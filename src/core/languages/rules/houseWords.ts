/**
 * Words by which organisations are told from what stands around their names. A language leaves out what it has no
 * words for; a pattern said to be part of one stands within a larger one.
 */
export interface HouseWords {
  /** How a city or another local government ends whose departments speak for it: 夕凪|市|総務部防災課. */
  readonly governmentEnd?: RegExp;
  /** What gives the name before its bracket a shorter one: `hereinafter`, 以下. */
  readonly hereinafter: RegExp;
  /** What stands between a house and somebody of it, as part of a pattern: 潮研|の|部長. */
  readonly ofHouse: RegExp;
  /** What is founded: `established on January 3, 2005`, 2005年1月3日に設立. */
  readonly founds: RegExp;
  /** What an organisation is by law, wherever its name has it: 公益財団法人. */
  readonly incorporated?: RegExp;
  /** Words as a sentence that says what somebody is: `cluster` → `is a cluster`. */
  describing(words: string, isName: boolean): string;
  /** How a row of a profile begins that says what somebody is: `Business: …`, 事業：…. */
  readonly profile: RegExp;
  /** What makes a sentence somebody's words: `said`, 述べ. */
  readonly said: RegExp;
  /** How a sentence begins with whom it is about, though no class word says that it is a house: メディロイド・ワークスは. */
  readonly topic?: RegExp;
  /** The same with the name alone as what is found: |メディロイド・ワークス|は. */
  readonly topicName?: RegExp;
  /** What may stand behind a whole name at once: 北稜大学|は, `Narumi|'s`. */
  readonly behindName: RegExp;
  /** What makes a building of a name: `Narumi City Hall` is not Narumi City. */
  readonly building?: RegExp;
  /** Labels of the row that names whose outline it is: `Company name`, 名称. */
  readonly nameLabel: RegExp;
  /** Labels before the publisher's name in a header, as part of a pattern: `Issued by`, 会社名. */
  readonly issuerLabel: RegExp;
  /** Labels of the rows that follow it in the same line, as part of a pattern: 代表者名. */
  readonly rowBehindIssuer?: RegExp;
  /** What sort of paper a header says that it is, as part of a pattern: `Press Release`, 記者発表資料. */
  readonly paperKind: RegExp;
  /** A site and whose it is, as the group `name`: |高瀬市|公式サイト. */
  readonly site?: RegExp;
  /** A department, with the house before it, as the group `name`: 灯浜市 環境部 環境政策課. */
  readonly department?: RegExp;
  /** A line that begins with a department, and so with no house: 環境部 環境政策課. */
  readonly departmentFirst?: RegExp;
  /** The prefecture that a town may be named with, as part of a pattern: |青根県|白浜町. */
  readonly prefectureBefore?: RegExp;
  /** A house with something behind it: 青葉県|企画課. */
  readonly houseWithin?: RegExp;
  /** Whom a sentence goes on about, as the group `noun`: `The |embassy| …`. */
  readonly nounFirst?: RegExp;
  /** A sentence about a house that was just named, whatever others it names: 同財団が…. */
  readonly sameHouseFirst?: RegExp;
  /** A house that is called by its common noun alone, as the group `noun`: `the |embassy|`. */
  readonly nounAlone?: RegExp;
  /** Where the part of a name begins that letters may abbreviate: `Institute| of |Advanced Biosciences (AB)`. */
  readonly tailOfName?: RegExp;
  /** Legal forms behind a comma, as part of a pattern: `Ltd` of `Acme Co., Ltd.` */
  readonly legalForm?: RegExp;
  /** What a name's short form in the head of a column lacks: 海野 for 海野社. */
  readonly columnName?: (name: string) => string;
  /** What ends the label of a row of numbers: 会員|数. */
  readonly numberLabelEnd?: RegExp;
  /** The head of a site's news and whose it is, as the group `name`: `|Merlow| / Blog`, `|Harbour Institute| | News`. */
  readonly blog?: RegExp;
  /** A line that says whose paper it heads, as the group `name`: `The newsletter of |Harbour Institute|`. */
  readonly paperOf?: RegExp;
  /** What behind a name says where it sits, as part of a pattern: ` in Tokyo`. */
  readonly seat?: RegExp;
  /** The same words in their usual letters, for a line in capitals: `EMBASSY OF NORWAY` → `Embassy of Norway`. */
  readonly inSmallLetters?: (capitals: string) => string;
  /** A house and the paper that it edits, as the group `name`: |青浜商工会|会報「うみかぜ」第12号. */
  readonly ownPaper?: RegExp;
  /** What stands before the name of whoever issued a paper: 発行／|夕凪町|. */
  readonly issuedBy?: RegExp;
  /** What stands behind the department that signs a page, as part of a pattern: 電話. */
  readonly telephone?: RegExp;
  /** What a house's own paper is called, behind its name: `Harbour Institute| Newsletter|`. */
  readonly periodical?: RegExp;
  /** A sentence that says who speaks, as the group `name`: |一般社団法人しおさい機構|です。 */
  readonly presentsItself?: RegExp;
  /** A last line that says who runs the page, as the group `name`: 運営：|しおさい財団|. */
  readonly runBy?: RegExp;
  /** A newspaper's own head, as the group `name`: |週刊水産通信| 電子版. */
  readonly newspaperHead?: RegExp;
}
