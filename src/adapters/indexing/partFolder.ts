import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPart, type IndexPart, releasesOfOnePart } from '../../core/index/indexPart.js';
import type { Release } from '../../core/releases/release.js';
import { releaseDigest } from './indexKey.js';
import { decodePart, encodePart, type KeptPart } from './partFile.js';

const ENDING = '.part';
const UNFINISHED = '.tmp';
const HOUR = 60 * 60 * 1000;
/** Parts of hardly any release, from which nothing is saved; when there are more, they are made into one. */
const FEW = 8;
const MOST_SMALL = 16;

export interface PartFolderOptions {
  /** Nothing is kept where there is none. */
  readonly folder?: string;
  readonly key: string;
  /** Told, in a sentence, why something could not be kept. */
  readonly onTrouble?: (sentence: string) => void;
}

/**
 * The parts that hold these releases: those that are kept, fit and verify; the others are made and kept. With
 * `isWhole` whatever fits nothing is deleted.
 */
export async function* partsOf(
  releases: readonly Release[],
  isWhole: boolean,
  options: PartFolderOptions,
): AsyncGenerator<IndexPart> {
  const left = new Map(releases.map((one) => [one.id, one]));
  if (isWhole) await removeUnfinished(options);
  let small = 0;
  for (const file of await filesIn(options)) {
    const kept = await readPart(file, options);
    const isSmall = (kept?.digests.length ?? 0) < FEW;
    if (kept && fits(kept, left) && !(isSmall && isWhole && ++small > MOST_SMALL)) {
      for (const id of kept.part.releaseIds) left.delete(id);
      yield kept.part;
    } else if (!kept || isWhole) await rm(file, { force: true }).catch(() => undefined);
  }
  let others = [...left.values()];
  while (others.length > 0) {
    const some = others.slice(0, releasesOfOnePart(others));
    others = others.slice(some.length);
    const part = buildPart(some);
    await keep({ key: options.key, digests: some.map(releaseDigest), part }, options);
    yield part;
  }
}

async function filesIn({ folder }: PartFolderOptions): Promise<string[]> {
  if (folder === undefined) return [];
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(folder, name));
}

/** What a process has left that was stopped while it wrote; another one may be writing just now. */
async function removeUnfinished({ folder }: PartFolderOptions): Promise<void> {
  if (folder === undefined) return;
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((one) => one.endsWith(UNFINISHED))) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > HOUR) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** What a file holds; undefined where nobody can use it any more. */
async function readPart(file: string, { key }: PartFolderOptions): Promise<KeptPart | undefined> {
  try {
    const kept = decodePart(await readFile(file));
    return kept?.key === key ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all of a part's releases are wanted, and are as they were. */
function fits({ digests, part: { releaseIds } }: KeptPart, left: ReadonlyMap<string, Release>): boolean {
  if (releaseIds.length === 0 || releaseIds.length !== digests.length) return false;
  return releaseIds.every((id, at) => {
    const release = left.get(id);
    return release !== undefined && releaseDigest(release) === digests[at];
  });
}

/** Written under another name first: a file is whole or is not there. */
async function keep(part: KeptPart, { folder, onTrouble }: PartFolderOptions): Promise<void> {
  if (folder === undefined) return;
  const name = join(folder, randomBytes(12).toString('hex'));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(name + UNFINISHED, encodePart(part), { mode: 0o600, flag: 'wx' });
    await rename(name + UNFINISHED, name + ENDING);
  } catch (error) {
    await rm(name + UNFINISHED, { force: true }).catch(() => undefined);
    const { message } = error as Error;
    onTrouble?.(`The search index could not be kept in ${folder} (${message}): the next start takes longer.`);
  }
}
