import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRunning } from '../../../src/adapters/control/client.js';
import { serveControl } from '../../../src/adapters/control/server.js';

const ITEMS = 3_000;
const LONG = 'x'.repeat(10_000);

describe('a process that can be asked', () => {
  let folder: string;
  const warnings: string[] = [];
  const keep = ({ message }: Error): number => warnings.push(message);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-control-'));
    process.on('warning', keep);
  });
  afterEach(() => {
    process.off('warning', keep);
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives as much as is asked for as fast as it is read, and leaves nothing behind each time it waits', async () => {
    const server = await serveControl(folder, {
      items: async function* () {
        for (let number = 0; number < ITEMS; number++) yield { number, LONG };
      },
    });
    const [running] = await findRunning(folder);
    const numbers: unknown[] = [];
    for await (const item of running!.stream('items')) {
      numbers.push((item as { readonly number: number }).number);
      // Slower than it is written.
      await setImmediate();
    }
    await server.close();
    expect(numbers).toEqual(Array.from({ length: ITEMS }, (_, number) => number));
    expect(warnings).toEqual([]);
  });
});
