import type { AdapterHealth } from '../ports/adapter.js';
import type { Log } from '../ports/log.js';
import type { Moment } from '../ports.js';
import { InFlight } from './inFlight.js';

/** Why there is no connection: it may come `later` as it is; over `off` somebody has to do something first. */
export interface NoConnection {
  readonly kind: 'later' | 'off';
  readonly sentence: string;
}

/** What came of a try to connect. */
export type Connection<Session> = { readonly kind: 'connected'; readonly session: Session } | NoConnection;

/** What becomes of a connection once it is there; `broken` for no reason that is known. */
export type Turn = { readonly kind: 'ready' | 'broken' } | NoConnection;

export interface ConnectionLifeOptions<Session> {
  /** As people call the platform: `Slack`. */
  readonly name: string;
  readonly log: Log;
  readonly now: () => Moment;
  /** Resolves after so many milliseconds, or at once when it is told to stop. */
  readonly sleep: (ms: number, stop: AbortSignal) => Promise<void>;
  /** Between one try to connect and the next: twice as long each time. */
  readonly pauseMs: { readonly first: number; readonly longest: number };
  /** Throws nothing. */
  readonly connect: () => Promise<Connection<Session>>;
  readonly close: (session: Session) => Promise<unknown>;
}

/** What is in flight at the end gets so long. */
const DRAIN_MS = 5_000;

/** A sender asks again after so long while there is no connection. */
export const NOT_CONNECTED = {
  kind: 'retry',
  afterMs: 5_000,
  error: 'not connected',
  because: 'trouble',
} as const;
/** Nor can anything be looked up. */
export const NOT_LOOKED_UP = { kind: 'later', afterMs: 5_000, why: 'not connected' } as const;

/**
 * How an adapter comes to its connection, keeps it and lets go of it, the same on every platform: it goes on
 * trying until it is connected or off, says how it is, and ends what is in flight before it stops.
 */
export class ConnectionLife<Session> {
  readonly inFlight = new InFlight();
  readonly #options: ConnectionLifeOptions<Session>;
  readonly #stopping = new AbortController();
  readonly #ended = new AbortController();
  #session: Session | undefined;
  #health: AdapterHealth;

  constructor(options: ConnectionLifeOptions<Session>) {
    this.#options = options;
    const { name, now } = options;
    this.#health = { state: 'connecting', since: now(), sentence: `${name} is being connected to.` };
  }

  get health(): AdapterHealth {
    return this.#health;
  }

  /** Undefined until it is connected for the first time. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Aborted when there is no more time for what still waits. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Resolves after the first try; where that may work later, it goes on trying. */
  async start(): Promise<void> {
    if (!(await this.#isSettled())) void this.#tryAgain();
  }

  /** Takes nothing new, waits a while for what is in flight, and lets go of the connection. */
  async stop(): Promise<void> {
    const { name, log, sleep, close } = this.#options;
    this.#stopping.abort();
    const isWaitedFor = new AbortController();
    const isDone = await this.inFlight.close(sleep(DRAIN_MS, isWaitedFor.signal));
    isWaitedFor.abort();
    if (!isDone) log.warn({}, `something of ${name} is left to the next process`);
    this.#ended.abort();
    if (this.#session !== undefined) await close(this.#session);
  }

  /** The platform tells how the connection is now. Off stays off: another adapter takes its place. */
  turn(turn: Turn): void {
    if (this.#health.state === 'off' || this.#stopping.signal.aborted) return;
    if (turn.kind === 'off') this.#off(turn.sentence);
    else if (turn.kind === 'later') this.#later(turn.sentence);
    else if (turn.kind === 'broken') {
      this.#later(`The connection to ${this.#options.name} broke off, and is being made again.`);
    } else if (this.#session !== undefined) this.#ready();
  }

  async #tryAgain(): Promise<void> {
    const { sleep, pauseMs } = this.#options;
    const { signal } = this.#stopping;
    for (let pause = pauseMs.first; !signal.aborted; pause *= 2) {
      await sleep(Math.min(pause, pauseMs.longest), signal);
      if (signal.aborted || (await this.#isSettled())) return;
    }
  }

  /** Tries once; false where it is to be tried again. */
  async #isSettled(): Promise<boolean> {
    const { connect, close } = this.#options;
    const made = await connect();
    if (made.kind === 'connected') {
      this.#session = made.session;
      this.turn({ kind: 'ready' });
      if (this.#stopping.signal.aborted) await close(made.session);
    } else this.turn(made);
    return made.kind !== 'later' || this.#health.state === 'off';
  }

  #ready(): void {
    if (this.#health.state !== 'ready') this.#health = { state: 'ready', since: this.#options.now() };
  }

  #later(sentence: string): void {
    const { name, log, now } = this.#options;
    if (this.#health.state === 'connecting' && this.#health.sentence === sentence) return;
    // Whoever runs the adapters tells of it, once.
    log.debug({ sentence }, `${name} cannot be talked with`);
    const since = this.#health.state === 'connecting' ? this.#health.since : now();
    this.#health = { state: 'connecting', since, sentence };
  }

  #off(sentence: string): void {
    const { name, log, now } = this.#options;
    log.debug({ sentence }, `${name} is off`);
    this.#health = { state: 'off', since: now(), sentence };
  }
}
