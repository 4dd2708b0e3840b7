import type { SettingName, SettingScope, Settings, SettingValues } from '../../../core/ports.js';
import type { HashPerson } from '../personHash.js';
import type { Db } from '../schema.js';

export function settings(db: Db, hash: HashPerson): Settings {
  const owner = (scope: SettingScope): string => ownerOf(scope, hash);
  return {
    get: async <N extends SettingName>(scope: SettingScope, name: N) => {
      const row = await db
        .selectFrom('settings')
        .select('value')
        .where('owner', '=', owner(scope))
        .where('name', '=', name)
        .executeTakeFirst();
      return row && (JSON.parse(row.value) as SettingValues[N]);
    },
    set: async (scope, name, value) => {
      const row = { owner: owner(scope), name, value: JSON.stringify(value) };
      await db
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.columns(['owner', 'name']).doUpdateSet({ value: row.value }))
        .execute();
    },
    remove: async (scope, name) => {
      await db.deleteFrom('settings').where('owner', '=', owner(scope)).where('name', '=', name).execute();
    },
    forget: async (person) => {
      const theirs = db.deleteFrom('settings').where('owner', '=', owner({ of: 'person', person }));
      return Number((await theirs.executeTakeFirst()).numDeletedRows);
    },
  };
}

/** One string for whose setting it is; JSON, so that no two owners have the same. */
function ownerOf(scope: SettingScope, hash: HashPerson): string {
  switch (scope.of) {
    case 'channel':
      return JSON.stringify([scope.of, scope.platform, scope.workspace, scope.id]);
    case 'workspace':
      return JSON.stringify([scope.of, scope.platform, scope.id]);
    case 'person':
      return JSON.stringify([scope.of, hash(scope.person)]);
    default:
      return scope satisfies never;
  }
}
