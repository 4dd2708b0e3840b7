import { DAY, MINUTE, type Moment } from '../ports/moment.js';
import type { Look, SourceState } from '../ports.js';

/** What the next look depends on, beside what the last one brought. */
export interface Pace {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  readonly now: Moment;
  /** From 0 to 1, so that many who ask one server do not do so at the same moment. */
  readonly random: () => number;
}

const FIRST_RETRY = MINUTE;
const LONGEST_RETRY = 6 * 60 * MINUTE;
/** A server that wants to be left alone for longer is asked whether it still does. */
const LONGEST_PAUSE = DAY;
/** Of an interval, up or down. */
const JITTER = 0.1;

/** What is known of a source after a look at all of it, and when it is looked at again. */
export function nextState(before: SourceState, look: Look, pace: Pace): SourceState {
  const { now } = pace;
  if (look.kind === 'failed') return failed({ ...before, checkedAt: now }, look, pace);
  if (look.kind === 'not modified') return succeeded({ ...before, checkedAt: now }, pace);
  const { etag: _, lastModified: __, problems: ___, ...known } = before;
  const problems = look.problems.length > 0 ? { problems: look.problems } : {};
  const looked = { ...known, ...problems, ...look.validators, checkedAt: now, listed: look.listed };
  // Whoever gets on needs no more patience each time.
  const failures = look.items.length > 0 ? 0 : before.failures;
  if (look.cutShort) return failed({ ...looked, failures }, look.cutShort, pace);
  return succeeded({ ...looked, hasBaseline: true }, pace, look.againInMs);
}

function succeeded(
  { error: _, failingSince: __, ...state }: SourceState,
  { everyMs, now, random }: Pace,
  againInMs?: number,
): SourceState {
  return { ...state, failures: 0, dueAt: now + (againInMs ?? around(everyMs, random)) };
}

/** Each failure in a row makes the pause twice as long, up to six hours or what the source is looked at anyway. */
function failed(
  state: SourceState,
  { sentence, retryAfterMs = 0 }: { readonly sentence: string; readonly retryAfterMs?: number },
  { everyMs, now, random }: Pace,
): SourceState {
  const longest = Math.max(LONGEST_RETRY, everyMs);
  const pause = around(Math.min(FIRST_RETRY * 2 ** Math.min(state.failures, 30), longest), random);
  return {
    ...state,
    failures: state.failures + 1,
    failingSince: state.failingSince ?? now,
    error: sentence,
    dueAt: now + Math.max(pause, Math.min(retryAfterMs, LONGEST_PAUSE)),
  };
}

const around = (ms: number, random: () => number): number =>
  Math.round(ms * (1 - JITTER + 2 * JITTER * random()));

/**
 * When a source is to be looked at, by what was kept of it: never later than it can have been meant, for its interval
 * may be a shorter one now, and the clock may have been wrong.
 */
export function dueAt(state: SourceState | undefined, everyMs: number, now: Moment): Moment {
  if (state?.dueAt === undefined) return now;
  const latest = state.failures > 0 ? Math.max(LONGEST_PAUSE, everyMs) : everyMs;
  return Math.min(state.dueAt, now + latest * (1 + JITTER));
}
