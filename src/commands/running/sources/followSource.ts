import type { Moment, Source } from '../../../core/ports.js';
import { dueAt } from '../../../core/sources/nextState.js';
import { beginVisit, type Visited, type VisitOptions, visit } from '../../../core/sources/visit.js';
import type { Clock } from '../clock.js';
import type { Slots } from './slots.js';

export interface FollowOptions extends VisitOptions {
  readonly clock: Clock;
  readonly slots: Slots;
  /** What went wrong that is no matter of the source: the store is gone, or the program is mistaken. */
  readonly onError: (source: Source, error: unknown) => void;
}

/** After what is no matter of the source. */
const AGAIN_MS = 5_000;

/** Looks at a source whenever it is due, until it is told to stop. */
export async function followSource(source: Source, options: FollowOptions): Promise<void> {
  const { clock, slots, stop, onError } = options;
  const bell = new Bell();
  const unwatch = source.watch?.(() => bell.ring());
  let visited: Visited | undefined;
  // What came while nobody watched is told of by nobody.
  let isOverdue = source.watch !== undefined;
  while (!stop.aborted) {
    try {
      visited ??= await beginVisit(source, options);
      const wait = isOverdue ? 0 : untilDue(source, visited, clock.now());
      if (wait > 0) await bell.sleep(wait, clock, stop);
      const before = visited;
      isOverdue = true;
      if (!stop.aborted) visited = await slots.take(() => visit(source, before, options));
      isOverdue = false;
    } catch (error) {
      // What was being written may stand in the store, or not: it says which.
      visited = undefined;
      if (!stop.aborted) onError(source, error);
      await clock.sleep(AGAIN_MS, stop);
    }
  }
  unwatch?.();
}

/** Milliseconds; none where a part is left. */
function untilDue({ everyMs }: Source, { isPart, state }: Visited, now: Moment): number {
  return isPart ? 0 : dueAt(state, everyMs, now) - now;
}

/** Wakes who sleeps, or who is about to. */
class Bell {
  #rung = new AbortController();

  ring(): void {
    this.#rung.abort();
  }

  async sleep(ms: number, clock: Clock, stop: AbortSignal): Promise<void> {
    await clock.sleep(ms, AbortSignal.any([this.#rung.signal, stop]));
    if (this.#rung.signal.aborted) this.#rung = new AbortController();
  }
}
