import type { Conversation } from '../../../core/bot.js';
import type { ConversationRef, Conversations } from '../../../core/ports.js';
import { parseQuery, serialise } from '../../../core/questions/serialise.js';
import type { HashPerson } from '../personHash.js';
import type { Db } from '../schema.js';
import { storable } from '../text.js';

export function conversations(db: Db, hash: HashPerson): Conversations {
  return {
    get: async (ref) => {
      const row = await find(db, ref).executeTakeFirst();
      if (!row) return undefined;
      // What an older version wrote and this one does not read is a conversation that starts anew.
      const query = row.query === null ? undefined : parseQuery(row.query);
      return { ...(query && { query }), ...(row.language && { language: row.language }) };
    },
    keep: async ({ platform, id }, conversation, at, person) => {
      const { query, language } = conversation satisfies Conversation;
      const kept = {
        query: query ? storable(serialise(query)) : null,
        language: language ?? null,
        person: person ? hash(person) : null,
        used_at: at,
      };
      await db
        .insertInto('conversations')
        .values({ platform, id, ...kept })
        .onConflict((conflict) => conflict.columns(['platform', 'id']).doUpdateSet(kept))
        .execute();
    },
    prune: async (before) => {
      const pruned = await db.deleteFrom('conversations').where('used_at', '<', before).executeTakeFirst();
      return Number(pruned.numDeletedRows);
    },
    forget: async (person) => {
      const theirs = db.deleteFrom('conversations').where('person', '=', hash(person));
      return Number((await theirs.executeTakeFirst()).numDeletedRows);
    },
  };
}

function find(db: Db, { platform, id }: ConversationRef) {
  return db
    .selectFrom('conversations')
    .select(['query', 'language'])
    .where('platform', '=', platform)
    .where('id', '=', id);
}
