import type { Evidence, Fact } from '../facts/fact.js';
import type {
  CountClass,
  Figure,
  Instrument,
  OrganisationKind,
  Person,
  Renewal,
  Statement,
} from '../facts/reading.js';
import type { Matter } from '../languages/matters.js';
import type { Contradiction, Organisation, Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import type { Pick } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import type { DateValue } from '../text/dateValue.js';

/** A value and what sort it is, so that a language can word it. */
export type ShownValue =
  | { readonly type: 'date'; readonly value: DateValue }
  | { readonly type: 'months'; readonly value: number }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'instrument'; readonly value: Instrument }
  | { readonly type: 'renewal'; readonly value: Renewal }
  | { readonly type: 'person'; readonly value: Person }
  | { readonly type: 'figure'; readonly value: Figure }
  | { readonly type: 'country'; readonly value: string }
  | { readonly type: 'kind'; readonly value: OrganisationKind }
  | { readonly type: 'organisation'; readonly value: Organisation };

/** One value that the releases give, and where. */
export interface ShownVersion {
  readonly value: ShownValue;
  readonly basis: 'stated' | 'computed';
  readonly evidence: readonly Evidence[];
}

export type Subject =
  | { readonly type: 'partnership'; readonly partnership: Partnership }
  | { readonly type: 'organisation'; readonly organisation: Organisation }
  | { readonly type: 'person'; readonly name: string };

/** An attribute of one thing. `versions` are several where releases differ, or where it has many values. */
export interface ValueContent {
  readonly type: 'value';
  readonly subject: Subject;
  /** What was asked. */
  readonly asked: AttributeName;
  /** What is given: the effective date where only that one is stated. */
  readonly attribute: AttributeName;
  readonly versions: readonly ShownVersion[];
  /** Whether the versions exclude one another. */
  readonly contradicted: boolean;
  /** Who held the office before whoever holds it now. */
  readonly former?: true;
  /** Of a place that is none among all of the publisher's partners: in which class, whose, and who has it. */
  readonly among?: {
    readonly countClass: CountClass;
    readonly of: Organisation;
    readonly partner: Organisation;
  };
}

/** Something that a question asserts, against what the releases state. */
export interface Check {
  readonly attribute: AttributeName;
  /** What the question says; a range for `from` and `to`. */
  readonly asserted:
    | ShownValue
    | { readonly type: 'range'; readonly from?: DateValue; readonly to?: DateValue };
  readonly holds: boolean;
  /** A slip that everybody makes (MOU for MOC): the fact is given, and the right word. */
  readonly isMinor: boolean;
  /** Some of what is stated says so, and some says otherwise: neither yes nor no. */
  readonly isDisputed?: boolean;
  readonly stated: readonly ShownVersion[];
  readonly among?: ValueContent['among'];
}

/** Partners of whom no release says where or what they are, what the paper is, or when it came about. */
export interface Untold {
  readonly what: 'place' | 'kind' | 'paper' | 'date';
  readonly organisations: readonly Organisation[];
}

/** Which part of many items is shown. */
export interface Paged {
  readonly total: number;
  /** 0 is the first. */
  readonly page: number;
}

export type Content =
  | ValueContent
  | { readonly type: 'values'; readonly values: readonly ValueContent[] }
  | (Paged & {
      readonly type: 'list';
      readonly partnerships: readonly Partnership[];
      /** Partners that may belong into the list, of whom no release tells what is asked for. */
      readonly untold?: readonly Untold[];
      readonly publisher?: Organisation;
      readonly restrictions: Restrictions;
    })
  | {
      readonly type: 'count';
      readonly versions: readonly ShownVersion[];
      readonly contradicted: boolean;
      /** The partnerships that the releases name, where they were counted. */
      readonly named: readonly Partnership[];
      readonly publisher?: Organisation;
      readonly restrictions: Restrictions;
    }
  | {
      readonly type: 'order';
      readonly pick: Pick;
      readonly partnerships: readonly Partnership[];
      readonly publisher?: Organisation;
      readonly anchor?: Organisation;
      readonly restrictions: Restrictions;
      readonly versions: readonly ShownVersion[];
    }
  | {
      readonly type: 'interval';
      readonly from: ValueContent;
      readonly to: ValueContent;
      readonly days?: number;
      /** The same as the days, as a calendar counts: three years, or one year, two months and five days. */
      readonly calendar?: CalendarSpan;
      readonly months?: number;
      readonly years?: number;
    }
  | {
      readonly type: 'comparison';
      readonly partnerships: readonly Partnership[];
      /** By whom each of them is told apart: its partner, or the other party than the one that all share. */
      readonly told: readonly (readonly Organisation[])[];
      readonly rows: readonly ComparedRow[];
      /** Where one is asked for: which came first, which runs longer. */
      readonly by?: Pick;
      readonly winners?: readonly Partnership[];
      /** Where one of them is said to be it: whether it is. */
      readonly holds?: boolean;
    }
  | {
      readonly type: 'verdict';
      readonly holds: boolean;
      readonly subject?: Subject;
      readonly checks: readonly Check[];
      readonly partnerships: readonly Partnership[];
      /** Of whom it is true: the 16th partner, where the one asked about is the 15th. */
      readonly instead?: readonly Partnership[];
      readonly parties: readonly Organisation[];
      readonly restrictions: Restrictions;
    }
  | {
      readonly type: 'in force';
      /** Whether it has expired is asked, and so the other way round. */
      readonly asksExpired: boolean;
      readonly partnership: Partnership;
      readonly holds: boolean;
      readonly on: DateValue;
      /** Each end that is told. */
      readonly ends: readonly ShownVersion[];
      /** Where its term is over, but renews itself: that it does, and so runs on. */
      readonly renews?: ShownVersion;
      /** Where the day lies before one of them, and after another. */
      readonly contradicted: boolean;
    }
  | {
      /** Told without a day: it has no fixed end, or it goes on; on the day of the release that says so. */
      readonly type: 'course';
      readonly partnership: Partnership;
      readonly course: 'open-ended' | 'goes on';
      /** Where it is asked whether it runs, or has ended: what the answer is. */
      readonly holds?: boolean;
      readonly on?: DateValue;
    }
  | { readonly type: 'overview'; readonly partnership: Partnership; readonly rows: readonly ComparedRow[] }
  | { readonly type: 'statements'; readonly statements: readonly Fact<Statement>[] }
  | { readonly type: 'office'; readonly people: readonly Fact<Person>[] }
  | {
      readonly type: 'figures';
      readonly organisation: Organisation;
      readonly figures: readonly Fact<Figure>[];
      readonly contradicted: boolean;
    }
  | { readonly type: 'sources'; readonly subject?: Subject; readonly releases: readonly Release[] }
  | (Paged & {
      readonly type: 'timeline';
      readonly partnerships: readonly Partnership[];
      /** Of one pair: what happened to their agreements. */
      readonly events?: readonly ValueContent[];
      readonly publisher?: Organisation;
    })
  | (Paged & { readonly type: 'disagreements'; readonly contradictions: readonly Contradiction[] })
  /** The releases themselves, newest first. */
  | (Paged & {
      readonly type: 'releases';
      readonly releases: readonly Release[];
      /** Whom all of them name, where somebody is asked about. */
      readonly about: readonly Organisation[];
    })
  | {
      readonly type: 'newest change';
      readonly release: Release;
      readonly partnerships: readonly Partnership[];
    }
  | {
      readonly type: 'newest event';
      readonly event: ValueContent;
      /** Whether the agreement follows an earlier one of the same parties. */
      readonly isRenewal: boolean;
      /** The newest release that tells of the agreements, announcing them or not. */
      readonly newest?: Release;
    }
  | { readonly type: 'capabilities' }
  /** A value that was looked for in the text, and not read into the ledger. */
  | {
      readonly type: 'extracted';
      readonly values: readonly ShownValue[];
      /** Where yes or no is asked: which of them the quoted words say. */
      readonly holds?: boolean;
    };

export interface ComparedRow {
  readonly attribute: AttributeName;
  readonly cells: readonly (readonly ShownVersion[])[];
}

/** A stretch of time as a calendar counts it: months under twelve, days under a month. */
export interface CalendarSpan {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** What restricts a list or a count, for its wording. */
export interface Restrictions {
  readonly overseas?: boolean;
  readonly outside?: true;
  readonly countries?: readonly string[];
  readonly region?: string;
  readonly kinds?: readonly OrganisationKind[];
  readonly instrument?: Instrument['kind'];
  readonly matter?: Matter;
  readonly from?: DateValue;
  readonly to?: DateValue;
  readonly asOf?: DateValue;
  readonly side?: { readonly is: 'before' | 'after'; readonly party: Organisation };
  readonly term?: 'stated' | 'unstated';
  readonly force?: 'running' | 'ended' | 'ending';
  /** Months that the term has. */
  readonly months?: number;
}
