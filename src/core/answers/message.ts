import type { Press } from '../chat/press.js';
import type { Language } from '../languages/language.js';

/** Text as it is to be read; whoever renders it escapes it for the platform. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string };

export type Line = readonly Inline[];

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly content: Line }
  | { readonly type: 'fields'; readonly fields: readonly { readonly label: string; readonly value: Line }[] }
  /** `table` has the same items in columns, for a platform that shows tables. */
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of the first item, where it is not 1: of the second page of a list. */
      readonly start?: number;
      readonly items: readonly Line[];
      readonly table?: Table;
    }
  | ({ readonly type: 'table' } & Table)
  /** The release that says what stands above. */
  | { readonly type: 'source'; readonly content: Line }
  /** What releases say differently, side by side. */
  | { readonly type: 'versions'; readonly versions: readonly Version[] }
  | ({ readonly type: 'quote' } & Quote);

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Word for word out of a release. */
export interface Quote {
  readonly text: string;
  readonly source: Line;
}

/** One of several values that releases give. */
export interface Version {
  readonly value: string;
  /** Where it was worked out: the words that say so. */
  readonly computed?: string;
  readonly sources: readonly Line[];
  readonly quotes: readonly Quote[];
}

/** What can be done with a message: a platform makes a button of it, or an option of a menu. */
export interface Action {
  /** Plain text, to be cut to what the platform takes. */
  readonly label: string;
  /** What a screen reader says for a label that is a sign: "Useful" for 👍. */
  readonly spoken?: string;
  readonly press: Press;
}

/** An answer for a person, on no platform in particular. */
export interface Message {
  readonly language: Language;
  /** The first sentence: what a notification shows. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
}

export const text = (value: string): Inline => ({ type: 'text', text: value });
export const strong = (value: string): Inline => ({ type: 'strong', text: value });
/** A link where there is an address, else the text alone. */
export const link = (value: string, url: string | undefined): Inline =>
  url ? { type: 'link', text: value, url } : text(value);

export const paragraph = (...content: Line): Block => ({ type: 'paragraph', content });
