/**
 * Words by which what a release tells of an agreement is weighed. A language leaves out what it has no words for;
 * a pattern said to be part of one stands within a larger one.
 */
export interface AgreementWords {
  /** That it is today's news: `has today signed`, このたび. */
  readonly today: RegExp;
  /** That it is told of as it is now: `no longer renewed, |now| …`, 今回. */
  readonly now: RegExp;
  /** A bracket that names those before the one that is counted: `(following A and B)`, （A市、B市に続く）. */
  readonly thoseBefore: RegExp;
  /** A verb of prolonging: `renew`, 更新. */
  readonly renews: RegExp;
  /** What stands before the day of a renewal: `was renewed in |2020`. */
  readonly beforeRenewalDay?: RegExp;
  /** What stands behind it: 2020年|に更新. */
  readonly behindRenewalDay?: RegExp;
  /** What begins a sentence about a paper that was not told of before: `Another agreement …`, 別の協定. */
  readonly newPaper: RegExp;
  /** Who concluded it, where both were named before: `the memorandum |between the two organisations|`. */
  readonly betweenThem?: RegExp;
  /** The paper that ended: `which was signed on June 18, 2018 and expired`, 2018年に締結した協定は満了. */
  readonly signedThen: RegExp;
  /** What stands before a time that is only a step of a term: `thereafter for |one year`, 以後|1年. */
  readonly beforeStep: RegExp;
  /** What stands behind one that is no term: `three months|' notice`, 1か月|前. */
  readonly behindStep: RegExp;
  /** How papers say that both work together: `collaboration agreement`, 連携協定. */
  readonly collaborates: RegExp;
  /** What means those who are allied as often as what they signed, as part of a pattern: `alliance`. */
  readonly allies?: RegExp;
  /** What stands before a paper and is none of its name, as part of a pattern: `a` of `a memorandum`. */
  readonly article?: RegExp;
  /** What ends before a paper whose parties were named: `Lund Cluster, |whose| MOU …`. */
  readonly ofNamed?: RegExp;
  /** What joins one side to the next, at the end of a text: 常磐医大|と, `The city| and the `. */
  readonly joinsSide: RegExp;
  /** What a house calls itself by its common noun at the end of a text, as the group `noun`: `the |city|`, |市|. */
  readonly ownNoun: RegExp;
  /** Whether a name is that of such a house: `Kawara City` of a city. */
  hasNoun(name: string, noun: string): boolean;
  /** What follows others, each with its day in a bracket: （2019年）に続いて2社目. */
  readonly followsOthers?: RegExp;
  /** What begins the next clause of a sentence, as part of a pattern: `, which `. */
  readonly nextClause?: RegExp;
  /** What joins the last item of a list to those before it, as part of a pattern: `and` of `visits, and`. */
  readonly lastItem?: RegExp;
}
