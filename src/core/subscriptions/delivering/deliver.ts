import type { Message } from '../../answers/message.js';
import type { Adapter, ReadBack, SendOutcome, Sought } from '../../ports/adapter.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Measures } from '../../ports/measures.js';
import {
  type AnnouncedEvent,
  type Keeping,
  MINUTE,
  type Moment,
  type Settlement,
  StoreError,
  type Taken,
  type Way,
} from '../../ports.js';
import { type Manner, mannerOf } from '../manner.js';
import { type Rule, readRule } from '../rule.js';
import { messageKey } from './messageKey.js';
import { pauseRefused } from './pausing.js';
import {
  type Circumstances,
  type Effect,
  type Happened,
  type OnUnknown,
  type Step,
  step,
  stepAfterLooking,
} from './step.js';

/** What an event tells a subscription, by what this process knows now. */
export type Telling =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'nothing' }
  /** This process does not know yet what the event is about. */
  | { readonly kind: 'too early' };

/** What delivering works with. */
export interface Delivering {
  readonly keeping: Pick<Keeping, 'use' | 'later'>;
  /** One name a process. */
  readonly owner: string;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** At least 25 letters and figures. */
  readonly hash: (text: string) => string;
  readonly onUnknown: OnUnknown;
  tell(event: AnnouncedEvent, rule: Rule, subscription: string): Promise<Telling>;
  readonly measures: Pick<Measures, 'delivered'>;
  readonly log: Log;
}

/** When the channel may be told the next thing, and what else is to be heeded. */
export interface Delivered {
  readonly at: Moment;
  readonly effect?: Effect;
}

/** A request has ended by then, however slow the platform: nobody else may look for what is still on its way. */
export const SENDING_MS = 30_000;
/** A store that took so long to write `sending` has left too little of that time: the request does not leave. */
const STALE_MS = 10_000;
/** The platform's clock may be behind ours. */
const CLOCKS_MS = 10 * MINUTE;
/** Somebody else has it. */
const LOST_MS = 1_000;

const NOTHING = { kind: 'nothing to tell' } as const;
/** It may pass with another version of the program; until then it holds up its channel no longer than needed. */
const MISTAKE = { kind: 'retry', afterMs: 0, error: 'a mistake', because: 'unlisted' } as const;

/** A message, and the way it is to go. */
interface Plan {
  readonly message: Message;
  readonly way: Way;
  /** What it stands under, or replaces. */
  readonly reference?: string;
}

/** Looks a delivery up where it may have arrived, sends it where it has not, and writes down what became of it. */
export async function deliver(taken: Taken, adapter: Adapter, work: Delivering): Promise<Delivered> {
  if (taken.state === 'checking' && taken.way !== 'update') {
    const back = await lookUp(taken, adapter, work);
    const next = stepAfterLooking(taken, back, around(adapter, work));
    if (next !== 'send again') return settle(taken, next, adapter, work);
  }
  const plan = await planOf(taken, work);
  if ('kind' in plan) return settle(taken, step(taken, plan, around(adapter, work)), adapter, work);
  const now = work.clock.now();
  const lease = { owner: work.owner, now, until: now + SENDING_MS };
  if (!(await work.keeping.use(({ queue }) => queue.markSending(taken, lease, plan.way)))) {
    return { at: now + LOST_MS };
  }
  if (work.clock.now() - now > STALE_MS) {
    return settle(taken, notSent(taken, work.clock.now()), adapter, work);
  }
  const leftAt = work.clock.now();
  const outcome = await send(taken, plan, adapter, work);
  const happened = { kind: 'sent', way: plan.way, outcome, leftAt } as const;
  return settle(taken, step(taken, happened, around(adapter, work)), adapter, work);
}

/** It goes back to where it stood. */
function notSent({ state, failures, looks }: Taken, now: Moment): Step {
  const error = 'the store was too slow';
  if (state === 'checking') return { settlement: { kind: 'unknown', until: now, looks, error } };
  return { settlement: { kind: 'wait', until: now, failures, error } };
}

const around = ({ habits }: Adapter, { clock, chance, onUnknown }: Delivering): Circumstances => ({
  now: clock.now(),
  chance: chance(),
  onUnknown,
  remembersMs: habits.remembersMs,
});

async function lookUp(taken: Taken, adapter: Adapter, { keeping, hash }: Delivering): Promise<ReadBack> {
  const { channel, way, firstSentAt } = taken;
  const manner = way === 'under' ? await keeping.use((store) => mannerIn(taken, store)) : undefined;
  const under = manner && 'reference' in manner ? manner.reference : undefined;
  const sought: Sought = {
    ...(under !== undefined && { under }),
    ...(firstSentAt !== undefined && { since: firstSentAt - CLOCKS_MS }),
  };
  return adapter.readBack(channel, messageKey(taken, hash), sought);
}

type Read = Parameters<Parameters<Keeping['use']>[0]>[0];

async function mannerIn(taken: Taken, { deliveries }: Read): Promise<Manner | undefined> {
  const rule = readRule(taken.rule);
  const event = await deliveries.event(taken.event);
  return rule && event && mannerOf(event, taken.subscription, rule, deliveries);
}

/** What is to be sent, and how; else why nothing is. */
async function planOf(taken: Taken, { keeping, tell, clock, log }: Delivering): Promise<Plan | Happened> {
  const rule = readRule(taken.rule);
  const found = await keeping.use(async (store) => ({
    event: await store.deliveries.event(taken.event),
    manner: await mannerIn(taken, store),
  }));
  const { event, manner } = found;
  if (!rule || !event || !manner || manner.kind === 'none') return NOTHING;
  if (manner.kind === 'wait') return { kind: 'too early' };
  const way = wayOf(manner, taken.way);
  // Whoever removed the message does not want it back for another language of it.
  if (event.kind === 'second language' && way === 'post' && manner.kind === 'update') return NOTHING;
  const told = way === 'update' && manner.kind === 'update' ? manner.event : event;
  const telling = await tell(told, rule, taken.subscription).catch((error: unknown) => {
    // Nothing is wrong with the notification: it waits until its lease has ended.
    if (error instanceof StoreError) throw error;
    log.error({ err: error, event: taken.event }, 'a notification could not be made');
    return { kind: 'mistake' } as const;
  });
  if (telling.kind === 'mistake') return { kind: 'sent', way, outcome: MISTAKE, leftAt: clock.now() };
  if (telling.kind === 'nothing') return NOTHING;
  if (telling.kind === 'too early') return telling;
  const reference = way !== 'post' && 'reference' in manner ? { reference: manner.reference } : {};
  return { message: telling.message, way, ...reference };
}

const ORDER: readonly Way[] = ['update', 'under', 'post'];

/** As the manner wants it, or as it was left to be done where that did not work. */
function wayOf({ kind }: Extract<Manner, { readonly kind: Way }>, left: Way | undefined): Way {
  return left !== undefined && ORDER.indexOf(left) > ORDER.indexOf(kind) ? left : kind;
}

async function send(taken: Taken, plan: Plan, adapter: Adapter, work: Delivering): Promise<SendOutcome> {
  const { message, way, reference } = plan;
  try {
    if (way === 'update' && reference !== undefined) return await adapter.update(reference, message);
    return await adapter.send(taken.channel, message, messageKey(taken, work.hash), reference);
  } catch (error) {
    // No failure of a request: those are outcomes.
    work.log.error({ err: error, event: taken.event }, 'a notification could not be made');
    return MISTAKE;
  }
}

async function settle(taken: Taken, next: Step, adapter: Adapter, work: Delivering): Promise<Delivered> {
  const now = work.clock.now();
  const { settlement, counted, effect } = next;
  await write(work, async ({ queue }) => {
    await queue.settle(taken, settlement);
  });
  if (counted) work.measures.delivered(adapter.platform, counted);
  tellOf(taken, next, work);
  if (effect?.kind === 'refused') await pauseRefused(taken, effect, work);
  return { at: freeAt(settlement, adapter, now), ...(effect && { effect }) };
}

/** When the channel may be told the next thing. */
function freeAt(settlement: Settlement, { habits }: Adapter, now: Moment): Moment {
  if (settlement.kind === 'sent') return Math.max(now, settlement.at + habits.paceMs);
  return 'until' in settlement ? settlement.until : now;
}

/** Where the store is gone, it is written before the store counts as back. */
async function write(
  { keeping }: Pick<Delivering, 'keeping'>,
  work: (store: Read) => Promise<void>,
): Promise<void> {
  try {
    await keeping.use(work);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    keeping.later(work);
  }
}

/** What ends without having arrived is told of to whoever runs the program. */
function tellOf({ channel, subscription, event }: Taken, { settlement }: Step, { log }: Delivering): void {
  const fields = { platform: channel.platform, channel: channel.id, subscription, event };
  if (settlement.kind === 'wait' && settlement.error !== undefined) {
    log.info(
      { ...fields, error: settlement.error, failures: settlement.failures },
      'a notification is sent again',
    );
  }
  if (settlement.kind !== 'ended' || settlement.as === 'nothing to tell') return;
  const { as, error } = settlement;
  log.error({ ...fields, as, error }, 'a notification was not delivered');
}
