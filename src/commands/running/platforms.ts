import type { Adapter, AdapterHealth } from '../../core/ports/adapter.js';
import { MINUTE, type Moment } from '../../core/ports.js';
import { type Clock, isDoneWithin } from './clock.js';

/** A platform that is to run, and how its adapter comes to be. */
export interface Launcher {
  /** `slack`. */
  readonly platform: string;
  /** As people call it: `Slack`. */
  readonly name: string;
  /** Loads what the platform needs, and makes a new adapter; throws a {@link CannotLaunch} where it cannot. */
  launch(): Promise<Adapter>;
}

/** Why a platform cannot even be tried; the message says what to do. */
export class CannotLaunch extends Error {
  override readonly name = 'CannotLaunch';
}

/** A platform and how it is. */
export interface PlatformHealth {
  readonly platform: string;
  readonly name: string;
  readonly health: AdapterHealth;
}

export interface PlatformsOptions {
  readonly launchers: readonly Launcher[];
  readonly clock: Clock;
  /** Called whenever a platform comes, goes, or is off for another reason. */
  readonly onChange: (changed: PlatformHealth) => void;
  /** Called with what no adapter should do: it has thrown, or did not stop in time. */
  readonly onMistake: (platform: string, matter: string, error?: unknown) => void;
}

/** How often each adapter's health is looked at. */
const LOOK_MS = 250;
/** A first try that takes longer is told of before it has ended. */
const SLOW_MS = 5_000;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 10 * MINUTE;
/** What is in flight gets so long; those who stop a service wait ten seconds at least. */
const STOP_MS = 7_000;

/** How long a platform is left alone that was off so many times in a row: 5 s, 10 s, 20 s … 10 minutes. */
export function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}

/** Runs every platform by itself: one that is off is tried again after a while, and takes none other along. */
export class Platforms {
  readonly #options: PlatformsOptions;
  readonly #all: readonly Supervised[];
  readonly #stopping = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  #wasReady = false;
  #giveUp: () => void = () => undefined;

  /** Resolves when each is off and none has ever been ready: somebody has to do something first. */
  readonly hopeless = new Promise<void>((done) => {
    this.#giveUp = done;
  });

  constructor(options: PlatformsOptions) {
    this.#options = options;
    const health = connecting('It has not been tried yet.', options.clock.now());
    this.#all = options.launchers.map((launcher) => ({ launcher, health }));
  }

  get health(): readonly PlatformHealth[] {
    return this.#all.map(shown);
  }

  /** The adapters that people can be answered through now. */
  get ready(): readonly Adapter[] {
    return this.#all.flatMap(({ adapter }) => (adapter?.health.state === 'ready' ? adapter : []));
  }

  start(): void {
    this.#running = Promise.all(this.#all.map((one) => this.#supervise(one)));
  }

  /** Takes nothing new, and resolves when what was in flight is finished, or its time is over. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #supervise(one: Supervised): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#stopping;
    let failures = 0;
    while (!signal.aborted) {
      const startedAt = clock.now();
      await this.#run(one);
      // One that ran for long is tried again soon; one that comes and goes is not.
      const ranLong = one.wasReady && clock.now() - startedAt > LONGEST_PAUSE_MS;
      failures = ranLong ? 1 : failures + 1;
      one.wasReady = false;
      if (!signal.aborted) await clock.sleep(pauseAfter(failures), signal);
    }
  }

  /** Runs one adapter until it is off or has to stop. */
  async #run(one: Supervised): Promise<void> {
    const adapter = await this.#launch(one);
    if (!adapter) return;
    one.adapter = adapter;
    if (!this.#stopping.signal.aborted) await this.#watch(one, adapter);
    one.adapter = undefined;
    await this.#stop(one, adapter);
  }

  async #launch(one: Supervised): Promise<Adapter | undefined> {
    const { name } = one.launcher;
    try {
      return await one.launcher.launch();
    } catch (error) {
      if (error instanceof CannotLaunch) this.#note(one, off(error.message, this.#options.clock.now()));
      else this.#fail(one, `${name} could not be loaded: run \`npm ci\` again.`, error);
      return undefined;
    }
  }

  async #watch(one: Supervised, adapter: Adapter): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#stopping;
    const { name } = one.launcher;
    const startedAt = clock.now();
    let hasTried = false;
    let hasThrown = false;
    const starting = adapter
      .start()
      .catch((error: unknown) => {
        hasThrown = true;
        this.#fail(one, `${name} has stopped over a mistake of its own; the log says which.`, error);
      })
      .finally(() => {
        hasTried = true;
      });
    while (!signal.aborted && !hasThrown) {
      const { health } = adapter;
      // Until its first try has ended, what was known before still holds.
      const isSlow = clock.now() - startedAt >= SLOW_MS;
      if (hasTried || isSlow || health.state !== 'connecting') this.#note(one, health);
      if (health.state === 'off') return;
      const look = clock.sleep(LOOK_MS, signal);
      await (hasTried ? look : Promise.race([look, starting]));
    }
  }

  async #stop(one: Supervised, adapter: Adapter): Promise<void> {
    const { clock, onMistake } = this.#options;
    const { platform } = one.launcher;
    const stopping = adapter
      .stop()
      .catch((error: unknown) => onMistake(platform, 'it failed to stop', error));
    if (!(await isDoneWithin(stopping, STOP_MS, clock))) onMistake(platform, 'it did not stop in time');
  }

  #fail(one: Supervised, sentence: string, error: unknown): void {
    this.#options.onMistake(one.launcher.platform, 'it threw', error);
    this.#note(one, off(sentence, this.#options.clock.now()));
  }

  #note(one: Supervised, health: AdapterHealth): void {
    if (health.state === 'ready') {
      one.wasReady = true;
      this.#wasReady = true;
    }
    // Off again for the same reason is off all the time.
    if (isSame(one.health, health)) return;
    one.health = health;
    this.#options.onChange(shown(one));
    if (!this.#wasReady && this.#all.every((each) => each.health.state === 'off')) this.#giveUp();
  }
}

interface Supervised {
  readonly launcher: Launcher;
  health: AdapterHealth;
  adapter?: Adapter | undefined;
  wasReady?: boolean;
}

function shown({ launcher: { platform, name }, health }: Supervised): PlatformHealth {
  return { platform, name, health };
}

const off = (sentence: string, since: Moment): AdapterHealth => ({ state: 'off', since, sentence });
const connecting = (sentence: string, since: Moment): AdapterHealth => ({
  state: 'connecting',
  since,
  sentence,
});

function isSame(a: AdapterHealth, b: AdapterHealth): boolean {
  if (a.state === 'ready' || b.state === 'ready') return a.state === b.state && a.since === b.since;
  return a.state === b.state && a.sentence === b.sentence;
}
