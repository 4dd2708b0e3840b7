import { makeRelease } from '../../core/releases/makeRelease.js';
import type { Release } from '../../core/releases/release.js';
import { type ReadFile, withoutDuplicates } from './duplicates.js';
import { readReleaseFile } from './file.js';
import { createIds } from './ids.js';
import type { Problem } from './problem.js';
import { walkFolder } from './walk.js';

/** What a folder holds: every release that can be read, and a sentence for everything else. */
export interface FolderContents {
  readonly releases: readonly Release[];
  /** The file that each release came from, by the release's id. */
  readonly files: ReadonlyMap<string, string>;
  /** The id of each release by the digest of its text. */
  readonly digests: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Reads all releases of a folder. Throws, with `cause`, only where the folder itself cannot be read. */
export async function readFolder(folder: string): Promise<FolderContents> {
  const walk = await walkFolder(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`the folder ${folder} cannot be read (${cause.code})`, { cause });
  });
  const problems: Problem[] = [...walk.problems];
  const read: ReadFile[] = [];
  for (const file of walk.files) {
    const result = await readReleaseFile(file);
    if (result.kind === 'refused') problems.push(result.problem);
    else {
      problems.push(...result.notes);
      read.push({ file, read: result });
    }
  }
  const { kept, problems: duplicates, byText } = withoutDuplicates(read);
  const idOf = createIds();
  const files = new Map<string, string>();
  const ids = new Map<string, string>();
  const releases = kept.map(({ file, read: { text, metadata, bodyStart } }) => {
    const id = idOf(file);
    files.set(id, file);
    ids.set(file, id);
    return makeRelease(text, { ...metadata, id }, bodyStart);
  });
  const digests = new Map([...byText].map(([digest, { file }]) => [digest, ids.get(file) ?? file]));
  return { releases, files, digests, problems: [...problems, ...duplicates] };
}
