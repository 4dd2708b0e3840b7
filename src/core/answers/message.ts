import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';

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
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | {
      readonly type: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Word for word out of a release. */
  | { readonly type: 'quote'; readonly text: string; readonly source: Line };

/** Something to ask next; a platform makes a button of it. */
export interface Action {
  readonly label: string;
  readonly query: Query;
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
