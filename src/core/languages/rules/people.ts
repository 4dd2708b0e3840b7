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

/** What somebody said, word for word or retold. */
export interface FoundStatement extends Span {
  readonly speaker: string;
  /** The quoted words, without their marks. */
  readonly quote: Span;
}

/** People with their posts, and what they said. */
export interface PeopleRules {
  /** Everybody with a post; `caption`: who is named is pictured. Former officers are left out. */
  findPeople(text: string, caption: boolean): FoundPerson[];
  /** `X, President of Y, said, "…"`, X理事長は「…」と述べた. */
  findStatements(text: string): FoundStatement[];
}
