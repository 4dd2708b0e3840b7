import { type InboundEvent, type Keeping, type Moment, StoreError, type UnfinishedEvent } from '../ports.js';
import type { Inbox, Receipt, Unfinished } from './inbox.js';
import { createLeasing } from './leasing.js';
import { type ReceiptContext, rememberedReceipt, storedReceipt } from './receipts.js';
import { createSeen } from './seen.js';

export interface InboxOptions {
  readonly keeping: Keeping;
  /** One name a process, that no other has ever had. */
  readonly owner: string;
  readonly now: () => Moment;
}

/** The inbox over the store's inbound events, and in memory while the store is gone. */
export function createInbox({ keeping, owner, now }: InboxOptions): Inbox {
  const seen = createSeen();
  const context: ReceiptContext = { keeping, seen, leasing: createLeasing(owner, now) };
  return {
    receive: async (event) => {
      if (seen.has(event)) return undefined;
      seen.add(event);
      return receive(context, event);
    },
    takeUnfinished: (platform) => takeUnfinished(context, platform),
    answerTo: async (platform, message) =>
      seen.answerTo(platform, message) ??
      withoutStore(undefined, () => keeping.use(({ inbound }) => inbound.answerTo(platform, message))),
    answerAnew: (platform, message, answer) => {
      seen.answerAnew(platform, message, answer);
      keeping.later(({ inbound }) => inbound.answerAnew(platform, message, answer));
    },
  };
}

async function receive(context: ReceiptContext, event: InboundEvent): Promise<Receipt | undefined> {
  const { keeping, seen, leasing } = context;
  const lease = leasing.received();
  try {
    const claim = await keeping.use(({ inbound }) => inbound.receive(event, lease));
    return claim && storedReceipt(context, event, claim, lease.until);
  } catch (error) {
    if (error instanceof StoreError) return rememberedReceipt(context, event);
    // Nobody answers it: told again, it is new.
    seen.remove(event);
    throw error;
  }
}

/** Taken over in one go. */
const MOST_AT_ONCE = 100;
/** An event over which so many processes have died is left alone. */
const MOST_ATTEMPTS = 3;

async function takeUnfinished(context: ReceiptContext, platform: string): Promise<readonly Unfinished[]> {
  const { keeping, seen, leasing } = context;
  const lease = leasing.received();
  const wanted = { platform, limit: MOST_AT_ONCE, isAlone: keeping.isAlone };
  const events = await withoutStore([], () =>
    keeping.use(({ inbound }) => inbound.takeUnfinished(wanted, lease)),
  );
  const isOver = (event: UnfinishedEvent): boolean =>
    event.claim.attempt > MOST_ATTEMPTS || seen.isDone(event);
  for (const { claim } of events.filter(isOver))
    keeping.later(async ({ inbound }) => void (await inbound.finish(claim)));
  return events
    .filter((event) => !isOver(event))
    .map(({ claim, isAnswering, ...event }) => {
      seen.add(event);
      const receipt = storedReceipt(context, event, claim, lease.until);
      return { event, receipt, mayBeAnswered: isAnswering };
    });
}

/** What is told by the store, else `otherwise` while it is gone. */
async function withoutStore<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return otherwise;
    throw error;
  }
}
