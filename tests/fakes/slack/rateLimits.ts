/** Limits that are really enforced; what is absent is not limited. */
export interface RateLimitOptions {
  /** Messages a second in one channel. */
  readonly perChannel?: number;
  /** How many messages a channel takes at once after a rest; one, unless said. */
  readonly burst?: number;
  /** Messages a minute in all channels together. */
  readonly perMinute?: number;
}

const POSTING = new Set(['chat.postMessage', 'chat.postEphemeral']);
const MINUTE_MS = 60_000;

/** Counts the posts, and says how long one that comes too early has to wait. */
export class RateLimits {
  options: RateLimitOptions;
  private readonly now: () => number;
  /** When each channel's earlier posts will have been worked off, in milliseconds. */
  private readonly busyUntil = new Map<string, number>();
  private recent: number[] = [];

  constructor(options: RateLimitOptions, now: () => number) {
    this.options = options;
    this.now = now;
  }

  /** Whole seconds to wait; nothing where the call may go on, which then counts. */
  wait(method: string, channel = ''): number | undefined {
    if (!POSTING.has(method)) return undefined;
    const now = this.now();
    const wait = Math.max(this.channelWait(channel, now), this.minuteWait(now));
    if (wait > 0) return Math.ceil(wait / 1000);
    this.count(channel, now);
    return undefined;
  }

  private channelWait(channel: string, now: number): number {
    const { perChannel, burst = 1 } = this.options;
    if (perChannel === undefined) return 0;
    const allowedAhead = ((burst - 1) * 1000) / perChannel;
    return (this.busyUntil.get(channel) ?? 0) - now - allowedAhead;
  }

  private minuteWait(now: number): number {
    const { perMinute } = this.options;
    if (perMinute === undefined) return 0;
    this.recent = this.recent.filter((at) => at > now - MINUTE_MS);
    return this.recent.length < perMinute ? 0 : this.recent[0]! + MINUTE_MS - now;
  }

  private count(channel: string, now: number): void {
    const { perChannel, perMinute } = this.options;
    if (perMinute !== undefined) this.recent.push(now);
    if (perChannel === undefined) return;
    this.busyUntil.set(channel, Math.max(now, this.busyUntil.get(channel) ?? 0) + 1000 / perChannel);
  }
}
