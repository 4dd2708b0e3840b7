import type { Fetcher } from '../../adapters/sources/web/fetcher.js';
import type { Context } from '../command.js';
import { counted } from '../counted.js';

/** Somebody who waits is told now and again that something is done for them. */
const TELL_MS = 5_000;

/** A fetcher whose work is told of on standard error while it lasts, and what ends the telling. */
export interface Progress {
  readonly fetcher: Pick<Fetcher, 'get'>;
  end(): void;
}

/** `City hall: 12 pages were fetched so far.` */
export function tellProgress(
  name: string,
  fetcher: Pick<Fetcher, 'get'>,
  { errors }: Pick<Context, 'errors'>,
): Progress {
  let pages = 0;
  const timer = setInterval(() => {
    errors.write(`${name}: ${counted(pages, 'page was', 'pages were')} fetched so far.\n`);
  }, TELL_MS);
  return {
    fetcher: {
      get: async (url, validators) => {
        const found = await fetcher.get(url, validators);
        pages++;
        return found;
      },
    },
    end: () => clearInterval(timer),
  };
}
