import { setTimeout } from 'node:timers/promises';

/** One request at a time a host, and a pause between two. */
export class HostTurns {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #pauseMs: number;

  constructor(pauseMs: number) {
    this.#pauseMs = pauseMs;
  }

  /** Does the work when all earlier work for the host is done; `pauseMs` where the host asks for a longer one. */
  async take<T>(host: string, work: () => Promise<T>, pauseMs = this.#pauseMs): Promise<T> {
    const before = this.#last.get(host);
    const turn = (before ?? Promise.resolve()).then(work);
    const over = turn.then(
      () => setTimeout(pauseMs, undefined, { ref: false }),
      () => setTimeout(pauseMs, undefined, { ref: false }),
    );
    this.#last.set(host, over);
    void over.then(() => {
      if (this.#last.get(host) === over) this.#last.delete(host);
    });
    return turn;
  }
}
