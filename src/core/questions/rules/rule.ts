import type { AttributeName } from '../attributes.js';
import type { Operation, Pick } from '../query.js';
import type { SignalName, Signals } from '../signals.js';

/** What a rule sees of a question. */
export interface Evidence {
  readonly signals: Signals;
  /** Organisations that are named and are partners, not those that only publish. */
  readonly subjects: number;
  /** All organisations that are named. */
  readonly parties: number;
  readonly persons: number;
  readonly unknowns: number;
  readonly hasDate: boolean;
  readonly hasOrdinal: boolean;
  readonly hasNumber: boolean;
  readonly hasDuration: boolean;
  readonly hasInstrument: boolean;
  /** How many sorts of papers are named. */
  readonly instruments: number;
  /** A country, a region, a kind, overseas: something that selects partners. */
  readonly hasSelector: boolean;
  readonly hasKinds: boolean;
  readonly hasRest: boolean;
  /** Members, staff, students: what an organisation has, rather than its partners. */
  readonly countsOwn: boolean;
  /** Whether that is what stands at the word that counts. */
  readonly countsNothingElse: boolean;
  /** Yes or no is asked: no word asks for anything else. */
  readonly isYesNo: boolean;
}

export interface Decision {
  readonly rule: string;
  readonly op: Operation;
  readonly attribute?: AttributeName;
  /** How sure the words are: a weak one gives way to a search as soon as words are left over. */
  readonly strength: 'strong' | 'weak';
  /** Words left over are what is asked about, not a doubt: what is counted, what somebody spoke of. */
  readonly restIsTopic?: boolean;
  readonly pick?: Pick;
}

/** A kind of question: when its words ask it, and what for. */
export interface Rule {
  readonly name: string;
  when(e: Evidence): boolean;
  readonly asks: Omit<Decision, 'rule'>;
}

export const value = (
  attribute: AttributeName,
  strength: 'strong' | 'weak' = 'strong',
): Omit<Decision, 'rule'> => ({
  op: 'value',
  attribute,
  strength,
});
export const explain = (attribute: AttributeName): Omit<Decision, 'rule'> => ({
  op: 'explain',
  attribute,
  strength: 'strong',
});

export const has =
  (...names: readonly SignalName[]) =>
  ({ signals }: Evidence): boolean =>
    signals.has(...names);

export const both =
  (...conditions: ((e: Evidence) => boolean)[]) =>
  (e: Evidence): boolean =>
    conditions.every((condition) => condition(e));

export const not =
  (condition: (e: Evidence) => boolean) =>
  (e: Evidence): boolean =>
    !condition(e);

export const either =
  (...conditions: ((e: Evidence) => boolean)[]) =>
  (e: Evidence): boolean =>
    conditions.some((condition) => condition(e));

export const isNamed = (e: Evidence): boolean => e.parties > 0 || e.unknowns > 0;
export const hasSubject = (e: Evidence): boolean => e.subjects > 0;
export const picks = has('first', 'latest', 'next', 'previous', 'longest', 'shortest');
export const asserts = (e: Evidence): boolean =>
  e.hasDate ||
  e.hasOrdinal ||
  e.hasNumber ||
  e.hasDuration ||
  e.persons > 0 ||
  (e.subjects > 0 && (e.hasSelector || e.signals.has('first', 'latest', 'longest')));
/** Nothing else is said than this: no name, no paper, no number, and no other word. */
export const saysOnly =
  (...names: readonly SignalName[]) =>
  (e: Evidence): boolean =>
    e.signals.names.every((name) => names.includes(name)) &&
    !isNamed(e) &&
    e.persons === 0 &&
    !e.hasInstrument &&
    !e.hasOrdinal &&
    !e.hasNumber &&
    !e.hasDuration &&
    !e.hasSelector &&
    !e.hasRest;
/** Which agreements run, which have ended: of many, not of one. */
export const asksForce = both(has('valid', 'ends'), has('list', 'which', 'count', 'all'));
export const agreementWords = has('partnership', 'partner', 'signed', 'cooperate');
