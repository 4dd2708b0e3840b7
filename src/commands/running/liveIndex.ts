import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { WorkerIndexBuilder } from '../../adapters/indexing/workerIndexBuilder.js';
import { LiveIndex } from '../../core/index/liveIndex.js';
import { programVersion } from '../../version.js';
import type { Context } from '../command.js';

/** In the data directory: what makes the next start fast, and may be deleted at any time. */
const FOLDER = 'index';

/** The search of a process that runs: built in a thread, and kept in the data directory. */
export function liveIndex({ config, log }: Pick<Context, 'config' | 'log'>): LiveIndex {
  return new LiveIndex({
    pause: setImmediate,
    builder: new WorkerIndexBuilder({
      folder: join(config.dataDir, FOLDER),
      programVersion: programVersion(),
      onTrouble: (sentence) => log.warn({}, sentence),
    }),
    onTrouble: (err) => log.warn({ err }, 'the search is built without a thread'),
  });
}
