import type { ReadBack, SendOutcome } from '../../ports/adapter.js';
import type { DeliveryCount } from '../../ports/measures.js';
import type { Moment, Settlement, Taken, Way } from '../../ports.js';
import { DAY } from '../../ports.js';
import { pauseAfter } from './pauses.js';

/** What is done about a message of which nobody can find out whether it arrived. */
export type OnUnknown = 'resend' | 'skip';

/** What has happened to a delivery that somebody holds. */
export type Happened =
  | { readonly kind: 'nothing to tell' }
  /** What it follows is not told yet, or what it tells is not known here yet. */
  | { readonly kind: 'too early' }
  /** It was sent in that way, and left at that moment. */
  | { readonly kind: 'sent'; readonly way: Way; readonly outcome: SendOutcome; readonly leftAt: Moment };

export interface Circumstances {
  readonly now: Moment;
  /** From 0 up to 1, so that those who failed together do not all come back together. */
  readonly chance: number;
  readonly onUnknown: OnUnknown;
  /** For so long after the first try, the platform itself takes it only once. */
  readonly remembersMs: number;
}

/** What follows from it for others than the delivery itself. */
export type Effect =
  /** The channel, or all of its workspace, takes nothing any more. */
  | { readonly kind: 'refused'; readonly scope: 'channel' | 'workspace'; readonly error: string }
  /** The platform wants less, for so long. */
  | { readonly kind: 'hold'; readonly of: 'channel' | 'workspace' | 'platform'; readonly ms: number }
  /** What is sent there gets no answer as it should. */
  | { readonly kind: 'trouble' }
  | { readonly kind: 'well' };

/** What becomes of a delivery. */
export interface Step {
  readonly settlement: Settlement;
  readonly counted?: DeliveryCount;
  readonly effect?: Effect;
}

/** What is not there yet is asked for again after so long. */
const EARLY_MS = 2_000;
/** A request that was given up, or whose process died, may still arrive, and be shown, for so long. */
export const ARRIVING_MS = 3_000;
/** Whoever refused is asked once more after so long; then its subscription is paused. */
const REFUSED_MS = 5_000;
/** An error that nobody knows may never pass. */
const MOST_UNLISTED = 8;
/** Something that never gets an answer, and never arrives, is given up after so many tries and so long. */
const MOST_UNANSWERED = 20;
const UNANSWERED_MS = DAY;
/** After so many looks in vain, nobody can find out. */
const MOST_LOOKS = 12;

type Before = Pick<Taken, 'state' | 'failures' | 'looks' | 'firstSentAt' | 'way'>;

/** What becomes of a delivery that is to be sent, by what has happened to it. */
export function step(before: Before, happened: Happened, around: Circumstances): Step {
  const next = stepFromThere(before, happened, around);
  const { settlement } = next;
  const mayHaveArrived = before.state === 'checking' && before.way !== 'update';
  if (!mayHaveArrived || (settlement.kind !== 'wait' && settlement.kind !== 'put off')) return next;
  // Sent again because the platform knew its key still: when it is tried next, it may know it no longer.
  const { until } = settlement;
  const error = (settlement.kind === 'wait' && settlement.error) || 'sent again';
  return { ...next, settlement: { kind: 'unknown', until, looks: before.looks, error } };
}

function stepFromThere(before: Before, happened: Happened, around: Circumstances): Step {
  switch (happened.kind) {
    case 'nothing to tell':
      return ended('nothing to tell');
    case 'too early':
      return settle({ kind: 'put off', until: around.now + EARLY_MS });
    case 'sent':
      return afterSending(before, happened, around);
    default:
      return happened satisfies never;
  }
}

function afterSending(
  before: Before,
  { way, outcome, leftAt }: Extract<Happened, { readonly kind: 'sent' }>,
  around: Circumstances,
): Step {
  const { now } = around;
  switch (outcome.kind) {
    case 'sent': {
      const { reference } = outcome;
      const effect = { kind: 'well' } as const;
      return { ...settle({ kind: 'sent', reference, at: leftAt }), counted: 'sent', effect };
    }
    case 'retry':
      return afterRetry(before, way, outcome, around);
    case 'rejected': {
      const { scope, error } = outcome;
      const later = { kind: 'wait', until: now + REFUSED_MS, failures: before.failures, error } as const;
      return { ...settle(later), counted: 'refused', effect: { kind: 'refused', scope, error } };
    }
    case 'gone':
      return otherwise(before, way === 'post' ? undefined : 'post', outcome.error, now);
    case 'bad payload':
      return otherwise(before, way === 'update' ? 'under' : undefined, outcome.error, now);
    case 'unknown': {
      const { error } = outcome;
      const effect = { kind: 'trouble' } as const;
      // Changed twice is changed once.
      if (way === 'update') return { ...again(before, error, around), effect };
      const look = { kind: 'unknown', until: now + ARRIVING_MS, looks: before.looks, error } as const;
      return { ...settle(look), counted: 'unknown', effect };
    }
    default:
      return outcome satisfies never;
  }
}

function afterRetry(
  before: Before,
  way: Way,
  { afterMs, error, because }: Extract<SendOutcome, { readonly kind: 'retry' }>,
  around: Circumstances,
): Step {
  const { now } = around;
  switch (because) {
    case 'channel limit':
    case 'workspace limit':
    case 'platform limit': {
      const of =
        because === 'channel limit' ? 'channel' : because === 'workspace limit' ? 'workspace' : 'platform';
      const later = { kind: 'wait', until: now + afterMs, failures: before.failures, error } as const;
      return { ...settle(later), counted: 'limited', effect: { kind: 'hold', of, ms: afterMs } };
    }
    case 'trouble':
      return { ...again(before, error, around), effect: { kind: 'trouble' } };
    case 'unlisted':
      // What cannot be changed can be told anew.
      if (way === 'update') return otherwise(before, 'under', error, now);
      if (before.failures + 1 >= MOST_UNLISTED) return ended('failed', error);
      return again(before, error, around);
    default:
      return because satisfies never;
  }
}

/**
 * What becomes of a delivery that may have arrived, when it was looked for; `send again`: at once, by whoever holds it,
 * for the platform knows its key still.
 */
export function stepAfterLooking(before: Before, back: ReadBack, around: Circumstances): Step | 'send again' {
  const { now, onUnknown, remembersMs } = around;
  switch (back.kind) {
    case 'found':
      return { ...settle({ kind: 'sent', reference: back.reference, at: now }), counted: 'found' };
    case 'missing':
      return missing(before, around);
    case 'later': {
      const looks = before.looks + 1;
      if (looks >= MOST_LOOKS)
        return stepAfterLooking(before, { kind: 'cannot tell', why: back.why }, around);
      const until = now + Math.max(back.afterMs, pauseAfter(looks, around.chance));
      return settle({ kind: 'unknown', until, looks, error: back.why });
    }
    case 'cannot tell': {
      const isRemembered = before.firstSentAt !== undefined && now < before.firstSentAt + remembersMs;
      if (isRemembered) return 'send again';
      if (onUnknown === 'skip') return ended('not known', back.why);
      return { ...again(before, back.why, around), counted: 'resent' };
    }
    default:
      return back satisfies never;
  }
}

/** It never arrived: it is sent again, but not for ever. */
function missing(before: Before, around: Circumstances): Step {
  const { firstSentAt = around.now } = before;
  const isHopeless = before.failures + 1 >= MOST_UNANSWERED && around.now - firstSentAt >= UNANSWERED_MS;
  return isHopeless ? ended('failed', 'no answer') : again(before, 'no answer', around);
}

/** In another way, at once; where there is none, it ends. */
function otherwise({ failures }: Before, way: Way | undefined, error: string, now: Moment): Step {
  if (way === undefined) return ended('bad payload', error);
  return { ...settle({ kind: 'wait', until: now, failures, error, way }), counted: 'retried' };
}

function again({ failures }: Before, error: string, { now, chance }: Circumstances) {
  const until = now + pauseAfter(failures + 1, chance);
  return { ...settle({ kind: 'wait', until, failures: failures + 1, error }), counted: 'retried' as const };
}

function ended(as: 'nothing to tell' | 'bad payload' | 'failed' | 'not known', error?: string): Step {
  const settlement = { kind: 'ended', as, ...(error === undefined ? {} : { error }) } as const;
  return { ...settle(settlement), counted: as === 'not known' ? 'skipped' : as };
}

const settle = (settlement: Settlement) => ({ settlement });
