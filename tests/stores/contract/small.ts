import { beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import type { Store } from '../../../src/core/ports.js';
import { ALICE, lease, NOW, question, release, SECOND } from './samples.js';

/** Settings, registered commands, sources, leases, transactions. */
export function smallContract(current: () => Keeper): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe('settings', () => {
    it('are of a channel, a workspace or a person, who can be forgotten', async () => {
      const scopes = [
        { of: 'channel', platform: 'slack', workspace: 'T1', id: 'C1' },
        { of: 'workspace', platform: 'slack', id: 'T1' },
        { of: 'person', person: ALICE },
      ] as const;
      for (const scope of scopes) await store.settings.set(scope, 'language', 'ja');
      await store.settings.set(scopes[1], 'language', 'en');
      const read = () => Promise.all(scopes.map((scope) => store.settings.get(scope, 'language')));
      expect(await read()).toEqual(['ja', 'en', 'ja']);
      expect(await store.settings.forget(ALICE)).toBe(1);
      await store.settings.remove(scopes[0], 'language');
      expect(await read()).toEqual([undefined, 'en', undefined]);
    });
  });

  describe('small things', () => {
    it('remembers what commands were registered', async () => {
      expect(await store.commands.get('discord', 'global')).toBeUndefined();
      await store.commands.set('discord', 'global', 'a');
      await store.commands.set('discord', 'global', 'b');
      expect(await store.commands.get('discord', 'global')).toBe('b');
      await store.commands.remove('discord', 'global');
      expect(await store.commands.get('discord', 'global')).toBeUndefined();
    });

    it('remembers what a source said, and what it listed', async () => {
      const state = { id: 'feed', etag: '"1"', hasBaseline: true, failures: 0, dueAt: NOW };
      await store.sources.put({ ...state, failures: 3 });
      await store.sources.put(state);
      const item = {
        key: 'https://a.example/1',
        digest: 'd',
        seenAt: NOW,
        validators: { etag: '"1"' },
        isBaseline: true,
      };
      await store.sources.remember('feed', [item, { ...item, key: 'https://a.example/2', release: 'r' }]);
      await store.sources.remember('feed', [{ ...item, digest: 'changed' }]);
      expect(await store.sources.all()).toEqual([state]);
      expect(await store.sources.items('feed')).toEqual([
        { ...item, digest: 'changed' },
        { ...item, key: 'https://a.example/2', release: 'r' },
      ]);
      await store.sources.remove('feed');
      expect(await store.sources.get('feed')).toBeUndefined();
      expect(await store.sources.items('feed')).toEqual([]);
    });

    it('lets one at a time hold a lease, until it ends', async () => {
      expect(await store.leases.hold('poll', lease('one'))).toBe(true);
      expect(await store.leases.hold('poll', lease('two', NOW + 9 * SECOND))).toBe(false);
      expect(await store.leases.hold('poll', lease('one', NOW + 9 * SECOND))).toBe(true);
      expect(await store.leases.hold('poll', lease('two', NOW + 18 * SECOND))).toBe(false);
      expect(await store.leases.hold('poll', lease('two', NOW + 19 * SECOND))).toBe(true);
      await store.leases.release('poll', 'one');
      expect(await store.leases.hold('poll', lease('one', NOW + 20 * SECOND))).toBe(false);
      await store.leases.release('poll', 'two');
      expect(await store.leases.hold('poll', lease('one', NOW + 20 * SECOND))).toBe(true);
    });

    it('gives a contended lease to exactly one', async () => {
      const owners = ['a', 'b', 'c', 'd', 'e', 'f'];
      const held = await Promise.all(owners.map((owner) => store.leases.hold('poll', lease(owner))));
      expect(held.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('work that is done together', () => {
    it('is done, or not at all', async () => {
      await store.atomically(async (within) => {
        await within.releases.add(release('a'));
        await within.questions.record(question('1', { kind: 'no-data' }));
      });
      const failing = store.atomically(async (within) => {
        await within.releases.add(release('b'));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect((await store.releases.all()).map(({ id }) => id)).toEqual(['a']);
      expect(await store.questions.gaps(10)).toHaveLength(1);
    });
  });
}
