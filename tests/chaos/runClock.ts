import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the tests are when the program runs: what is loaded before the programs is not compiled. */
const SHIFTED_CLOCK = resolve('tests/chaos/shiftedClock.mjs');

/** The time of a run: it goes as everybody's does, and jumps when the run says so, for all who take part. */
export class RunClock {
  readonly #file: string;
  readonly #followers: ((ms: number) => void)[] = [];
  #ahead = 0;

  /** @param folder where the file is that the programs read */
  constructor(folder: string, startsAt: number) {
    this.#file = join(folder, 'clock');
    this.jumpTo(startsAt);
  }

  readonly now = (): number => Date.now() + this.#ahead;

  /** Programs that are started with this take the time from here. */
  get env(): Record<string, string> {
    return { NODE_OPTIONS: `--import ${pathToFileURL(SHIFTED_CLOCK)}`, CLOCK_FILE: this.#file };
  }

  /** Somebody with a clock of their own, which is put forward with this one, by so many milliseconds each time. */
  follow(advance: (ms: number) => void): void {
    this.#followers.push(advance);
    advance(this.#ahead);
  }

  jumpTo(moment: number): void {
    const ms = moment - this.now();
    this.#ahead += ms;
    // Renamed, so that nobody reads half a number.
    writeFileSync(`${this.#file}.new`, String(this.#ahead));
    renameSync(`${this.#file}.new`, this.#file);
    for (const advance of this.#followers) advance(ms);
  }
}
