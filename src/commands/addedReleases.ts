import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AddedRelease, StoreError } from '../core/ports.js';
import type { Context } from './command.js';
import type { AnswerOptions } from './knowledge.js';

/** Known here too, so that nothing of a store is loaded where there is none. */
const SQLITE_FILE = 'musubi.db';

/**
 * What was added to the store, for a command that answers once and ends. With `--releases DIR` it answers
 * from that folder alone. A store that cannot be used is told of, and the command goes on without it.
 */
export async function addedReleases(
  { releases }: Pick<AnswerOptions, 'releases'>,
  context: Context,
): Promise<readonly AddedRelease[]> {
  const { config, errors, log } = context;
  const isThere = config.databaseUrl !== undefined || existsSync(join(config.dataDir, SQLITE_FILE));
  if (releases !== undefined || !isThere) return [];
  const { reachStore } = await import('./operations/withOperations.js');
  try {
    const { operations, close } = await reachStore(context);
    try {
      const added: AddedRelease[] = [];
      for await (const release of operations.addedReleases()) added.push(release);
      return added;
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const without = 'Releases that were added at run time are left out.';
    if (log.isLevelEnabled('warn')) errors.write(`${error.message} ${without}\n`);
    return [];
  }
}
