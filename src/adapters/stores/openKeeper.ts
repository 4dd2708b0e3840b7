import { createKeeper, type Keeper } from './keeper.js';

/** Where the store is. */
export interface StorePlace {
  /** The folder of the SQLite file. */
  readonly dataDir: string;
  /** A `postgresql://` address; where it is set, SQLite is not used. */
  readonly databaseUrl?: string;
}

/** Opens the store of a place. Only the libraries of its engine are loaded. */
export async function openKeeper({ dataDir, databaseUrl }: StorePlace): Promise<Keeper> {
  if (databaseUrl === undefined) {
    const { openSqlite } = await import('./sqlite.js');
    return createKeeper(await openSqlite(dataDir));
  }
  const { openPostgres } = await import('./postgres.js');
  return createKeeper(await openPostgres(databaseUrl));
}
