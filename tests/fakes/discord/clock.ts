/** The platform's own time: it runs as everybody's does, and can be put forward. */
export class Clock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Lets this many milliseconds pass at once, for the platform alone. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}
