import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import type { FoundRelease, Look, LookedBefore, RefusedItem, Source } from '../../core/ports.js';
import { canonicalAddress } from '../../core/sources/canonicalAddress.js';
import { textKey } from './duplicates.js';
import { readReleaseFile } from './file.js';
import type { FormatText } from './formatText.js';
import { isFull } from './part.js';
import type { Problem } from './problem.js';
import { walkFolder } from './walk.js';
import { watchFolder } from './watchFolder.js';

export interface FolderSourceOptions extends Pick<Source, 'id' | 'name' | 'everyMs'> {
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A file is written to its end when nobody has written to it for so long. */
export const SETTLED_MS = 1_000;

/** A file that is new, or was written to since it was read. */
interface Candidate {
  readonly key: string;
  readonly file: string;
  /** Another one whenever the file is written to, replaced, or given to other readers. */
  readonly stamp: string;
}

interface Walked {
  readonly kind: 'walked';
  readonly candidates: readonly Candidate[];
  readonly files: number;
  /** Those that are being written. */
  readonly pending: readonly { readonly key: string }[];
  readonly problems: readonly string[];
}

/** A folder whose files are releases, as they come and change. */
export function createFolderSource({ id, name, everyMs, path, now }: FolderSourceOptions): Source {
  /** What a part has left is gone on with, without another walk. */
  let unfinished: Walked | undefined;
  return {
    id,
    name,
    everyMs,
    watch: (onChange) => watchFolder(path, SETTLED_MS, onChange),
    look: async (before, stop) => {
      const walked = unfinished ?? (await walk(path, before, now()));
      unfinished = undefined;
      if (walked.kind === 'failed') return walked;
      // What was read of an earlier part may not have been kept.
      const candidates = walked.candidates.filter((one) => !isRead(one, before));
      const { isPart, ...read } = await readFiles(candidates, stop);
      if (isPart) unfinished = { ...walked, candidates };
      return {
        kind: 'looked',
        ...read,
        unchanged: [],
        listed: walked.files,
        isPart,
        problems: walked.problems,
        ...(walked.pending.length > 0 ? { pending: walked.pending, againInMs: SETTLED_MS } : {}),
      };
    },
  };
}

const isRead = ({ key, stamp }: Pick<Candidate, 'key' | 'stamp'>, { items }: LookedBefore): boolean =>
  items.get(key)?.validators?.etag === stamp;

async function walk(
  path: string,
  before: LookedBefore,
  now: number,
): Promise<Walked | Extract<Look, { kind: 'failed' }>> {
  const walked = await walkFolder(path).catch((error: NodeJS.ErrnoException) => error);
  if (walked instanceof Error)
    return { kind: 'failed', sentence: `The folder ${path} cannot be read (${walked.code}).` };
  const candidates: Candidate[] = [];
  const pending: { key: string }[] = [];
  for (const file of walked.files) {
    // What cannot be looked at now is gone again, or a link that leads nowhere: reading it says which.
    const found = await stat(file).catch(() => undefined);
    const key = relative(path, file).normalize('NFC');
    const stamp = found ? stampOf(found) : 'none';
    if (isRead({ key, stamp }, before)) continue;
    const age = found ? now - found.mtimeMs : SETTLED_MS;
    if (age >= 0 && age < SETTLED_MS) pending.push({ key });
    else candidates.push({ key, file, stamp });
  }
  const problems = sentences(walked.problems);
  return { kind: 'walked', candidates, files: walked.files.length, pending, problems };
}

/** The time of its rights too: a file that may be read at last is worth reading. */
const stampOf = ({ mtimeMs, ctimeMs, size }: Stats): string => `${mtimeMs} ${ctimeMs} ${size}`;

async function readFiles(candidates: readonly Candidate[], stop: AbortSignal) {
  const [items, refused]: [FoundRelease[], RefusedItem[]] = [[], []];
  for (const { key, file, stamp } of candidates) {
    if (stop.aborted || isFull(items, refused.length)) return { items, refused, isPart: !stop.aborted };
    const read = await readReleaseFile(file);
    const marks = { key, validators: { etag: stamp } };
    if (read.kind === 'read') items.push({ ...marks, ...found(file, read) });
    else refused.push({ ...marks, sentence: read.problem.sentence });
  }
  return { items, refused, isPart: false };
}

/** What a file is known by: several may name one address, so that it tells them apart only beside their path. */
function found(file: string, read: FormatText): Omit<FoundRelease, 'key'> {
  const { text, bodyStart, metadata, notes } = read;
  const address = metadata.url === undefined ? undefined : canonicalAddress(metadata.url);
  return {
    text,
    bodyStart,
    metadata,
    digest: textKey(read),
    origin: file,
    ...(address === undefined ? {} : { address }),
    sharesAddress: true,
    ...(metadata.publishedOn === undefined ? {} : { publishedOn: metadata.publishedOn }),
    notes: sentences(notes),
  };
}

const sentences = (problems: readonly Problem[]): string[] => problems.map(({ sentence }) => sentence);
