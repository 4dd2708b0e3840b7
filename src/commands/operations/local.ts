import type { Keeper } from '../../adapters/stores/keeper.js';
import { makeRelease } from '../../core/releases/makeRelease.js';
import { give } from '../../core/sources/give.js';
import type { Operations } from './operations.js';

/** Operations on a store that this process has open. */
export function localOperations(keeper: () => Keeper): Operations {
  const store = (): Keeper['store'] => keeper().store;
  return {
    gaps: async (limit) => store().questions.gaps(limit),
    backup: async (file) => keeper().backup(file),
    export: () => keeper().export(),
    give: async (release, isAnnounced) => store().atomically((within) => give(release, isAnnounced, within)),
    releases: async () =>
      (await store().releases.all()).map(({ id, origin, addedAt, metadata, text, bodyStart }) => {
        // Its title and its day, where only its text says them.
        const { title, publishedOn } = makeRelease(text, { ...metadata, id }, bodyStart);
        return {
          id,
          origin,
          addedAt,
          metadata: { ...metadata, title, ...(publishedOn ? { publishedOn } : {}) },
        };
      }),
    removeRelease: async (id) => store().releases.remove(id),
    forget: (person) =>
      store().atomically(async (within) => {
        const rows = [
          await within.questions.forget(person),
          await within.conversations.forget(person),
          await within.settings.forget(person),
          await within.subscriptions.forget(person),
        ];
        return rows.reduce((sum, count) => sum + count, 0);
      }),
    commandHash: async (platform, scope) => store().commands.get(platform, scope),
    keepCommandHash: async (platform, scope, hash) => {
      const { commands } = store();
      await (hash === undefined ? commands.remove(platform, scope) : commands.set(platform, scope, hash));
    },
    storeStatus: async () => {
      await keeper().check();
      const { engine, place } = keeper();
      const serverTime = await keeper().time();
      return { engine, place, counts: await keeper().counts(), ...(serverTime && { serverTime }) };
    },
    sourceStates: async () => store().sources.all(),
    tellings: (events) =>
      store().atomically(async ({ subscriptions, announcements, deliveries }) => ({
        subscriptions: await subscriptions.list(),
        events: await announcements.events(events),
        deliveries: (await Promise.all(events.map((event) => deliveries.of(event)))).flat(),
      })),
    sourceItems: async (source) => store().sources.items(source),
    releaseOutlines: async () => store().releases.outlines(),
    release: async (id) => store().releases.get(id),
    addedReleases: async function* () {
      yield* await store().releases.all();
    },
  };
}
