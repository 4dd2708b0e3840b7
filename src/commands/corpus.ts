import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FolderContents, readFolder } from '../adapters/sources/folder.js';
import { readParties } from '../adapters/sources/partiesFile.js';
import { noted, type Problem } from '../adapters/sources/problem.js';
import { readFacts } from '../core/facts/read.js';
import type { Reading } from '../core/facts/reading.js';
import { mergeParties, type Party } from '../core/ledger/parties.js';
import type { Release } from '../core/releases/release.js';
import type { FolderReleases } from '../core/sources/releaseMemory.js';
import type { Context } from './command.js';

/** What is shipped with the program, wherever it was installed and wherever it is started. */
const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));

/** A folder of releases, read. */
export interface Corpus {
  readonly releases: readonly Release[];
  readonly readings: readonly Reading[];
  readonly parties: readonly Party[];
  /** The id of each release of the folder by the digest of its text. */
  readonly digests: ReadonlyMap<string, string>;
}

export type CorpusResult =
  | { readonly kind: 'corpus'; readonly corpus: Corpus; readonly problems: readonly Problem[] }
  | { readonly kind: 'cannot'; readonly sentence: string };

/**
 * Reads the releases of `folder`, else of RELEASES_DIR, else the shipped ones, and tells on standard
 * error (unless it is quiet) what is the matter with which file.
 */
export async function loadCorpus(
  folder: string | undefined,
  context: Context,
  { isQuiet = false }: { readonly isQuiet?: boolean } = {},
): Promise<CorpusResult> {
  const given = folder ?? context.config.releasesDir;
  const contents = await readContents(given);
  if ('sentence' in contents) return { kind: 'cannot', ...contents };
  const shipped = await readParties(join(SHIPPED, 'parties.json'));
  const added =
    given === undefined ? { parties: [], problems: [] } : await readParties(join(given, 'parties.json'));
  const readings = contents.releases.map(readFacts);
  const without = readings
    .filter(({ agreements }) => agreements.length === 0)
    .map(({ releaseId }) => withoutAgreement(contents.files.get(releaseId) ?? releaseId));
  const problems = [...shipped.problems, ...added.problems, ...contents.problems, ...without];
  if (contents.releases.length === 0) problems.push(nothing(given ?? SHIPPED));
  if (!isQuiet) report(problems, context);
  const parties = mergeParties(shipped.parties, added.parties);
  const { releases, digests } = contents;
  return { kind: 'corpus', corpus: { releases, readings, parties, digests }, problems };
}

async function readContents(
  folder: string | undefined,
): Promise<FolderContents | { readonly sentence: string }> {
  const contents = await readFolder(folder ?? join(SHIPPED, 'releases')).catch((error: Error) => error);
  if (!(contents instanceof Error)) return contents;
  const remedy = 'name a folder that holds releases with --releases DIR or RELEASES_DIR';
  return { sentence: `No releases: ${contents.message}; ${remedy}.` };
}

/** What the releases of RELEASES_DIR, else the shipped ones, are known by; what they say is not read. */
export async function loadFolderReleases({
  config,
}: Pick<Context, 'config'>): Promise<FolderReleases | { readonly sentence: string }> {
  const contents = await readContents(config.releasesDir);
  return 'sentence' in contents ? contents : folderReleases(contents);
}

/** What the releases of a folder are known by to whoever finds others. */
export function folderReleases({ releases, digests }: Pick<Corpus, 'releases' | 'digests'>): FolderReleases {
  const byId = new Map(releases.map((release) => [release.id, release]));
  return {
    outlines: [...digests].map(([digest, id]) => {
      const url = byId.get(id)?.url;
      return { id, digest, metadata: url === undefined ? {} : { url } };
    }),
    wordsOf: (id) => {
      const release = byId.get(id);
      return release && { text: release.text, bodyStart: 0, metadata: {} };
    },
  };
}

/** Tells of files; quiet where LOG_LEVEL is above `warn`. */
export function report(problems: readonly Problem[], { errors, log }: Context): void {
  if (!log.isLevelEnabled('warn')) return;
  for (const { sentence } of problems) errors.write(`${sentence}\n`);
}

function withoutAgreement(file: string): Problem {
  return noted('no agreement', file, 'it names no agreement', 'nothing needs to be done if it is none');
}

function nothing(folder: string): Problem {
  const sentence = `${folder} holds no release that can be read, so there is nothing to answer from: put releases into it.`;
  return { kind: 'empty', file: folder, loaded: false, sentence };
}
