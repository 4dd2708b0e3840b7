import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

export type { Logger };

/** A log of JSON lines on standard error: standard output carries answers only. */
export function createLog(level: LogLevel): Logger {
  const STANDARD_ERROR = 2;
  return pino({ level, base: null }, pino.destination({ dest: STANDARD_ERROR, sync: true }));
}
