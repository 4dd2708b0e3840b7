import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from './file.js';
import type { Problem } from './problem.js';

export interface Walk {
  /** In the order of their names, a folder's files where the folder stands. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Names that lie beside releases and are none. */
const BESIDE = new Set(['parties.json', 'Thumbs.db', 'desktop.ini']);

/**
 * All files of a folder and of the folders in it. Hidden files, an editor's lock files and the folder
 * of pictures that a browser saves with a page are passed over; each folder is gone into once,
 * however many links lead there.
 *
 * Throws where the folder itself cannot be read.
 */
export async function walkFolder(folder: string): Promise<Walk> {
  const [files, problems, seen]: [string[], Problem[], Set<string>] = [[], [], new Set()];
  const enter = async (path: string, entries: readonly Dirent[]): Promise<void> => {
    for (const entry of orderedReleases(entries)) {
      const child = join(path, entry.name);
      if (!(await isFolder(child, entry))) {
        files.push(child);
        continue;
      }
      try {
        const real = await realpath(child);
        if (seen.has(real)) continue;
        seen.add(real);
        await enter(child, await readdir(child, { withFileTypes: true }));
      } catch (error) {
        problems.push(unreadable(child, (error as NodeJS.ErrnoException).code));
      }
    }
  };
  seen.add(await realpath(folder));
  await enter(folder, await readdir(folder, { withFileTypes: true }));
  return { files, problems };
}

function orderedReleases(entries: readonly Dirent[]): Dirent[] {
  const names = new Set(entries.map(({ name }) => name));
  return entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$') && !BESIDE.has(name))
    .filter(({ name }) => !isSavedBesidePage(name, names))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `Release_files` beside `Release.html`. */
function isSavedBesidePage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.]files$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  // A link that leads nowhere is a file that cannot be read, and says so.
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
