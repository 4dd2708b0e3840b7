import { createRequire } from 'node:module';
import type { Logger as Pino } from 'pino';
import { LOG_LEVELS, type LogLevel } from './config.js';
import type { Redact } from './redact.js';

type Level = Exclude<LogLevel, 'silent'>;
type Write = (fields: object, message: string) => void;

export interface Logger extends Readonly<Record<Level, Write>> {
  isLevelEnabled(level: Level): boolean;
}

const STANDARD_ERROR = 2;

/**
 * A log of JSON lines on standard error: standard output carries answers only. What nobody may read is taken
 * out of every line, whichever library has written it there.
 */
export function createLog(level: LogLevel, redact: Redact = (line) => line): Logger {
  let pino: Pino | undefined;
  const isLevelEnabled = (asked: Level): boolean => LOG_LEVELS.indexOf(asked) >= LOG_LEVELS.indexOf(level);
  const writer =
    (asked: Level): Write =>
    (fields, message) => {
      if (!isLevelEnabled(asked)) return;
      pino ??= loadPino(level, redact);
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
function loadPino(level: LogLevel, redact: Redact): Pino {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  const lines = pino.destination({ dest: STANDARD_ERROR, sync: true });
  return pino({ level, base: null }, { write: (line) => lines.write(redact(line)) });
}
