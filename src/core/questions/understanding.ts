import type { Language } from '../languages/language.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';

/** What was made of a question, or why nothing could be. */
export type Understanding = {
  readonly parsed: ParsedQuestion;
  /** The rule that decided, for whoever asks why. */
  readonly rule: string;
} /** `wider` is asked where the query finds nothing. */ & (
  | { readonly kind: 'query'; readonly query: Query; readonly wider?: Query }
  /** A name that no release has. The query is what would have been asked. */
  | { readonly kind: 'unknown party'; readonly names: readonly string[]; readonly query?: Query }
  /** A name that several organisations have; a query for each. */
  | {
      readonly kind: 'ambiguous';
      readonly name: string;
      readonly choices: readonly { readonly party: string; readonly query: Query }[];
    }
  | { readonly kind: 'talk'; readonly talk: 'greeting' | 'thanks' | 'other' }
  | { readonly kind: 'language'; readonly language: Language; readonly query?: Query }
  | { readonly kind: 'not understood' }
);
