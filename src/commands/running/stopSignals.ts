import { constants } from 'node:os';
import type { Context } from '../command.js';
import type { Announce } from './announce.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Told to stop once, the process ends what it does; told again, it ends at once. */
export function stopSignal(announce: Announce): AbortSignal {
  const stop = new AbortController();
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(128 + constants.signals[signal]);
      const sentence = 'Musubi stops: it takes nothing new, and finishes what is in flight.';
      announce('info', sentence, { signal }, 'told to stop');
      stop.abort();
    });
  }
  return stop.signal;
}

/**
 * What nobody has caught. An exception has left something half done, and nobody knows what: the process ends,
 * and the next one takes up what was received. A rejection has ended nothing but the work that nobody waited
 * for, such as a library's own; whatever was received is still marked as unfinished.
 */
export function catchMistakes({ log, errors }: Pick<Context, 'log' | 'errors'>): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'stopped over a mistake');
    errors.write(`Musubi has stopped over a mistake of its own; please report it: ${error.message}\n`);
    process.exit(1);
  });
  process.on('unhandledRejection', (reason) => {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    log.error({ err: error }, 'something failed that nobody waited for');
  });
  // Node would write them as they are.
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ name, warning: message }, 'Node warns'));
}

/** Resolves when it is told to stop. */
export function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stop.aborted) done();
    else stop.addEventListener('abort', () => done());
  });
}
