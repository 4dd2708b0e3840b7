import type { Measures } from '../../core/ports/measures.js';
import type { Moment } from '../../core/ports.js';

/** What has happened since the process started, for `status`. */
export interface Tally {
  readonly questions: number;
  readonly lastQuestionAt?: Moment;
  /** Milliseconds, rounded up to one of a few steps; none where nothing was asked. */
  readonly p50Ms?: number;
  readonly p99Ms?: number;
  readonly handled: number;
  readonly sent: number;
  /** Sent, and not taken by the platform. */
  readonly notTaken: number;
  readonly failed: number;
  readonly declined: number;
  /** Notifications that arrived. */
  readonly delivered: number;
  /** Notifications that were given up; the log says why. */
  readonly notDelivered: number;
}

/** The upper ends of the steps in which durations are counted: each about a fifth longer than the last. */
const STEPS = Array.from({ length: 60 }, (_, i) => Math.ceil(1.2 ** i));

/** Counts in memory, at next to no cost, whether or not anybody watches. */
export function createTally(now: () => Moment): { readonly measures: Measures; read(): Tally } {
  const counts = {
    questions: 0,
    handled: 0,
    sent: 0,
    notTaken: 0,
    failed: 0,
    declined: 0,
    delivered: 0,
    notDelivered: 0,
  };
  const durations = new Uint32Array(STEPS.length);
  let lastQuestionAt: Moment | undefined;
  const quantile = (share: number): number => {
    let left = Math.ceil(counts.questions * share);
    const step = durations.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    return STEPS[step]!;
  };
  return {
    measures: {
      answered: (_platform, _kind, ms) => {
        counts.questions++;
        lastQuestionAt = now();
        durations[stepOf(ms)]!++;
      },
      handled: () => {
        counts.handled++;
      },
      sent: (_platform, _method, outcome) => {
        counts.sent++;
        if (outcome !== 'ok') counts.notTaken++;
      },
      failed: () => {
        counts.failed++;
      },
      delivered: (_platform, how) => {
        if (how === 'sent' || how === 'found') counts.delivered++;
        if (how === 'failed' || how === 'bad payload' || how === 'skipped') counts.notDelivered++;
      },
      declined: () => {
        counts.declined++;
      },
    },
    read: () => ({
      ...counts,
      ...(lastQuestionAt !== undefined && {
        lastQuestionAt,
        p50Ms: quantile(0.5),
        p99Ms: quantile(0.99),
      }),
    }),
  };
}

function stepOf(ms: number): number {
  const step = STEPS.findIndex((end) => ms <= end);
  return step < 0 ? STEPS.length - 1 : step;
}

/** Tells several of everything. */
export function allMeasures(measures: readonly Measures[]): Measures {
  return {
    answered: (...args) => {
      for (const each of measures) each.answered(...args);
    },
    handled: (...args) => {
      for (const each of measures) each.handled(...args);
    },
    sent: (...args) => {
      for (const each of measures) each.sent(...args);
    },
    failed: (...args) => {
      for (const each of measures) each.failed(...args);
    },
    delivered: (...args) => {
      for (const each of measures) each.delivered(...args);
    },
    declined: (...args) => {
      for (const each of measures) each.declined(...args);
    },
  };
}
