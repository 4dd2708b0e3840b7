import type { News } from '../../../core/ports.js';
import type { Db } from '../schema.js';

/** Ids in one statement; SQLite takes some thirty thousand. */
const MOST_IDS = 1_000;

export function news(db: Db): News {
  return {
    add: async ({ id, kind, release, foundAt, source }) => {
      const added = await db
        .insertInto('news')
        .values({ id, kind, release, found_at: foundAt, source, done_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },
    waiting: async (limit) => {
      const rows = await db
        .selectFrom('news')
        .selectAll()
        .where('done_at', 'is', null)
        .orderBy('found_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id, kind, release, found_at, source }) => ({
        id,
        kind,
        release,
        foundAt: found_at,
        source,
      }));
    },
    done: async (ids, at) => {
      let taken = 0;
      for (let start = 0; start < ids.length; start += MOST_IDS) {
        const some = ids.slice(start, start + MOST_IDS);
        const done = db.updateTable('news').set({ done_at: at }).where('id', 'in', some);
        const { numUpdatedRows } = await done.where('done_at', 'is', null).executeTakeFirst();
        taken += Number(numUpdatedRows);
      }
      return taken;
    },
  };
}
