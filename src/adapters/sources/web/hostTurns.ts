import { setTimeout } from 'node:timers/promises';

/** One request at a time a host, and a pause between two. */
export class HostTurns {
  /** For each host the moment from which it may be asked again, known when its last turn is over. */
  readonly #free = new Map<string, Promise<number>>();
  readonly #pauseMs: number;

  constructor(pauseMs: number) {
    this.#pauseMs = pauseMs;
  }

  /** Does the work when all earlier work for the host is done; `pauseMs` where the host asks for a longer one. */
  async take<T>(host: string, work: () => Promise<T>, pauseMs = this.#pauseMs): Promise<T> {
    const before = this.#free.get(host);
    const turn = before === undefined ? work() : before.then(waitUntil).then(work);
    const freeAt = (): number => performance.now() + pauseMs;
    const free = turn.then(freeAt, freeAt);
    this.#free.set(host, free);
    void free.then(async () => {
      // Who waits keeps the program running; what is merely to be forgotten does not.
      await setTimeout(pauseMs, undefined, { ref: false });
      if (this.#free.get(host) === free) this.#free.delete(host);
    });
    return turn;
  }
}

async function waitUntil(moment: number): Promise<void> {
  const ms = moment - performance.now();
  if (ms > 0) await setTimeout(ms);
}
