import type { Look, LookedBefore, Source, Validators } from '../../../core/ports.js';
import { chooseArticles } from './chosen.js';
import type { FetchedPage, FetchFailure } from './fetched.js';
import type { Fetcher } from './fetcher.js';
import type { Listed } from './listed.js';
import { readArticles } from './readArticles.js';

export interface WebSourceOptions extends Pick<Source, 'id' | 'name' | 'everyMs'> {
  /** Of the feed, or of the page that lists news. */
  readonly url: string;
  readonly fetcher: Pick<Fetcher, 'get'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What is listed; a sentence where the page is nothing that the source can read. */
  readonly read: (page: FetchedPage) => readonly Listed[] | { readonly sentence: string };
}

/** What a source lists; no `entries` where the server says that they are as they were. */
interface List {
  readonly kind: 'list';
  readonly entries?: readonly Listed[];
  readonly validators: Validators;
}

/** A list on the web, with the article behind each entry. */
export function createWebSource({ id, name, everyMs, ...options }: WebSourceOptions): Source {
  const { fetcher, now } = options;
  /** What a part has left is gone on with from the same list. */
  let unfinished: List | undefined;
  let listed: number | undefined;
  return {
    id,
    name,
    everyMs,
    look: async ({ validators, items }: LookedBefore, stop) => {
      const list = unfinished ?? (await fetchList(options, validators));
      unfinished = undefined;
      if (list.kind === 'failed') return list;
      listed = list.entries?.length ?? listed;
      const chosen = chooseArticles(list.entries, items, now());
      if (!list.entries && chosen.length === 0) return { kind: 'not modified' };
      const { left, ...read } = await readArticles(chosen, fetcher, stop);
      const isPart = left.length > 0 && !stop.aborted;
      if (isPart) unfinished = list;
      const isWhole = left.length === 0 && !read.cutShort;
      return {
        kind: 'looked',
        ...read,
        listed: listed ?? items.size,
        isPart,
        problems: [],
        ...(isWhole ? { validators: list.validators } : {}),
      };
    },
  };
}

async function fetchList(
  { url, read, fetcher }: Pick<WebSourceOptions, 'url' | 'read' | 'fetcher'>,
  validators: Validators,
): Promise<List | Extract<Look, { kind: 'failed' }>> {
  const page = await fetcher.get(url, validators);
  if (page.kind === 'failed') return failed(page);
  if (page.kind === 'not modified') return { kind: 'list', validators };
  const entries = read(page);
  return 'sentence' in entries ? failed(entries) : { kind: 'list', entries, validators: page.validators };
}

const failed = ({ sentence, retryAfterMs }: Pick<FetchFailure, 'sentence' | 'retryAfterMs'>) =>
  ({ kind: 'failed', sentence, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }) as const;
