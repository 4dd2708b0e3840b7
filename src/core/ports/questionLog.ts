import type { AnswerKind } from '../answers/answer.js';
import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import type { Moment } from './moment.js';
import type { PersonRef } from './person.js';

/** A question as it was asked and taken. */
export interface AskedQuestion {
  /** Unique; a vote's button carries it. */
  readonly id: string;
  readonly text: string;
  readonly query: Query | null;
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly asker: PersonRef;
  readonly askedAt: Moment;
}

/** What somebody thinks of an answer. */
export interface Vote {
  readonly question: string;
  readonly voter: PersonRef;
  readonly isUseful: boolean;
  readonly reason?: string;
  readonly votedAt: Moment;
}

/** Something that was asked and not answered, or answered badly. */
export interface Gap {
  /** As it was last asked. */
  readonly text: string;
  readonly language: Language;
  /** How it was last answered. */
  readonly kind: AnswerKind;
  /** How often it was asked, however it was capitalised and punctuated. */
  readonly times: number;
  readonly votesDown: number;
  /** What those who voted it down said, newest first. */
  readonly reasons: readonly string[];
  readonly lastAskedAt: Moment;
}

/** Kinds of answers that leave a question open. */
export const UNANSWERED: readonly AnswerKind[] = ['no-data', 'not-understood'];

/** What is asked, so that somebody can see what is missing. */
export interface QuestionLog {
  /** Written once, however often it is recorded. */
  record(question: AskedQuestion): Promise<void>;
  /** One a person and question, the last one counts; false where the question is not in the log. */
  vote(vote: Vote): Promise<boolean>;
  /** What was not answered or voted down, most frequent first, at most `limit`. */
  gaps(limit: number): Promise<readonly Gap[]>;
  /** Forgets questions (and their votes) that were asked before; how many. */
  prune(before: Moment): Promise<number>;
  /** Deletes a person's questions and votes; how many rows. */
  forget(person: PersonRef): Promise<number>;
}
