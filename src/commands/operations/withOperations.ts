import { setTimeout } from 'node:timers/promises';
import { findRunning } from '../../adapters/control/client.js';
import { openKeeper } from '../../adapters/stores/openKeeper.js';
import { StoreError } from '../../core/ports.js';
import { type Context, cannotRun, type ExitCode } from '../command.js';
import { localOperations } from './local.js';
import type { Operations } from './operations.js';
import { remoteOperations } from './remote.js';

/** Another command may hold the file for a moment. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Does something with the store: through the process that has it, or by itself where none runs. A store that
 * cannot be used is a sentence and exit code 1.
 */
export async function withOperations(
  context: Context,
  work: (operations: Operations) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await inStore(context, work);
  } catch (error) {
    if (error instanceof StoreError) return cannotRun(error.message, context);
    throw error;
  }
}

/** The same for one step of several between which the store is not held. Throws a `StoreError`. */
export async function inStore<T>(
  context: Pick<Context, 'config'>,
  work: (operations: Operations) => Promise<T>,
): Promise<T> {
  const { operations, close } = await reachStore(context);
  try {
    return await work(operations);
  } finally {
    await close();
  }
}

/** The operations, and what is to be called when they are not needed any more. Throws a `StoreError`. */
export async function reachStore({
  config,
}: Pick<Context, 'config'>): Promise<{ operations: Operations; close: () => Promise<void> }> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    // PostgreSQL takes several processes, and shows each what the others have done.
    const [running] = config.databaseUrl === undefined ? await findRunning(config.dataDir) : [];
    if (running) return { operations: remoteOperations(running), close: async () => undefined };
    try {
      const keeper = await openKeeper(config);
      return { operations: localOperations(() => keeper), close: () => keeper.close() };
    } catch (error) {
      const isHeld = error instanceof StoreError && error.trouble === 'in use';
      if (!isHeld || performance.now() > giveUpAt) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}
