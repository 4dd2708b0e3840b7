import type { PersonPart } from '../../facts/reading.js';
import type { Span } from '../../text/span.js';

/** A person as found in a stretch of text; places are in that text. */
export interface FoundPerson extends Span {
  readonly name: string;
  readonly role?: string;
  /** As written. */
  readonly organisation?: string;
  readonly part: PersonPart;
}

/** Who speaks, as the text has it there: in full, by family name and post (`Rector Rueda`), or by post alone. */
export interface FoundSpeaker {
  readonly name?: string;
  readonly post?: string;
}

/** What somebody said, word for word or retold. */
export interface FoundStatement extends Span {
  readonly speaker: FoundSpeaker;
  /** The quoted words, without their marks. */
  readonly quote: Span;
}

/** People with their posts, and what they said. */
export interface PeopleRules {
  /** Everybody with a post; `caption`: who is named is pictured. Former officers are left out. */
  findPeople(text: string, caption: boolean): FoundPerson[];
  /** Whether a post is one at such an organisation by its very word: 市長 of 鳴瀬市, `Ambassador` of an embassy. */
  isPostAt(role: string, organisation: string): boolean;
  /** Whether who has such a post leads a house: 学長, `Rector`, `Mayor`; no vice-president does. */
  isHeadPost(role: string): boolean;
  /** Whether such a post leads a house of any sort: 社長, `Chair`; a mayor leads a city only. */
  isAnyHeadPost(role: string): boolean;
  /** Whether the words between two names say that both act: ` and `, (左)と; posts are left out of them. */
  joinsTwo(words: string): boolean;
  /** `X, President of Y, said, "…"`, X理事長は「…」と述べた. */
  findStatements(text: string): FoundStatement[];
  /** Whose words follow below a line: `Comment from Ida Berg, President`, 青木市長のコメント, ○戸川 誠 学長. */
  speakerIn(line: string): FoundSpeaker | undefined;
  /** Whose names a sentence says to follow: `It was signed by the following three persons.`, 署名者は次のとおりです。 */
  announcesPeople(sentence: string): 'signatory' | 'attendee' | undefined;
  /** Whether a heading says that somebody's words follow: 代表者コメント, `Remarks`, `Message from the Mayor`. */
  headsWords(heading: string): boolean;
}
