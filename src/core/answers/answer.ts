import type { Evidence } from '../facts/fact.js';
import type { Contradiction, Organisation } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Pick, Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import type { Check, Content, Restrictions, Subject, ValueContent } from './content.js';

export type * from './content.js';

interface Basis {
  readonly query: Query;
  readonly evidence: readonly Evidence[];
  readonly contradictions: readonly Contradiction[];
}

export interface Answered extends Basis {
  readonly kind: 'answered';
  readonly content: Content;
  /** What the question asserts and the releases do not: said first. */
  readonly wrong?: readonly Check[];
  readonly notes?: readonly Check[];
  /** Up to which release a list or a count is complete. */
  readonly completeAsOf?: Release;
}

/** A sentence that comes closest, quoted as such. */
export interface Passage extends Basis {
  readonly kind: 'passage';
}

export interface NoData extends Basis {
  readonly kind: 'no-data';
  readonly reason:
    | {
        readonly type: 'unknown party';
        readonly names: readonly string[];
        readonly nearest: readonly Organisation[];
      }
    | {
        readonly type: 'unstated';
        readonly subject?: Subject;
        readonly attribute?: AttributeName;
        /** The nearest that is stated. */
        readonly instead?: readonly ValueContent[];
      }
    | {
        readonly type: 'no match';
        readonly restrictions: Restrictions;
        /** Of a place: partners of whom no release says where they are, so that one of them may be there. */
        readonly unplaced?: number;
        readonly pick?: Pick;
        readonly publisher?: Organisation;
      }
    | { readonly type: 'no partnership'; readonly parties: readonly Organisation[] }
    | { readonly type: 'nothing found'; readonly parties: readonly Organisation[] }
    /** Words of the question of which what is stated tells nothing. */
    | {
        readonly type: 'left out';
        readonly words: readonly string[];
        readonly parties: readonly Organisation[];
      };
  readonly lookedThrough: number;
}

export interface Ambiguous extends Basis {
  readonly kind: 'ambiguous';
  readonly name?: string;
  readonly choices: readonly { readonly subject: Subject; readonly query: Query }[];
}

export interface NotUnderstood {
  readonly kind: 'not-understood';
  readonly query?: Query;
}

export interface OutOfScope {
  readonly kind: 'out-of-scope';
  readonly talk: 'greeting' | 'thanks' | 'language' | 'other';
  readonly query?: Query;
}

export type Answer = Answered | Passage | NoData | Ambiguous | NotUnderstood | OutOfScope;

export type AnswerKind = Answer['kind'];
