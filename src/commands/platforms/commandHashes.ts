import { type CommandHashes, type Keeping, StoreError } from '../../core/ports.js';

/** What was registered last, of a store that may be gone: then it is not known, and registered again. */
export function commandHashesIn(keeping: Keeping): CommandHashes {
  return {
    get: async (platform, scope) => {
      try {
        return await keeping.use(({ commands }) => commands.get(platform, scope));
      } catch (error) {
        if (error instanceof StoreError) return undefined;
        throw error;
      }
    },
    set: async (platform, scope, hash) =>
      keeping.later(({ commands }) => commands.set(platform, scope, hash)),
    remove: async (platform, scope) => keeping.later(({ commands }) => commands.remove(platform, scope)),
  };
}
