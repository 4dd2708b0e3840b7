import { on } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { IndexPart } from '../../core/index/indexPart.js';
import type { IndexBuilder } from '../../core/ports/indexBuilder.js';
import type { Release } from '../../core/releases/release.js';
import type { FromWorker, SentRelease, ToWorker, WorkerStart } from './messages.js';

export interface WorkerIndexBuilderOptions {
  /** Where parts are kept for the next start; without it, nowhere. */
  readonly folder?: string;
  /** Parts of another version are thrown away. */
  readonly programVersion: string;
  /** Told in a sentence what could not be kept, and why. */
  readonly onTrouble?: (sentence: string) => void;
  /** The compiled thread. */
  readonly script?: URL;
}

/** So many characters of releases are sent at once: some milliseconds. */
const SENT_AT_ONCE = 200_000;
/** A part at a time takes a fraction of it. */
const MOST_MEMORY_MB = 1024;

/** Takes releases apart in a thread, which ends when it is done. */
export class WorkerIndexBuilder implements IndexBuilder {
  readonly #options: WorkerIndexBuilderOptions;

  constructor(options: WorkerIndexBuilderOptions) {
    this.#options = options;
  }

  async *build(releases: readonly Release[], isWhole: boolean): AsyncGenerator<IndexPart> {
    const { folder, programVersion, onTrouble, script } = this.#options;
    const start: WorkerStart = { programVersion, isWhole, ...(folder !== undefined && { folder }) };
    const worker = new Worker(script ?? new URL('./worker.js', import.meta.url), {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const tell = (message: ToWorker): void => worker.postMessage(message);
    try {
      // Rejects with the error of a thread that fails; ends where one ends before it is done.
      const messages = on(worker, 'message', { close: ['exit'] });
      await send(releases, tell);
      tell({ type: 'next' });
      for await (const [message] of messages as AsyncIterable<[FromWorker]>) {
        if (message.type === 'done') return;
        if (message.type === 'trouble') onTrouble?.(message.sentence);
        else {
          yield message.part;
          tell({ type: 'next' });
        }
      }
      throw new Error('The thread that builds the search index has ended before it was done.');
    } finally {
      await worker.terminate();
    }
  }
}

/** In messages that nobody waits long for. */
async function send(releases: readonly Release[], tell: (message: ToWorker) => void): Promise<void> {
  let some: SentRelease[] = [];
  let size = 0;
  for (const { id, title, text, zones } of releases) {
    some.push({ id, title, text, zones });
    size += text.length;
    if (size < SENT_AT_ONCE) continue;
    tell({ type: 'releases', releases: some });
    [some, size] = [[], 0];
    await setImmediate();
  }
  tell({ type: 'releases', releases: some });
}
