import type { Leases } from '../../../core/ports.js';
import type { Db } from '../schema.js';

export function leases(db: Db): Leases {
  return {
    hold: async (name, { owner, now, until }) => {
      const held = await db
        .insertInto('leases')
        .values({ name, owner, lease_until: until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ owner, lease_until: until })
            .where(({ eb, or }) => or([eb('leases.owner', '=', owner), eb('leases.lease_until', '<=', now)])),
        )
        .returning('owner')
        .executeTakeFirst();
      return held !== undefined;
    },
    release: async (name, owner) => {
      await db.deleteFrom('leases').where('name', '=', name).where('owner', '=', owner).execute();
    },
  };
}
