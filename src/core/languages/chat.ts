import type { ChatTexts } from '../chat/chat.js';
import type { PostObstacle } from '../ports/adapter.js';
import type { DateValue } from '../text/dateValue.js';
import type { Language } from './language.js';

/** What is said in one sentence, to the one who did something. */
export type NoticeName =
  | 'tooMany'
  | 'oldButton'
  | 'notYours'
  | 'sharedAlready'
  | 'voted'
  | 'votesNotKept'
  | 'noEvidence';

/** What was deleted of a person, in numbers. */
export interface Forgotten {
  /** Questions and the votes on answers. */
  readonly questions: number;
  readonly conversations: number;
  readonly settings: number;
}

/** How a language says what a chat says around its answers. A missing cell is a type error. */
export interface ChatWords extends ChatTexts {
  /** The language's own name for itself, for a button. */
  readonly name: string;
  /** Buttons under an answer. */
  readonly controls: Readonly<Record<'evidence' | 'share' | 'useful' | 'useless' | 'dismiss', string>>;
  readonly notices: Readonly<Record<NoticeName, string>>;
  /** Why the bot may not post in a channel, and what to do. */
  readonly mayNotPost: Readonly<Record<PostObstacle, string>>;
  /** The form that asks why an answer was of no use. */
  readonly reason: Readonly<Record<'title' | 'label' | 'submit' | 'cancel', string>>;
  readonly evidence: {
    /** Above sentences of so many releases, word for word. */
    quoted(releases: number): string;
    /** Above the words of the project's own summaries of so many releases. */
    digested(releases: number): string;
    more(shown: number, total: number): string;
  };
  /** Which language answers come in; undefined: that of each question. */
  speaks(language: Language | undefined): string;
  /** The button that sets no language. */
  readonly asAsked: string;
  forgotten(deleted: Forgotten): string;
  /** Where the store is gone: it will be deleted. */
  readonly forgottenLater: string;
  readonly home: {
    readonly title: string;
    readonly labels: Readonly<Record<'releases' | 'partnerships' | 'newest' | 'languages', string>>;
    readonly newestReleases: string;
    readonly examples: string;
    readonly languageOfAnswers: string;
    newest(title: string, date: DateValue | undefined): string;
  };
}
