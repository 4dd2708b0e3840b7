import type { Lease, Moment } from '../ports.js';

/** Answers are found within milliseconds: who has not begun to send one by then is dead. */
const RECEIVED_MS = 15_000;
/** A platform that limits rates may keep an answer waiting. */
const ANSWERING_MS = 90_000;

/** How long a process has the right to what it has claimed. */
export interface Leasing {
  now(): Moment;
  /** For an event that was just received or taken over. */
  received(): Lease;
  /** For an answer that is about to leave. */
  answering(): Lease;
}

export function createLeasing(owner: string, now: () => Moment): Leasing {
  const lease = (length: number): Lease => ({ owner, now: now(), until: now() + length });
  return { now, received: () => lease(RECEIVED_MS), answering: () => lease(ANSWERING_MS) };
}
