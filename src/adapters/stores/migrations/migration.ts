import type { Kysely } from 'kysely';

/** One step from a version of the tables to the next; it is never changed once it was released. */
// biome-ignore lint/suspicious/noExplicitAny: a migration knows the tables of its time, not today's types.
export type Migration = (db: Kysely<any>) => Promise<void>;
