/**
 * What is the matter with a store:
 * - `full`, `read-only`, `unreachable`, `busy`: may pass by itself; whoever waits can go on;
 * - `in use`, `newer`, `damaged`, `refused`: somebody has to do something.
 */
export type StoreTrouble =
  | 'full'
  | 'read-only'
  | 'unreachable'
  | 'busy'
  | 'in use'
  | 'newer'
  | 'damaged'
  | 'refused'
  | 'mistake';

const PASSING: readonly StoreTrouble[] = ['full', 'read-only', 'unreachable', 'busy'];

/** A store that cannot do what was asked; the message is a sentence for whoever runs the program. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }

  /** Whether the same may work later, with nothing changed in the program or its configuration. */
  get isPassing(): boolean {
    return PASSING.includes(this.trouble);
  }
}
