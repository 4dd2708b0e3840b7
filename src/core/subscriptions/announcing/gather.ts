import { type Collected, DAY, MINUTE, type Moment, type Store } from '../../ports.js';
import { type DigestContent, readContent, writeContent } from '../events.js';
import { nextTurn, type Schedule } from '../schedule.js';
import { ruleOf } from './audience.js';
import type { AnnouncingContext } from './context.js';
import { MOST_AT_ONCE, SETTLE_MS } from './dueAt.js';
import { digestEvent, digestPrefix } from './eventIds.js';
import { Overtaken } from './overtaken.js';

/** Subscriptions whose digests are written together. */
const TOGETHER = 100;

/** Nothing waits longer than a week, but for the hour that clocks are put back. */
const LONGEST_WAIT = 8 * DAY;

/** How often all that waits is gone through, where nothing has come to it. */
const LOOK_MS = 10_000;

/** Tells together what was collected and is due; how many deliveries are new. */
export async function gather(context: AnnouncingContext, before: number): Promise<number> {
  const { keeping, now, pause } = context;
  if (before > 0 || isTimeToLook(context)) await collect(context);
  const due = await keeping.use(({ announcements }) => announcements.due(now()));
  let added = 0;
  for (let start = 0; start < due.length; start += TOGETHER) {
    const some = due.slice(start, start + TOGETHER);
    added += await keeping.use((store) => store.atomically((within) => gatherSome(within, some, context)));
    await pause();
  }
  return added;
}

function isTimeToLook({ memory, now }: AnnouncingContext): boolean {
  const look = Math.floor(now() / LOOK_MS);
  const isNew = memory.gathered !== look;
  memory.gathered = look;
  return isNew;
}

/** Collects what is not to be told one by one. */
async function collect({ keeping, now, languageWaitMinutes }: AnnouncingContext): Promise<void> {
  const latest = now() + LONGEST_WAIT + languageWaitMinutes() * MINUTE;
  await keeping.use((store) =>
    store.atomically(async ({ announcements }) => {
      await announcements.collectPaused();
      await announcements.collectCrowded(now(), MOST_AT_ONCE, now() + SETTLE_MS);
      await announcements.bringForward(now(), latest);
    }),
  );
}

/** What is collected for a subscription, and when its turn was. */
interface Ready extends Collected {
  readonly schedule: Schedule;
  readonly at: Moment;
}

async function gatherSome(
  store: Store,
  due: readonly string[],
  { now, memory }: AnnouncingContext,
): Promise<number> {
  const collected = await store.announcements.collected(due, now());
  const ready = collected.flatMap((one): Ready[] => {
    const schedule = ruleOf(one.rule, memory)?.schedule;
    const at = Math.max(...one.events.map(({ dueAt }) => dueAt));
    return schedule ? [{ ...one, schedule, at }] : [];
  });
  const digests = [
    ...(await floods(
      ready.filter(({ schedule }) => schedule.every === 'release'),
      store,
      now(),
    )),
    ...(await turns(
      ready.filter(({ schedule }) => schedule.every !== 'release'),
      store,
      now(),
    )),
  ];
  let added = 0;
  for (const digest of alike(digests)) added += await tell(digest, store, now());
  return added;
}

interface Digest {
  readonly at: Moment;
  readonly because: DigestContent['because'];
  readonly events: readonly Collected['events'][number]['event'][];
  readonly to: readonly string[];
}

/** Of those who are told at once: one event is told as it would have been, several together. */
async function floods(ready: readonly Ready[], { announcements }: Store, now: Moment): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const { subscription, events, at } of ready) {
    const [first, ...more] = events.map(({ event }) => event);
    if (first && more.length === 0) await announcements.tellAlone(subscription, first.id, now);
    else digests.push({ at, because: 'many', events: events.map(({ event }) => event), to: [subscription] });
  }
  return digests;
}

/**
 * Of those who have turns: one message a turn. Where that was told already, because a clock was put back, and
 * where it is no turn any more, because the schedule was changed, what is collected waits for the next one.
 */
async function turns(ready: readonly Ready[], { announcements }: Store, now: Moment): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const [at, some] of groupedBy(ready, (one) => one.at)) {
    const subscriptions = some.map(({ subscription }) => subscription);
    const told = await announcements.have(subscriptions, digestPrefix(at));
    for (const [, same] of groupedBy(some, ({ schedule }) => JSON.stringify(schedule))) {
      const schedule = same[0]?.schedule;
      if (!schedule) continue;
      // The first turn after the moment before it.
      const isTurn = nextTurn(schedule, at - 1) === at;
      const next = nextTurn(schedule, Math.max(at, now)) ?? now;
      for (const { subscription, events: found } of same) {
        const events = found.map(({ event }) => event);
        if (isTurn && !told.has(subscription)) {
          digests.push({ at, because: 'turn', events, to: [subscription] });
        } else {
          const ids = events.map(({ id }) => id);
          await announcements.postpone(subscription, ids, next);
        }
      }
    }
  }
  return digests;
}

/** Those that tell the same at the same time are one event. */
function alike(digests: readonly Digest[]): readonly Digest[] {
  return [...groupedBy(digests, keyOf).values()].flatMap(([first, ...more]) =>
    first ? { ...first, to: [first, ...more].flatMap(({ to }) => to) } : [],
  );
}

const keyOf = ({ at, events }: Digest): string =>
  digestEvent(
    at,
    events.map(({ id }) => id),
  );

async function tell(digest: Digest, { announcements }: Store, now: Moment): Promise<number> {
  const { at, because, events, to } = digest;
  const payload = writeContent({ kind: 'digest', because, items: events.flatMap(itemsOf) });
  const event = { id: keyOf(digest), kind: 'digest', payload, occurredAt: at } as const;
  const ids = events.map(({ id }) => id);
  if (!(await announcements.tellTogether(event, to, ids, now))) throw new Overtaken();
  return to.length;
}

/** A digest that could not be told on its own gives what it tells to the next one. */
function itemsOf(event: Digest['events'][number]): DigestContent['items'] {
  const content = readContent(event);
  if (!content) return [];
  return content.kind === 'digest' ? content.items : [{ event: event.id, content }];
}

function groupedBy<T, K>(values: readonly T[], key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
