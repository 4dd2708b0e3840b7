import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openKeeper } from '../../../src/adapters/stores/openKeeper.js';
import type { Store } from '../../../src/core/ports.js';

/** An empty store for one test. */
export async function newStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-announcing-'));
  const keeper = await openKeeper({ dataDir: folder });
  onTestFinished(async () => {
    await keeper.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return keeper.store;
}
