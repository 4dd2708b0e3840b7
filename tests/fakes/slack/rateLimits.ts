/** Limits that are really enforced; what is absent is not limited. */
export interface RateLimitOptions {
  /** Messages a second in one channel. */
  readonly perChannel?: number;
  /** How many messages a channel takes at once after a rest; one, unless said. */
  readonly burst?: number;
  /** Messages a minute in all channels together. */
  readonly perMinute?: number;
  /** Calls a minute of other methods: `{ 'conversations.history': 1 }`. */
  readonly methods?: Readonly<Record<string, number>>;
}

const POSTING = new Set(['chat.postMessage', 'chat.postEphemeral']);
const MINUTE_MS = 60_000;

/** Counts the calls, and says how long one that comes too early has to wait. */
export class RateLimits {
  options: RateLimitOptions;
  private readonly now: () => number;
  /** When each channel's earlier posts will have been worked off, in milliseconds. */
  private readonly busyUntil = new Map<string, number>();
  /** When the calls of the last minute came, by what they are counted as. */
  private readonly recent = new Map<string, number[]>();

  constructor(options: RateLimitOptions, now: () => number) {
    this.options = options;
    this.now = now;
  }

  /** Whole seconds to wait; nothing where the call may go on, which then counts. */
  wait(method: string, channel = ''): number | undefined {
    const now = this.now();
    const posts = POSTING.has(method);
    const name = posts ? 'posts' : method;
    const perMinute = posts ? this.options.perMinute : this.options.methods?.[method];
    const channelWait = posts ? this.channelWait(channel, now) : 0;
    const wait = Math.max(channelWait, this.minuteWait(name, perMinute, now));
    if (wait > 0) return Math.ceil(wait / 1000);
    if (perMinute !== undefined) this.recent.set(name, [...(this.recent.get(name) ?? []), now]);
    if (posts) this.keepBusy(channel, now);
    return undefined;
  }

  private channelWait(channel: string, now: number): number {
    const { perChannel, burst = 1 } = this.options;
    if (perChannel === undefined) return 0;
    const allowedAhead = ((burst - 1) * 1000) / perChannel;
    return (this.busyUntil.get(channel) ?? 0) - now - allowedAhead;
  }

  private minuteWait(name: string, perMinute: number | undefined, now: number): number {
    if (perMinute === undefined) return 0;
    const recent = (this.recent.get(name) ?? []).filter((at) => at > now - MINUTE_MS);
    this.recent.set(name, recent);
    return recent.length < perMinute ? 0 : recent[0]! + MINUTE_MS - now;
  }

  private keepBusy(channel: string, now: number): void {
    const { perChannel } = this.options;
    if (perChannel === undefined) return;
    this.busyUntil.set(channel, Math.max(now, this.busyUntil.get(channel) ?? 0) + 1000 / perChannel);
  }
}
