import { SENTENCE_FORMS as EN } from '../en/answers/sentences.js';
import { SENTENCE_FORMS as JA } from '../ja/answers/sentences.js';
import type { Language } from '../language.js';

/** What a sentence of a release tells, by its wording alone. */
export interface SentenceForms {
  /** That somebody said something, but not in so many words: `said that the yard opens`, 開くと述べた. */
  readonly toldIndirectly: RegExp;
  /** That all partners that it counts are universities: `41 partner universities`, 協定校は41校. */
  readonly onlyUniversities: RegExp;
  /** That the number it tells has the new one in it: `now has nine partners`, 9団体となりました. */
  readonly countsNewOne: RegExp;
  /** That whom it names was the last before the new one: `most recently`, 直近のものは. */
  readonly tellsLatest: RegExp;
  /** That something is renewed: `renewed their agreement`, 協定を更新. */
  readonly renewing: RegExp;
  /** What something is: `is one of the ports`, 港です. */
  readonly whatItIs: RegExp;
  /** Who heads it, and not what it is: `Salla Laine, CEO`, 代表取締役 氷室 さつき. */
  readonly whoHeadsIt: RegExp;
  /** That a paper was concluded: `The memorandum …, which I signed`, 協定を締結. */
  readonly concludes: RegExp;
  /** The same of whoever speaks: `We signed`, 当社は…締結. */
  readonly weConclude: RegExp;
  /** That it counts on from others, whoever they are of: `following A and B`, A、Bに続き. */
  readonly countsOn: RegExp;
  /** Of its agreements: `signed an MOU`, 覚書. */
  readonly ofAgreements: RegExp;
  /** That a list follows: `the following three fields`, 次のとおりです. */
  readonly leadsIn: RegExp;
  /** That a name behind a quotation is its speaker's: `…," said |`, 」と、|. */
  readonly speakerFollows: RegExp;
  /** That it goes on about the sentence before: `It employs 610 people`, 同社は… */
  readonly goesOn: RegExp;
  /** Of a heading, that whoever it names is told of below: `Veltrix at a glance`, 林園区の概要. */
  readonly profile: RegExp;
  /** Of a heading, that a reason is told below: `Why Selby`, 経緯. */
  readonly reasonAbove: RegExp;
  /** That it leaves open whether something is so: `asked whether they would buy`, 購入するかどうか. */
  readonly leavesOpen: RegExp;
  /** That it names somebody: `Lewis Amato`, 瀬名さん. */
  readonly somebody: RegExp;
  /** Of a heading, that who does what is told below: 役割分担, `Roles of the parties`. */
  readonly rolesAbove: RegExp;
  /** Behind a name, that the clause tells what it does: `|Lindqvist| will provide`, |真砂造船|さんが. */
  readonly subject: RegExp;
  /** What stands between the first and the last day of a range: `January 16 |to| February 3`, 10月12日|から|17日. */
  readonly upTo: RegExp;
}

export const SENTENCE_FORMS: Readonly<Record<Language, SentenceForms>> = { en: EN, ja: JA };
