import { type InboundClaim, type InboundEvent, type Keeping, type Moment, StoreError } from '../ports.js';
import type { Receipt } from './inbox.js';
import type { Leasing } from './leasing.js';
import type { Seen } from './seen.js';

export interface ReceiptContext {
  readonly keeping: Keeping;
  readonly seen: Seen;
  readonly leasing: Leasing;
}

/** The right to answer an event that the store has, until another process takes it over. */
export function storedReceipt(
  { keeping, seen, leasing }: ReceiptContext,
  event: InboundEvent,
  claim: InboundClaim,
  until: Moment,
): Receipt {
  return {
    answering: async () => {
      try {
        return await keeping.use(({ inbound }) => inbound.answering(claim, leasing.answering()));
      } catch (error) {
        // The store has gone: until the lease ends nobody can have taken it over.
        if (error instanceof StoreError) return leasing.now() < until;
        throw error;
      }
    },
    finish: async (answer) => {
      seen.finish(event, answer);
      keeping.later(async ({ inbound }) => {
        await inbound.finish(claim, answer);
      });
    },
  };
}

/** The right to answer an event of which only this process knows, for the store is gone. */
export function rememberedReceipt({ keeping, seen, leasing }: ReceiptContext, event: InboundEvent): Receipt {
  return {
    answering: async () => true,
    finish: async (answer) => {
      seen.finish(event, answer);
      // Once the store is back it knows as well, for the platform may tell of it again after a restart.
      keeping.later(async ({ inbound }) => {
        const claim = await inbound.receive(event, leasing.received());
        if (claim) await inbound.finish(claim, answer);
      });
    },
  };
}
