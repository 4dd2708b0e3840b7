import { setTimeout } from 'node:timers/promises';
import { createSource } from '../../adapters/sources/createSource.js';
import { type SourceSettings, type SourcesConfig, sourceName } from '../../adapters/sources/settings.js';
import type { FoundRelease, Source } from '../../core/ports.js';
import { checkSource, type SourceCheck } from '../../core/sources/check.js';
import { KnownReleases } from '../../core/sources/knownReleases.js';
import type { FolderReleases } from '../../core/sources/releaseMemory.js';
import type { Context } from '../command.js';
import { inStore } from '../operations/withOperations.js';
import { tellProgress } from './progress.js';
import { webFetcher } from './webFetcher.js';

/** A source that was checked. */
export interface CheckedSource extends SourceCheck {
  readonly source: Pick<Source, 'id' | 'name'>;
  /** Whether it was looked at before: else all of it becomes known at the first look, and is announced to nobody. */
  readonly hasBaseline: boolean;
}

export interface ChecksOptions {
  readonly sources: readonly SourceSettings[];
  readonly config: SourcesConfig;
  /** What is answered from without having been found by a source. */
  readonly folder: FolderReleases;
}

/**
 * Looks at sources one after the other, and keeps nothing. The store is not held while pages are waited for: Musubi may
 * be started meanwhile. Throws a `StoreError`.
 */
export async function* checkSources(
  { sources, config, folder }: ChecksOptions,
  context: Context,
): AsyncGenerator<CheckedSource> {
  const added = await inStore(context, (operations) => operations.releaseOutlines());
  const options = {
    releases: new KnownReleases([...folder.outlines, ...added]),
    found: new Map<string, FoundRelease>(),
    wordsOf: async (id: string) =>
      folder.wordsOf(id) ?? (await inStore(context, (operations) => operations.release(id))),
    now: Date.now,
    sleep: (ms: number) => setTimeout(ms),
    stop: new AbortController().signal,
  };
  const fetcher = webFetcher(config, Date.now);
  try {
    for (const settings of sources) {
      const progress = tellProgress(sourceName(settings), fetcher, context);
      const source = createSource(settings, { fetcher: progress.fetcher, now: Date.now });
      const { items, states } = await inStore(context, async (operations) => ({
        items: await operations.sourceItems(source.id),
        states: await operations.sourceStates(),
      }));
      const hasBaseline = states.some(({ id, hasBaseline }) => id === source.id && hasBaseline);
      const check = await checkSource(source, { ...options, items }).finally(progress.end);
      yield { ...check, source: { id: source.id, name: source.name }, hasBaseline };
    }
  } finally {
    await fetcher.close();
  }
}
