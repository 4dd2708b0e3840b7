import type { CommandHashes } from '../../../core/ports.js';
import type { Db } from '../schema.js';

export function commandHashes(db: Db): CommandHashes {
  return {
    get: async (platform, scope) => {
      const row = await db
        .selectFrom('command_hashes')
        .select('hash')
        .where('platform', '=', platform)
        .where('scope', '=', scope)
        .executeTakeFirst();
      return row?.hash;
    },
    set: async (platform, scope, hash) => {
      await db
        .insertInto('command_hashes')
        .values({ platform, scope, hash })
        .onConflict((conflict) => conflict.columns(['platform', 'scope']).doUpdateSet({ hash }))
        .execute();
    },
    remove: async (platform, scope) => {
      await db
        .deleteFrom('command_hashes')
        .where('platform', '=', platform)
        .where('scope', '=', scope)
        .execute();
    },
  };
}
