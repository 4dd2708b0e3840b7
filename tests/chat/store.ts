import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import { type Keeping, type Store, StoreError } from '../../src/core/ports.js';

/** A SQLite store in a folder of its own. */
export async function openTestStore(): Promise<Store> {
  const dataDir = mkdtempSync(join(tmpdir(), 'musubi-chat-'));
  const keeper = await openKeeper({ dataDir });
  onTestFinished(async () => {
    await keeper.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return keeper.store;
}

/** A process's way to the store: what it writes behind waits until it is told to settle. */
export interface TestKeeping {
  readonly keeping: Keeping;
  /** Waits until everything is written that can be. */
  settled(): Promise<void>;
  /** Whether the store can be used. */
  setGone(isGone: boolean): void;
}

export function testKeeping(store: Store, isAlone: boolean): TestKeeping {
  const waiting: ((store: Store) => Promise<void>)[] = [];
  let isGone = false;
  let writing = Promise.resolve();
  const write = async (): Promise<void> => {
    while (!isGone && waiting[0]) await store.atomically(waiting.shift()!);
  };
  return {
    keeping: {
      use: async (work) => {
        if (isGone) throw new StoreError('unreachable', 'The store is gone.');
        return work(store);
      },
      later: (one) => void waiting.push(one),
      isAlone,
    },
    settled: () => {
      writing = writing.then(write);
      return writing;
    },
    setGone: (now) => {
      isGone = now;
    },
  };
}
