import type { Db } from './schema.js';

/** Runs work in a transaction of its own, or in the one that there is. */
export type Atomically = <T>(work: (trx: Db) => Promise<T>) => Promise<T>;
