import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, which can be filled and made read-only. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves not a byte free. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
}

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** Makes one; undefined where this user may not mount anything. */
export function makeSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-disk-'));
  if (!mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      for (let size = 1 << 20; size >= 1; size >>= 4) {
        try {
          for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
        } catch {
          // Full, but for less than this.
        }
      }
    },
    free: () => rmSync(ballast),
    setReadOnly: (isReadOnly) => {
      if (!mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder)) throw new Error('cannot remount');
    },
    remove: () => {
      // Whoever was just killed may hold it for a moment longer.
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
