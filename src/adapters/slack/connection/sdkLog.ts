import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../core/ports/log.js';
import { describeError } from '../describeError.js';

/**
 * What Slack's libraries tell, in the program's own log. Their debug output holds what people write and the
 * tickets of connections, and is left out.
 */
export function sdkLog(log: Log): Logger {
  const tell =
    (level: 'info' | 'error') =>
    (...told: unknown[]): void => {
      const said = told.map((one) => describeError(one).message).join(' ');
      log[level]({ said }, 'told by a library of Slack');
    };
  return {
    debug: () => undefined,
    // What they call information is of interest to whoever looks into them.
    info: (...told) => log.debug({ said: told.map(String).join(' ') }, 'told by a library of Slack'),
    // That it tries again; where that does not help, whoever called is told.
    warn: tell('info'),
    error: tell('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
