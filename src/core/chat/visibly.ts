import type { Log } from '../ports/log.js';
import type { Measures } from '../ports/measures.js';

/** What a handler of a platform does for somebody, and how they are told where it fails. */
export interface Handling {
  readonly platform: string;
  /** `a command (list)`. */
  readonly what: string;
  readonly channel: string;
  readonly log: Log;
  readonly measures: Pick<Measures, 'failed'>;
  /** A code that is told and stands in the log. */
  readonly newCode: () => string;
  /** Ended: the next process takes up what fails from now on. */
  readonly stop: AbortSignal;
  /** An error without what people write, and without tokens. */
  readonly describe: (error: unknown) => unknown;
  readonly tell: (code: string, error: unknown) => Promise<void>;
}

/** Does something for somebody who asked; where it fails, they are told so, with a code that is in the log. Throws nothing. */
export async function visibly(handling: Handling, work: () => Promise<void>): Promise<void> {
  const { platform, what, channel, log, measures, newCode, stop, describe, tell } = handling;
  try {
    await work();
  } catch (error) {
    if (stop.aborted) return;
    const code = newCode();
    log.error({ code, what, channel, err: describe(error) }, 'a handler failed');
    measures.failed(platform);
    try {
      await tell(code, error);
    } catch (silent) {
      log.error({ code, what, err: describe(silent) }, 'whoever asked could not be told that it failed');
    }
  }
}
