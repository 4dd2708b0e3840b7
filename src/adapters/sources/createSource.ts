import { MINUTE, type Source } from '../../core/ports.js';
import { createFolderSource } from './folderSource.js';
import { EVERY_MINUTES, type SourceSettings, sourceId, sourceName } from './settings.js';
import { readFeed } from './web/feed.js';
import type { Fetcher } from './web/fetcher.js';
import { readNewsPage } from './web/newsPage.js';
import { createWebSource } from './web/webSource.js';

export interface SourceNeeds {
  readonly fetcher: Pick<Fetcher, 'get'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A folder is watched too; this finds what no watching told of. */
const FOLDER_MS = MINUTE;

/** The source that is set. */
export function createSource(settings: SourceSettings, { fetcher, now }: SourceNeeds): Source {
  const own = { id: sourceId(settings), name: sourceName(settings) };
  if (settings.kind === 'folder') {
    return inLanguage(settings, createFolderSource({ ...own, everyMs: FOLDER_MS, path: settings.path, now }));
  }
  const { url, everyMinutes = EVERY_MINUTES } = settings;
  const web = { ...own, everyMs: everyMinutes * MINUTE, url, fetcher, now };
  const read =
    settings.kind === 'feed'
      ? readFeed
      : (page: Parameters<typeof readFeed>[0]) => readNewsPage(page, settings.links);
  return inLanguage(settings, createWebSource({ ...web, read }));
}

/** The language that is set stands for those of its releases that do not say one themselves. */
function inLanguage({ language }: SourceSettings, source: Source): Source {
  if (language === undefined) return source;
  return {
    ...source,
    look: async (before, stop) => {
      const look = await source.look(before, stop);
      if (look.kind !== 'looked') return look;
      const items = look.items.map((item) => ({ ...item, metadata: { language, ...item.metadata } }));
      return { ...look, items };
    },
  };
}
