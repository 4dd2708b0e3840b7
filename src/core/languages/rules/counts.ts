import type { CountClass, CountObservation, Figure, InstrumentKind } from '../../facts/reading.js';
import type { Span } from '../../text/span.js';

/** `14th partnership`, `16 organizations (including 6 overseas organizations)`. */
export interface FoundCount extends Span {
  readonly countClass: CountClass;
  readonly form: CountObservation['form'];
  readonly number: number;
  /** Whose place it is, where the clause says so: `makes MPR the 16th cooperation partner`. */
  readonly partner?: string;
  /** Whose count it is, where the clause says so: `partner of LINK-J`. */
  readonly publisher?: string;
  /** What is counted, where that are papers of one kind: 包括連携協定は41件. */
  readonly paper?: InstrumentKind;
  /** Of several that are numbered together (`its seventh and eighth partners`): which of how many announced ones, from 0. */
  readonly turn?: { readonly at: number; readonly of: number };
  /** Counted among universities abroad: all that are abroad, where a university counts. */
  readonly among?: 'university';
}

/** `over 430 companies`; whose they are is for the surroundings to say. */
export type FoundFigure = Span & Omit<Figure, 'subject'>;

/** Whose place it is stands before it: 風見市（自治体として3番目）. */
export interface NotedPlace {
  readonly countClass: CountClass;
  readonly number: number;
}

/** Numbers with what they count. */
export interface CountRules {
  /** What a sentence counts of a publisher's partners; no numbers of members, of times, of anything else. */
  findCounts(text: string): FoundCount[];
  /** Of partners that the sentence before counts, how many are of which class: `Four of them are overseas`, このうち自治体は3団体. */
  findPartsOfTotal(text: string): FoundCount[];
  /** What a heading lists, where that are partners: `Partners of the hub`, ■これまでの海外の提携先; undefined for a part of them (`in Asia`). */
  partnerListClass(text: string): CountClass | undefined;
  /** The same of words that are known to head a list of partners. */
  listedClass(text: string): CountClass | undefined;
  /** The place that a bracket or an apposition behind a partner gives it: `the third municipality`. The whole text must be it. */
  notedPlace(text: string): NotedPlace | undefined;
  /** Every number with what it counts; dates, terms and ordinals are none. */
  findFigures(text: string): FoundFigure[];
}
