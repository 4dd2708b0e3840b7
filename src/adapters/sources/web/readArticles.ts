import type { FoundRelease, ItemMarks, Look, RefusedItem } from '../../../core/ports.js';
import { isFull } from '../part.js';
import { type Article, fetchArticle } from './article.js';
import { type Chosen, marksOf } from './chosen.js';
import type { FetchFailure } from './fetched.js';
import type { Fetcher } from './fetcher.js';

/** What came of the articles of one look. */
export interface ReadArticles {
  readonly items: FoundRelease[];
  readonly refused: RefusedItem[];
  readonly unchanged: ItemMarks[];
  /** Not read yet. */
  left: readonly Chosen[];
  cutShort?: NonNullable<Extract<Look, { kind: 'looked' }>['cutShort']>;
}

/** So many in a row that cannot be had are no matter of an article any more. */
const MOST_FAILURES = 3;

/** Fetches articles one after the other, until there is enough for one part, or the server wants to be left alone. */
export async function readArticles(
  chosen: readonly Chosen[],
  fetcher: Pick<Fetcher, 'get'>,
  stop: AbortSignal,
): Promise<ReadArticles> {
  const read: ReadArticles = { items: [], refused: [], unchanged: [], left: [] };
  let failures = 0;
  for (const [i, one] of chosen.entries()) {
    if (stop.aborted || isFull(read.items, read.refused.length + read.unchanged.length)) {
      read.left = chosen.slice(i);
      break;
    }
    const article = await fetchArticle(one.listed, fetcher, one.item?.validators);
    put(one, article, read);
    // What failed before says nothing new of the server.
    const isFailure = article.kind === 'failed' && article.isPassing && one.item === undefined;
    failures = isFailure ? failures + 1 : 0;
    if (article.kind !== 'failed' || !(isBusy(article) || failures >= MOST_FAILURES)) continue;
    const { sentence, retryAfterMs } = article;
    read.cutShort = { sentence, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    break;
  }
  return read;
}

/** By RFC 6585 and RFC 9110. */
const isBusy = ({ status, retryAfterMs }: FetchFailure): boolean =>
  status === 429 || status === 503 || retryAfterMs !== undefined;

function put(chosen: Chosen, article: Article, { items, refused, unchanged }: ReadArticles): void {
  const marks = marksOf(chosen);
  switch (article.kind) {
    case 'article': {
      const { kind: _, address, validators, ...release } = article;
      const { publishedOn = release.metadata.publishedOn } = marks;
      items.push({
        ...marks,
        ...release,
        address,
        origin: address,
        ...(publishedOn === undefined ? {} : { publishedOn }),
        ...(validators === undefined ? {} : { validators }),
      });
      return;
    }
    case 'not modified':
      unchanged.push({ ...marks, ...(chosen.item?.validators && { validators: chosen.item.validators }) });
      return;
    case 'refused':
    case 'failed':
      // What became a release stays one, also where its page is gone.
      if (chosen.item?.release !== undefined) unchanged.push(marks);
      else refused.push({ ...marks, sentence: article.sentence });
      return;
    default:
      article satisfies never;
  }
}
