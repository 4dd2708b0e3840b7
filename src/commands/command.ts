import type { Config } from '../config.js';
import type { Logger } from '../log.js';

/** 0: done, 1: cannot run as configured, 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where sentences go. */
export interface Sentences {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command is given of the process. */
export interface Context {
  readonly config: Config;
  readonly log: Logger;
  readonly input: NodeJS.ReadStream;
  /** Answers only. */
  readonly output: NodeJS.WriteStream;
  /** Sentences for the person who runs the program; what nobody may read is taken out of them. */
  readonly errors: Sentences;
}

export interface Command {
  /** `facts [--json] FILE…` */
  readonly usage: string;
  /** What it does and what its options mean, for `help`. */
  readonly description: readonly string[];
  run(args: readonly string[], context: Context): Promise<ExitCode>;
}

/** Says why the usage is wrong and what is right. */
export function wrongUsage(
  sentence: string,
  command: Pick<Command, 'usage'>,
  { errors }: Pick<Context, 'errors'>,
): ExitCode {
  errors.write(`${sentence}\nUsage: musubi ${command.usage}\n`);
  return 2;
}

/** Says why the program cannot run as it is configured. */
export function cannotRun(sentence: string, { errors }: Pick<Context, 'errors'>): ExitCode {
  errors.write(`${sentence}\n`);
  return 1;
}
