/**
 * The words by which lines of a release are told apart, before anything is read in them. Each pattern is asked of one
 * line; `letterhead` and `navigation` of the line folded (lower case, white space single). A language leaves out what it
 * has no words for.
 */
export interface LayoutWords {
  /** What says what the paper is, alone on its line: `News Release`, 報道関係各位. */
  readonly letterhead: RegExp;
  /** A word of navigation or sharing, alone on its line: `Back to top`, ページトップへ. */
  readonly navigation: RegExp;
  /** What a step of a site is called by at its end, as part of a row of such: 個人の|お客さま|, 学校|案内|, `Contact`. */
  readonly destination?: RegExp;
  /** What begins the line below the name of whoever signs a page: 〒, 受付時間. */
  readonly address?: RegExp;
  /** What begins a note: `Notes`, 備考. */
  readonly notes: RegExp;
  /** What begins an address to write to: `Media contact`, お問い合わせ. */
  readonly contact: RegExp;
  /** What tells who stands where in a picture: `(left)`, 写真左から. */
  readonly caption: RegExp;
  /** What begins the words under a picture, as part of a pattern: `photo`, 写真. */
  readonly picture: RegExp;
  /** From where whoever is in a picture is told, as part of a pattern: `from left`, 左から. */
  readonly fromSide: RegExp;
  /** How a line under a picture ends that goes on with one more: `A (left) and`, A（左）と. */
  readonly captionGoesOn: RegExp;
  /** How a line ends that its sentence goes beyond: `… by Professor`, `… until 31 March`, 市長の. */
  readonly breaksOff: RegExp;
  /** Ends a line in a month whose day stands on the next: `… signed in Hamar on |January|`. */
  readonly endsInMonth?: RegExp;
  /** How a line ends that a day on the line below belongs to: `The MOC became effective on`. */
  readonly leadsToDay?: RegExp;
  /** How a line of items ends before its last: `(a) visits, and`, (a)訪問及び. */
  readonly joinsItems: RegExp;
  /** How a line of a title ends that is broken off: 連携協定を締結することに. A language that ends them anywhere has none. */
  readonly titleBreaksOff?: RegExp;
  /** What ends the line of a department: `Planning Division`, 政策推進課. */
  readonly department: RegExp;
  /** What a newspaper has in its name: `The Harbour Times`, 水産新聞. */
  readonly newspaper: RegExp;
  /** What ends a line with a stop that ends no sentence: `Notice of Alliance with Toyomi Logistics Co., Ltd.` */
  readonly legalForm?: RegExp;
  /** Whose words stand below, alone on the line: （戸上頭取）. */
  readonly speakerAlone?: RegExp;
  /** What makes words with a colon a sentence: `Ms. Ito stated at the ceremony:`. */
  readonly speaking?: RegExp;
  /** Who a row is about, where the paper calls the sides by a letter: 甲　茜台市. */
  readonly side?: RegExp;
  /** That it is the house of the row above, as part of a pattern: 同 of 　同　専務　堀内俊. */
  readonly sameHouse?: RegExp;
  /** A day before a wide space, an entry of a history: 平成29年8月24日　甲と乙が協定を締結. */
  readonly entry?: RegExp;
  /** What behind a number says that it counts no items, as part of a pattern: 年 of 3 年間. */
  readonly counter?: RegExp;
  /** A letter other than those of the alphabet that counts items, as part of a pattern: イ of (イ). */
  readonly itemLetter?: RegExp;
  /** A digit that is none of 0 to 9, as part of a pattern: 三. */
  readonly numeral?: RegExp;
  /** What makes a row one of this language, whatever its names are written in: `2021年9月 Feldmark Feed A/S`. */
  readonly ownDate?: RegExp;
  /** The same where most letters are foreign: | 2016年5月 | Vidra Energy Park（デンマーク） |. */
  readonly ownMonth?: RegExp;
  /** A cell that heads a column of values and is none: `Details`, 協定の内容. */
  readonly columnHead: RegExp;
  /** What says whom to ask: `Contact`, 担当. */
  readonly whomToAsk: RegExp;
  /** How a bracket begins that tells who stands where: `(from left: …)`, （写真左）. */
  readonly pictured: RegExp;
  /** What stands where a label would and only counts: `12`, 第3条, 2019年. */
  readonly countingLabel: RegExp;
}
