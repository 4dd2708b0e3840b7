import type { Keeper } from '../../src/adapters/stores/keeper.js';
import type { PersonRef, Store } from '../../src/core/ports.js';

export const NOW = 1_800_000_000_000;
export const ALICE: PersonRef = { platform: 'slack', id: 'U1' };

const LEASE = { owner: 'one', now: NOW, until: NOW + 10_000 };

/** Puts something of every kind into an empty store. */
export async function fill(store: Store): Promise<void> {
  await store.atomically(fillQuestions);
  await store.atomically(fillSubscriptions);
}

async function fillQuestions(store: Store): Promise<void> {
  for (const id of ['b', 'a']) {
    await store.releases.add({
      id,
      text: `契約 "${id}"\n'quoted'; --`,
      bodyStart: 0,
      metadata: { title: id },
      digest: id,
      origin: `${id}.txt`,
      addedAt: NOW,
    });
  }
  const event = { platform: 'slack', payload: '{}', receivedAt: NOW };
  const handled = await store.inbound.receive({ ...event, eventId: 'E1', message: 'T/C/1' }, LEASE);
  if (handled) await store.inbound.finish(handled, 'answer');
  await store.inbound.receive({ ...event, eventId: 'E2' }, LEASE);
  await store.conversations.keep({ platform: 'slack', id: 'T/C/1' }, { query: { op: 'count' } }, NOW, ALICE);
  // More than one page of an export.
  for (let i = 0; i < 620; i++) {
    await store.questions.record({
      id: `q${i}`,
      text: i === 0 ? '誰が署名しましたか？' : 'Who signed?',
      query: null,
      kind: 'no-data',
      language: 'en',
      asker: ALICE,
      askedAt: NOW + i,
    });
  }
  await store.questions.vote({ question: 'q0', voter: ALICE, isUseful: false, reason: 'no', votedAt: NOW });
  await store.commands.set('discord', 'global', 'hash');
  await store.settings.set({ of: 'person', person: ALICE }, 'language', 'ja');
}

async function fillSubscriptions(store: Store): Promise<void> {
  await store.sources.put({ id: 'feed', hasBaseline: true, failures: 0 });
  await store.sources.remember('feed', [{ key: 'k', digest: 'd', seenAt: NOW }]);
  const news = { id: 'release:a', kind: 'release', release: 'a', foundAt: NOW, source: 'feed' } as const;
  await store.news.add(news);
  const channel = { platform: 'slack', workspace: 'T', id: 'C' };
  await store.subscriptions.add({ id: 's1', channel, rule: '{}', createdAt: NOW }, ALICE);
  const event = { id: 'e1', kind: 'release', payload: '{}', occurredAt: NOW } as const;
  await store.deliveries.announce(event, [{ subscription: 's1', dueAt: NOW }]);
}

/** Everything in a store, in an order that both engines share. */
export async function contents(keeper: Keeper): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of keeper.export()) lines.push(line);
  return lines.sort();
}

export async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
