import type { Language } from '../languages/language.js';
import type { DateValue } from '../text/dateValue.js';
import type { Span } from '../text/span.js';

/** Whose words a text is in: the publisher's own, or this project's summary of them. */
export type TextKind = 'original' | 'digest';

/** A press release as the program keeps it. Every place in it is a span of `text`. */
export interface Release {
  /** The file's name without its ending, or what the source calls it; unique in a corpus. */
  readonly id: string;
  readonly title: string;
  /**
   * The decoded text, unchanged: for plain text and Markdown the whole file (front matter included),
   * for a web page or a PDF the article's text.
   */
  readonly text: string;
  /** The language of most of its sentences. */
  readonly language: Language;
  /** The organisation that issued it, by its fullest name in the text. */
  readonly publisher?: string;
  /** The day it was issued, only as precise as the release says. */
  readonly publishedOn?: DateValue;
  readonly url?: string;
  readonly textKind: TextKind;
  readonly zones: readonly Zone[];
}

/** What is known of a release besides its text; what a source says wins over what the text says. */
export interface ReleaseMetadata {
  readonly id: string;
  readonly title?: string;
  readonly language?: Language;
  readonly publisher?: string;
  readonly publishedOn?: DateValue;
  readonly url?: string;
  readonly textKind?: TextKind;
}

/** What a part of a release is; every rule says which kinds it reads. */
export type ZoneKind =
  | 'frontMatter'
  | 'menu'
  | 'title'
  | 'subtitle'
  | 'dateline'
  | 'heading'
  | 'body'
  | 'quotation'
  | 'caption'
  | 'list'
  | 'form'
  /** One row of a table of partners; only facts tell it from its surroundings. */
  | 'row'
  | 'about'
  | 'notes'
  | 'contact';

/** A stretch of whole lines of one kind: a paragraph, a list item, a caption, a row of a form. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** For `about`: the organisation that it is about, as its heading names it. */
  readonly about?: string;
}
