import type { Config } from '../../config.js';
import type { Keeping } from '../../core/ports.js';
import type { Service } from './service.js';

/** The store of a running process, as its chats use it. */
export function keepingOf({ handle, writes }: Pick<Service, 'handle' | 'writes'>, config: Config): Keeping {
  return {
    use: (work) => handle.use(({ store }) => work(store)),
    later: (write) => writes.push(write),
    // A SQLite file belongs to one process.
    isAlone: config.databaseUrl === undefined,
  };
}
