/** Ids and timestamps of the forms that Slack gives them, never the same twice. */
export class Ids {
  private readonly now: () => number;
  private count = 0;
  private lastMicroseconds = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** `U0000000001`: the prefix says what it is (`T` a workspace, `C` a channel, `Ev` an event). */
  next(prefix: string): string {
    this.count += 1;
    return prefix + this.count.toString(36).toUpperCase().padStart(10, '0');
  }

  /** `1763794800.000123`: seconds and microseconds, growing; a message's name within its channel. */
  ts(): string {
    this.lastMicroseconds = Math.max(this.now() * 1000, this.lastMicroseconds + 1);
    const seconds = Math.floor(this.lastMicroseconds / 1_000_000);
    return `${seconds}.${String(this.lastMicroseconds % 1_000_000).padStart(6, '0')}`;
  }
}
