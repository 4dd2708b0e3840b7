import { createRequire } from 'node:module';
import type { Logger as Pino } from 'pino';
import { LOG_LEVELS, type LogLevel } from './config.js';

type Level = Exclude<LogLevel, 'silent'>;
type Write = (fields: object, message: string) => void;

export interface Logger extends Readonly<Record<Level, Write>> {
  isLevelEnabled(level: Level): boolean;
}

const STANDARD_ERROR = 2;

/** A log of JSON lines on standard error: standard output carries answers only. */
export function createLog(level: LogLevel): Logger {
  let pino: Pino | undefined;
  const isLevelEnabled = (asked: Level): boolean => LOG_LEVELS.indexOf(asked) >= LOG_LEVELS.indexOf(level);
  const writer =
    (asked: Level): Write =>
    (fields, message) => {
      if (!isLevelEnabled(asked)) return;
      pino ??= loadPino(level);
      pino[asked](fields, message);
    };
  return {
    isLevelEnabled,
    trace: writer('trace'),
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    fatal: writer('fatal'),
  };
}

/** Loaded when there is something to log: it takes a while, and most runs have nothing to say. */
function loadPino(level: LogLevel): Pino {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  return pino({ level, base: null }, pino.destination({ dest: STANDARD_ERROR, sync: true }));
}
