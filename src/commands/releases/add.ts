import { NO_SOURCES, type SourcesConfig } from '../../adapters/sources/settings.js';
import type { Fetcher } from '../../adapters/sources/web/fetcher.js';
import { readConfigFile } from '../../configFile.js';
import { StoreError } from '../../core/ports.js';
import type { Given } from '../../core/sources/give.js';
import { KnownReleases } from '../../core/sources/knownReleases.js';
import { type Context, cannotRun, type ExitCode } from '../command.js';
import { loadFolderReleases } from '../corpus.js';
import { inStore } from '../operations/withOperations.js';
import { webFetcher } from '../sources/webFetcher.js';
import { fetchGiven, isAddress, readGivenFile } from './readGiven.js';

/** Adds files, and pages by their addresses; each is told of by itself. */
export async function addReleases(
  given: readonly string[],
  isAnnounced: boolean,
  context: Context,
): Promise<ExitCode> {
  const read = given.some(isAddress) ? await readConfigFile(context.config.configFile) : NONE;
  if (read.kind === 'wrong') return cannotRun(read.sentences.join('\n'), context);
  const folder = await loadFolderReleases(context);
  if ('sentence' in folder) return cannotRun(folder.sentence, context);
  const fetcher = webFetcher(read.config, Date.now);
  const adding = { fetcher, isAnnounced, context, inFolder: new KnownReleases(folder.outlines) };
  let code: ExitCode = 0;
  try {
    for (const one of given) if (!(await addOne(one, adding))) code = 1;
  } catch (error) {
    if (error instanceof StoreError) return cannotRun(error.message, context);
    throw error;
  } finally {
    await fetcher.close();
  }
  return code;
}

const NONE = { kind: 'config', config: NO_SOURCES } as const satisfies {
  kind: 'config';
  config: SourcesConfig;
};

interface Adding {
  readonly fetcher: Pick<Fetcher, 'get'>;
  readonly isAnnounced: boolean;
  readonly context: Context;
  /** What is answered from without having been added. */
  readonly inFolder: KnownReleases;
}

/** False where nothing came of it. */
async function addOne(given: string, { fetcher, isAnnounced, context, inFolder }: Adding): Promise<boolean> {
  const { output, errors, log } = context;
  const now = Date.now();
  const read = isAddress(given) ? await fetchGiven(given, fetcher, now) : await readGivenFile(given, now);
  if (read.kind === 'refused') {
    errors.write(`${read.sentence}\n`);
    return false;
  }
  if (log.isLevelEnabled('warn')) for (const note of read.notes) errors.write(`${note}\n`);
  const { release } = read;
  const there = inFolder.withText(release.digest);
  if (there !== undefined) {
    errors.write(`${given} holds the same release as ${there}, which the folder of releases has.\n`);
    return false;
  }
  const became = await inStore(context, (operations) => operations.give(release, isAnnounced));
  const isDone = became.kind !== 'known' || became.isNews;
  (isDone ? output : errors).write(`${sentenceOf(given, became, isAnnounced)}\n`);
  return isDone;
}

function sentenceOf(given: string, became: Given, isAnnounced: boolean): string {
  const { id, isNews } = became;
  switch (became.kind) {
    case 'added':
      return `${id} was added${announced(isNews, isAnnounced)}.`;
    case 'corrected':
      return `${id} was corrected: ${given} has another text than before${announced(isNews, isAnnounced)}.`;
    case 'known': {
      if (isNews) return `${id} was added before; it is announced now.`;
      const again = isAnnounced ? ' and announced' : '';
      return became.by === 'text'
        ? `${given} holds the same release as ${id}, which was added before${again}.`
        : `${given} is known already: ${id}, which was added before${again}, has this address and much the same text.`;
    }
    default:
      return became satisfies never;
  }
}

function announced(isNews: boolean, isAnnounced: boolean): string {
  if (isNews) return ', and is announced';
  return isAnnounced ? ', and was announced before' : '';
}
