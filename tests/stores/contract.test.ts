import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import type {
  AddedRelease,
  AskedQuestion,
  InboundEvent,
  Lease,
  PersonRef,
  Store,
} from '../../src/core/ports.js';
import { describeEngines } from './engines.js';

const NOW = 1_800_000_000_000;
const SECOND = 1_000;
const ALICE: PersonRef = { platform: 'slack', id: 'U1' };
const BOB: PersonRef = { platform: 'slack', id: 'U2' };

const lease = (owner: string, now = NOW, length = 10 * SECOND): Lease => ({
  owner,
  now,
  until: now + length,
});

const release = (id: string, over: Partial<AddedRelease> = {}): AddedRelease => ({
  id,
  text: `Text of ${id}: 契約`,
  bodyStart: 0,
  metadata: { title: `Title of ${id}`, publishedOn: '2021-03' },
  digest: `digest of ${id}`,
  origin: `/tmp/${id}.txt`,
  addedAt: NOW,
  ...over,
});

const question = (id: string, over: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  text: 'When was it signed?',
  query: { op: 'value', attribute: 'signedOn' },
  kind: 'answered',
  language: 'en',
  asker: ALICE,
  askedAt: NOW,
  ...over,
});

const event = (eventId: string, over: Partial<InboundEvent> = {}): InboundEvent => ({
  platform: 'slack',
  eventId,
  message: `T1/C1/${eventId}`,
  payload: '{"text":"hello"}',
  receivedAt: NOW,
  ...over,
});

describeEngines('a store', (engine) => {
  let keeper: Keeper;
  let store: Store;
  beforeEach(async () => {
    keeper = await openKeeper(await engine.newPlace());
    store = keeper.store;
  });
  afterEach(() => keeper.close());

  describe('releases added at run time', () => {
    it('come back as they were, in the order in which they were added', async () => {
      const [b, a] = [release('b'), release('a', { bodyStart: 3, addedAt: NOW - 1 })];
      expect(await store.releases.add(b)).toEqual({ kind: 'added' });
      expect(await store.releases.add(a)).toEqual({ kind: 'added' });
      expect(await store.releases.all()).toEqual([b, a]);
    });

    it('are there once: the same text under another id, another text under the same id', async () => {
      await store.releases.add(release('a'));
      const copy = release('copy', { digest: 'digest of a' });
      expect(await store.releases.add(copy)).toEqual({ kind: 'duplicate', of: 'a' });
      expect(await store.releases.add(release('a', { digest: 'another' }))).toEqual({ kind: 'id taken' });
      expect((await store.releases.all()).map(({ id }) => id)).toEqual(['a']);
    });

    it('raise the revision when they come and when they go', async () => {
      const before = await store.releases.revision();
      await store.releases.add(release('a'));
      const added = await store.releases.revision();
      expect(added).toBeGreaterThan(before);
      expect(await store.releases.remove('a')).toBe(true);
      expect(await store.releases.revision()).toBeGreaterThan(added);
      expect(await store.releases.remove('a')).toBe(false);
      expect(await store.releases.all()).toEqual([]);
    });
  });

  describe('an inbound event', () => {
    it('is claimed once, however often it comes', async () => {
      const claims = await Promise.all(
        ['one', 'two', 'three'].map((owner) => store.inbound.receive(event('E1'), lease(owner))),
      );
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    it('is claimed once a message, whatever its events are called', async () => {
      const mention = event('E1', { message: 'T1/C1/5' });
      expect(await store.inbound.receive(mention, lease('one'))).toBeDefined();
      expect(await store.inbound.receive(event('E2', { message: 'T1/C1/5' }), lease('two'))).toBeUndefined();
      const elsewhere = event('E2', { platform: 'discord', message: 'T1/C1/5' });
      expect(await store.inbound.receive(elsewhere, lease('two'))).toBeDefined();
    });

    it('without a message has only its own id', async () => {
      const { message: _, ...command } = event('E1');
      expect(await store.inbound.receive(command, lease('one'))).toBeDefined();
      expect(await store.inbound.receive({ ...command, eventId: 'E2' }, lease('one'))).toBeDefined();
    });

    it('claimed again by its owner, who did not hear of the first time, is the same claim', async () => {
      const first = await store.inbound.receive(event('E1'), lease('one'));
      expect(await store.inbound.receive(event('E1'), lease('one'))).toEqual(first);
      await store.inbound.finish(first!);
      expect(await store.inbound.receive(event('E1'), lease('one'))).toBeUndefined();
    });

    it('is taken over when its owner dies, and the dead cannot finish it', async () => {
      const dead = await store.inbound.receive(event('E1'), lease('dead'));
      expect(await store.inbound.takeUnfinished(lease('heir', NOW + 5 * SECOND), 10)).toEqual([]);
      const [taken] = await store.inbound.takeUnfinished(lease('heir', NOW + 10 * SECOND), 10);
      expect(taken).toMatchObject({ ...event('E1'), claim: { attempt: 2 } });
      expect(await store.inbound.finish(dead!)).toBe(false);
      expect(await store.inbound.finish(taken!.claim, 'answer 1')).toBe(true);
      expect(await store.inbound.takeUnfinished(lease('heir', NOW + 60 * SECOND), 10)).toEqual([]);
      expect(await store.inbound.answerTo('slack', 'T1/C1/E1')).toBe('answer 1');
    });

    it('is pruned when it is old and handled', async () => {
      const claim = await store.inbound.receive(event('E1', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.receive(event('E2', { receivedAt: NOW - 2 }), lease('one'));
      await store.inbound.finish(claim!);
      expect(await store.inbound.prune(NOW)).toBe(1);
      expect(await store.inbound.takeUnfinished(lease('two', NOW + 60 * SECOND), 10)).toHaveLength(1);
    });
  });

  describe('a conversation', () => {
    const thread = { platform: 'slack', id: 'T1/C1/1' };

    it('carries the last query and the language', async () => {
      expect(await store.conversations.get(thread)).toBeUndefined();
      await store.conversations.keep(thread, { query: { op: 'count' } }, NOW);
      const query = { op: 'value', attribute: 'signedOn', text: '協定' } as const;
      await store.conversations.keep(thread, { query, language: 'ja' }, NOW);
      expect(await store.conversations.get(thread)).toEqual({ query, language: 'ja' });
    });

    it('is forgotten when it is old, and with its person', async () => {
      await store.conversations.keep(thread, { language: 'en' }, NOW - 1);
      await store.conversations.keep({ ...thread, id: 'D1' }, { language: 'en' }, NOW, ALICE);
      expect(await store.conversations.prune(NOW)).toBe(1);
      expect(await store.conversations.get(thread)).toBeUndefined();
      expect(await store.conversations.forget(BOB)).toBe(0);
      expect(await store.conversations.forget(ALICE)).toBe(1);
      expect(await store.conversations.get({ ...thread, id: 'D1' })).toBeUndefined();
    });
  });

  describe('the question log', () => {
    it('lists what was left open, most frequent first, however it was written', async () => {
      const open = { kind: 'no-data', query: null } as const;
      await store.questions.record(question('1', { ...open, text: 'Who pays?' }));
      await store.questions.record(
        question('2', { ...open, text: 'How long is it', kind: 'not-understood' }),
      );
      await store.questions.record(question('3', { ...open, text: 'how long  is it?', askedAt: NOW + 1 }));
      await store.questions.record(question('4', { text: 'When was it signed?' }));
      expect(await store.questions.gaps(10)).toMatchObject([
        { text: 'how long  is it?', times: 2, kind: 'no-data', votesDown: 0, lastAskedAt: NOW + 1 },
        { text: 'Who pays?', times: 1 },
      ]);
      expect(await store.questions.gaps(1)).toHaveLength(1);
    });

    it('records a question once', async () => {
      const twice = question('1', { kind: 'no-data' });
      await store.questions.record(twice);
      await store.questions.record(twice);
      expect(await store.questions.gaps(10)).toMatchObject([{ times: 1 }]);
    });

    it('lists what was voted down, with the reasons; the last vote of a person counts', async () => {
      await store.questions.record(question('1'));
      const vote = { question: '1', voter: ALICE, isUseful: false, votedAt: NOW };
      expect(await store.questions.vote({ ...vote, reason: '日付が違う' })).toBe(true);
      expect(await store.questions.vote({ ...vote, voter: BOB, votedAt: NOW + 1 })).toBe(true);
      expect(await store.questions.gaps(10)).toMatchObject([
        { times: 1, votesDown: 2, reasons: ['日付が違う'], kind: 'answered' },
      ]);
      await store.questions.vote({ ...vote, isUseful: true });
      await store.questions.vote({ ...vote, voter: BOB, isUseful: true });
      expect(await store.questions.gaps(10)).toEqual([]);
      expect(await store.questions.vote({ ...vote, question: 'none' })).toBe(false);
    });

    it('forgets a person, and what is old', async () => {
      await store.questions.record(question('1', { kind: 'no-data', text: 'of Alice' }));
      await store.questions.record(question('2', { kind: 'no-data', text: 'of Bob', asker: BOB }));
      await store.questions.record(question('3', { kind: 'no-data', text: 'old', asker: BOB, askedAt: 5 }));
      await store.questions.vote({ question: '2', voter: ALICE, isUseful: false, votedAt: NOW });
      expect(await store.questions.forget(ALICE)).toBe(2);
      expect(await store.questions.prune(NOW)).toBe(1);
      expect(await store.questions.gaps(10)).toMatchObject([{ text: 'of Bob', votesDown: 0 }]);
    });

    it('keeps no name of who asked', async () => {
      await store.questions.record(question('1', { asker: { platform: 'slack', id: 'U0SECRET' } }));
      const lines: string[] = [];
      for await (const line of keeper.export()) lines.push(line);
      expect(lines.join('\n')).toContain('When was it signed?');
      expect(lines.join('\n')).not.toContain('U0SECRET');
    });
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
      const item = { key: 'https://a.example/1', digest: 'd', seenAt: NOW };
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

  describe('a subscription', () => {
    const channel = { platform: 'slack', workspace: 'T1', id: 'C1' };
    const subscription = { id: 's1', channel, rule: '{}', createdAt: NOW };

    it('is listed for its channel, changed, and removed', async () => {
      await store.subscriptions.add(subscription, ALICE);
      await store.subscriptions.add({ ...subscription, id: 's2', channel: { ...channel, id: 'C2' } });
      const found = { ...subscription, failures: 0 };
      expect(await store.subscriptions.list(channel)).toEqual([found]);
      expect((await store.subscriptions.list()).map(({ id }) => id)).toEqual(['s1', 's2']);
      expect(await store.subscriptions.change('s1', '{"a":1}')).toBe(true);
      expect(await store.subscriptions.get('s1')).toEqual({ ...found, rule: '{"a":1}' });
      expect(await store.subscriptions.change('none', '{}')).toBe(false);
      expect(await store.subscriptions.forget(ALICE)).toBe(1);
      expect(await store.subscriptions.remove('s1')).toBe(true);
      expect(await store.subscriptions.remove('s1')).toBe(false);
    });

    it('counts failures in a row, is paused, and resumes', async () => {
      await store.subscriptions.add(subscription);
      expect(await store.subscriptions.recordFailure('s1', 'is_archived')).toBe(1);
      expect(await store.subscriptions.recordFailure('s1', 'is_archived')).toBe(2);
      await store.subscriptions.pause('s1', NOW, 'is_archived');
      expect(await store.subscriptions.get('s1')).toMatchObject({
        failures: 2,
        lastError: 'is_archived',
        paused: { at: NOW, why: 'is_archived' },
      });
      await store.subscriptions.resume('s1');
      await store.subscriptions.recordSent('s1', NOW);
      const resumed = await store.subscriptions.get('s1');
      expect(resumed).toMatchObject({ failures: 0, lastSentAt: NOW });
      expect(resumed).not.toHaveProperty('paused');
    });
  });

  describe('a delivery', () => {
    const announced = { id: 'e1', kind: 'release', payload: '{}', occurredAt: NOW } as const;
    const to = (...ids: string[]) => ids.map((subscription) => ({ subscription, dueAt: NOW }));
    beforeEach(async () => {
      const channel = { platform: 'slack', workspace: 'T1', id: 'C1' };
      for (const id of ['s1', 's2']) {
        await store.subscriptions.add({ id, channel, rule: '{}', createdAt: NOW });
      }
    });

    it('is there once a subscription and event', async () => {
      expect(await store.deliveries.announce(announced, to('s1'))).toBe(1);
      expect(await store.deliveries.announce(announced, to('s1', 's2'))).toBe(1);
      expect(await store.deliveries.event('e1')).toEqual(announced);
      expect(
        (await store.deliveries.claim(lease('a'), 10)).map(({ delivery }) => delivery.subscription),
      ).toEqual(['s1', 's2']);
    });

    it('is all or nothing', async () => {
      await expect(store.deliveries.announce(announced, to('s1', 'nobody'))).rejects.toThrow();
      expect(await store.deliveries.event('e1')).toBeUndefined();
    });

    it('is claimed by one, sent, and never claimed again', async () => {
      await store.deliveries.announce(announced, to('s1'));
      const [claims, others] = await Promise.all([
        store.deliveries.claim(lease('a'), 10),
        store.deliveries.claim(lease('b'), 10),
      ]);
      const [claim] = [...claims, ...others];
      expect(claims.length + others.length).toBe(1);
      expect(await store.deliveries.markSending(claim!, lease('a'))).toBe(true);
      expect(await store.deliveries.settle(claim!, { kind: 'sent', reference: 'm1' })).toBe(true);
      expect(await store.deliveries.settle(claim!, { kind: 'sent', reference: 'm2' })).toBe(false);
      expect(await store.deliveries.claim(lease('b', NOW + 60 * SECOND), 10)).toEqual([]);
      expect((await store.deliveries.figures()).byState).toMatchObject({ sent: 1, pending: 0 });
    });

    it('not due yet is left alone; put off, it comes back', async () => {
      await store.deliveries.announce(announced, [{ subscription: 's1', dueAt: NOW + 5 * SECOND }]);
      expect(await store.deliveries.claim(lease('a'), 10)).toEqual([]);
      expect(await store.deliveries.figures()).toMatchObject({ oldestDueAt: NOW + 5 * SECOND });
      const [claim] = await store.deliveries.claim(lease('a', NOW + 5 * SECOND), 10);
      await store.deliveries.settle(claim!, { kind: 'retry', at: NOW + 30 * SECOND, error: 'ratelimited' });
      expect(await store.deliveries.claim(lease('a', NOW + 29 * SECOND), 10)).toEqual([]);
      const [again] = await store.deliveries.claim(lease('a', NOW + 30 * SECOND), 10);
      expect(again?.delivery.error).toBe('ratelimited');
    });

    it('claimed by somebody who died before sending is claimed anew, and the dead cannot send it', async () => {
      await store.deliveries.announce(announced, to('s1'));
      const [dead] = await store.deliveries.claim(lease('dead'), 10);
      const [taken] = await store.deliveries.claim(lease('heir', NOW + 10 * SECOND), 10);
      expect(taken?.delivery.id).toBe(dead?.delivery.id);
      expect(await store.deliveries.markSending(dead!, lease('dead'))).toBe(false);
      expect(await store.deliveries.markSending(taken!, lease('heir', NOW + 10 * SECOND))).toBe(true);
    });

    it('whose owner died while sending is unknown, looked up, and settled by that', async () => {
      await store.deliveries.announce(announced, to('s1', 's2'));
      const claims = await store.deliveries.claim(lease('dead'), 10);
      for (const claim of claims) await store.deliveries.markSending(claim, lease('dead'));
      expect(await store.deliveries.expire(NOW + 9 * SECOND)).toBe(0);
      expect(await store.deliveries.expire(NOW + 10 * SECOND)).toBe(2);
      const later = lease('heir', NOW + 11 * SECOND);
      expect(await store.deliveries.claim(later, 10)).toEqual([]);
      const [found, missing] = await store.deliveries.claimUnknown(later, 10);
      expect(await store.deliveries.claimUnknown(later, 10)).toEqual([]);
      expect(await store.deliveries.settle(claims[0]!, { kind: 'sent', reference: 'late' })).toBe(false);
      await store.deliveries.settle(found!, { kind: 'sent', reference: 'm1' });
      await store.deliveries.settle(missing!, { kind: 'retry', at: later.now, error: 'not found there' });
      const [again] = await store.deliveries.claim(later, 10);
      expect(again?.delivery).toMatchObject({ id: missing!.delivery.id, attempts: 1 });
    });

    it('goes with its subscription', async () => {
      await store.deliveries.announce(announced, to('s1'));
      await store.subscriptions.remove('s1');
      expect(await store.deliveries.claim(lease('a'), 10)).toEqual([]);
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

  it('keeps any text as it is, but for what no engine can keep', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), fc.uuid(), async (text, id) => {
        await store.releases.add(release(id, { text, digest: id }));
        const found = (await store.releases.all()).find((each) => each.id === id);
        await store.releases.remove(id);
        expect(found?.text).toBe(text.replaceAll('\0', '').toWellFormed());
      }),
      { numRuns: 50 },
    );
  });

  it('loses and doubles no delivery, whoever claims, dies and settles in whatever order', async () => {
    await store.subscriptions.add({
      id: 's',
      channel: { platform: 'slack', workspace: 'T', id: 'C' },
      rule: '{}',
      createdAt: NOW,
    });
    let round = 0;
    const step = fc.record({
      owner: fc.constantFrom('a', 'b'),
      what: fc.constantFrom('claim', 'send', 'settle', 'look up', 'expire', 'die'),
      later: fc.integer({ min: 0, max: 12 * SECOND }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const id = `e${++round}`;
        let now = NOW + round * 1_000_000;
        await store.deliveries.announce({ id, kind: 'release', payload: '', occurredAt: now }, [
          { subscription: 's', dueAt: now },
        ]);
        const held = new Map<string, Awaited<ReturnType<typeof store.deliveries.claim>>[number]>();
        const arrived: string[] = [];
        let isUncertain = false;
        for (const { owner, what, later } of steps) {
          now += later;
          const claim = held.get(owner);
          if (what === 'die') held.delete(owner);
          else if (what === 'claim') {
            const [claimed] = await store.deliveries.claim(lease(owner, now), 1);
            if (claimed) held.set(owner, claimed);
          } else if (what === 'send' && claim?.delivery.state === 'claimed') {
            if (await store.deliveries.markSending(claim, lease(owner, now))) {
              arrived.push(owner);
              isUncertain = true;
            }
          } else if (what === 'settle' && claim?.delivery.state === 'claimed' && arrived.includes(owner)) {
            if (await store.deliveries.settle(claim, { kind: 'sent', reference: owner })) isUncertain = false;
          } else if (what === 'expire') await store.deliveries.expire(now);
          else if (what === 'look up') {
            const [unknown] = await store.deliveries.claimUnknown(lease(owner, now), 1);
            // What was looked up is there: it arrived.
            if (unknown) await store.deliveries.settle(unknown, { kind: 'sent', reference: owner });
          }
        }
        expect(arrived.length).toBeLessThanOrEqual(1);
        const { byState } = await store.deliveries.figures();
        const isSettled = byState.sent === 1;
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(1);
        if (arrived.length === 0) expect(isSettled).toBe(false);
        expect(isUncertain || arrived.length === 0 || isSettled).toBe(true);
        await store.subscriptions.remove('s');
        await store.subscriptions.add({
          id: 's',
          channel: { platform: 'slack', workspace: 'T', id: 'C' },
          rule: '{}',
          createdAt: NOW,
        });
      }),
      { numRuns: 60 },
    );
  });
});
