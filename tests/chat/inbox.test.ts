import { describe, expect, it } from 'vitest';
import { createInbox } from '../../src/core/chat/createInbox.js';
import type { Inbox } from '../../src/core/chat/inbox.js';
import type { InboundEvent, Store } from '../../src/core/ports.js';
import { openTestStore, type TestKeeping, testKeeping } from './store.js';

const NOW = 1_800_000_000_000;
const SECOND = 1_000;

const event = (eventId: string, over: Partial<InboundEvent> = {}): InboundEvent => ({
  platform: 'slack',
  eventId,
  message: `T1/C1/${eventId}`,
  payload: `{"text":"${eventId}"}`,
  receivedAt: NOW,
  ...over,
});

interface TestInbox extends TestKeeping {
  readonly inbox: Inbox;
  wait(ms: number): void;
}

let processes = 0;

/** The inbox of a new process; of several over one store, none is alone. */
function inboxOf(store: Store, { isAlone = true, at = NOW } = {}): TestInbox {
  const keeping = testKeeping(store, isAlone);
  let now = at;
  const inbox = createInbox({ keeping: keeping.keeping, owner: `process ${++processes}`, now: () => now });
  return { ...keeping, inbox, wait: (ms) => (now += ms) };
}

describe('each message is answered once', () => {
  it('however often, in whichever events, and to however many processes it is told', async () => {
    const store = await openTestStore();
    const processes = [inboxOf(store, { isAlone: false }), inboxOf(store, { isAlone: false })];
    const receipts = await Promise.all(
      processes.flatMap(({ inbox }) => [
        inbox.receive(event('E1')),
        inbox.receive(event('E1')),
        inbox.receive(event('E2', { message: 'T1/C1/E1' })),
      ]),
    );
    expect(receipts.filter((receipt) => receipt !== undefined)).toHaveLength(1);
  });

  it('told again after it was answered, also to a new process', async () => {
    const store = await openTestStore();
    const first = inboxOf(store);
    const receipt = await first.inbox.receive(event('E1'));
    expect(await receipt!.answering()).toBe(true);
    await receipt!.finish('m1');
    expect(await first.inbox.receive(event('E1'))).toBeUndefined();
    await first.settled();
    const second = inboxOf(store);
    expect(await second.inbox.receive(event('E1'))).toBeUndefined();
    expect(await second.inbox.receive(event('E9', { message: 'T1/C1/E1' }))).toBeUndefined();
    expect(await second.inbox.answerTo('slack', 'T1/C1/E1')).toBe('m1');
  });

  it('a message that is edited at once finds its answer, though nothing is written yet', async () => {
    const { inbox } = inboxOf(await openTestStore());
    const receipt = await inbox.receive(event('E1'));
    await receipt!.finish('m1');
    expect(await inbox.answerTo('slack', 'T1/C1/E1')).toBe('m1');
    expect(await inbox.answerTo('discord', 'T1/C1/E1')).toBeUndefined();
  });
});

describe('a process that dies', () => {
  it('before it answers leaves the message to the next one, which answers it', async () => {
    const store = await openTestStore();
    await inboxOf(store).inbox.receive(event('E1'));
    const [unfinished, ...more] = await inboxOf(store).inbox.takeUnfinished('slack');
    expect(more).toEqual([]);
    expect(unfinished).toMatchObject({ event: event('E1'), mayBeAnswered: false });
    expect(await unfinished!.receipt.answering()).toBe(true);
  });

  it('while the answer leaves says so to the next one', async () => {
    const store = await openTestStore();
    const receipt = await inboxOf(store).inbox.receive(event('E1'));
    await receipt!.answering();
    const [unfinished] = await inboxOf(store).inbox.takeUnfinished('slack');
    expect(unfinished).toMatchObject({ mayBeAnswered: true });
  });

  it('before it is written that it is done leaves it as one that may be answered', async () => {
    const store = await openTestStore();
    const receipt = await inboxOf(store).inbox.receive(event('E1'));
    await receipt!.answering();
    await receipt!.finish('m1');
    const [unfinished] = await inboxOf(store).inbox.takeUnfinished('slack');
    expect(unfinished).toMatchObject({ mayBeAnswered: true });
  });

  it('leaves nothing of what it has finished, and nothing of another platform', async () => {
    const store = await openTestStore();
    const first = inboxOf(store);
    const receipt = await first.inbox.receive(event('E1'));
    await receipt!.finish();
    await first.inbox.receive(event('E2', { platform: 'discord' }));
    await first.settled();
    expect(await inboxOf(store).inbox.takeUnfinished('slack')).toEqual([]);
  });

  it('is followed by one of several only when its claim has ended, and then may send nothing', async () => {
    const store = await openTestStore();
    const slow = inboxOf(store, { isAlone: false });
    const heir = inboxOf(store, { isAlone: false });
    const receipt = await slow.inbox.receive(event('E1'));
    expect(await heir.inbox.takeUnfinished('slack')).toEqual([]);
    heir.wait(16 * SECOND);
    expect(await heir.inbox.takeUnfinished('slack')).toHaveLength(1);
    expect(await receipt!.answering()).toBe(false);
  });

  it('over the same message again and again is not followed for ever', async () => {
    const store = await openTestStore();
    await inboxOf(store).inbox.receive(event('E1'));
    const taken: number[] = [];
    for (let round = 0; round < 5; round++) {
      const next = inboxOf(store);
      taken.push((await next.inbox.takeUnfinished('slack')).length);
      await next.settled();
    }
    expect(taken).toEqual([1, 1, 0, 0, 0]);
  });

  it('takes nothing of its own for what another one left', async () => {
    const { inbox } = inboxOf(await openTestStore());
    await inbox.receive(event('E1'));
    expect(await inbox.takeUnfinished('slack')).toEqual([]);
  });
});

describe('while the store is gone', () => {
  it('a message is answered once, and not again when the store is back, nor after a restart', async () => {
    const store = await openTestStore();
    const first = inboxOf(store);
    first.setGone(true);
    const receipt = await first.inbox.receive(event('E1'));
    expect(await receipt!.answering()).toBe(true);
    expect(await first.inbox.receive(event('E1'))).toBeUndefined();
    await receipt!.finish('m1');
    expect(await first.inbox.answerTo('slack', 'T1/C1/E1')).toBe('m1');
    expect(await first.inbox.takeUnfinished('slack')).toEqual([]);
    first.setGone(false);
    expect(await first.inbox.receive(event('E1'))).toBeUndefined();
    await first.settled();
    const second = inboxOf(store);
    expect(await second.inbox.receive(event('E1'))).toBeUndefined();
    expect(await second.inbox.answerTo('slack', 'T1/C1/E1')).toBe('m1');
  });

  it('what was received before may be answered as long as nobody else can have claimed it', async () => {
    const one = inboxOf(await openTestStore(), { isAlone: false });
    const [first, second] = [await one.inbox.receive(event('E1')), await one.inbox.receive(event('E2'))];
    one.setGone(true);
    expect(await first!.answering()).toBe(true);
    one.wait(16 * SECOND);
    expect(await second!.answering()).toBe(false);
  });
});
