import { findRunning } from '../../adapters/control/client.js';
import type { Keeper } from '../../adapters/stores/keeper.js';
import { openKeeper } from '../../adapters/stores/openKeeper.js';
import { StoreError } from '../../core/ports.js';
import { type Context, cannotRun, type ExitCode } from '../command.js';

/** Does something with the store for which nobody else may use it. */
export async function withOwnStore(
  context: Context,
  work: (keeper: Keeper) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { config } = context;
  try {
    const [running] = await findRunning(config.dataDir);
    if (running)
      return cannotRun(`Musubi runs (process ${running.pid}): stop it first, then try again.`, context);
    const keeper = await openKeeper(config);
    try {
      return await work(keeper);
    } finally {
      await keeper.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return cannotRun(error.message, context);
    throw error;
  }
}
