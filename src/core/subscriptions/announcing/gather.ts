import { type Collected, DAY, MINUTE, type Moment, type Store } from '../../ports.js';
import { type DigestContent, readContent, writeContent } from '../events.js';
import { type Rule, readRule } from '../rule.js';
import { nextTurn } from '../schedule.js';
import type { AnnouncingContext } from './context.js';
import { MOST_AT_ONCE, SETTLE_MS } from './dueAt.js';
import { digestEvent, digestPrefix } from './eventIds.js';
import { Overtaken } from './overtaken.js';

/** Subscriptions whose digests are written together. */
const PAGE = 200;

/** Nothing waits longer than a week, but for the hour that clocks are put back. */
const LONGEST_WAIT = 8 * DAY;

/** Tells together what was collected and is due; how many deliveries are new. */
export async function gather(context: AnnouncingContext): Promise<number> {
  const { keeping, now, pause, languageWaitMinutes } = context;
  await keeping.use((store) =>
    store.atomically(async ({ announcements }) => {
      await announcements.collectPaused();
      await announcements.collectCrowded(now(), MOST_AT_ONCE, now() + SETTLE_MS);
      await announcements.bringForward(now(), now() + LONGEST_WAIT + languageWaitMinutes() * MINUTE);
    }),
  );
  let added = 0;
  for (let after = ''; ; ) {
    const { last, count } = await keeping.use((store) =>
      store.atomically((within) => gatherPage(within, after, now())),
    );
    if (last === undefined) return added;
    added += count;
    after = last;
    await pause();
  }
}

async function gatherPage(store: Store, after: string, now: Moment) {
  const due = await store.announcements.due(now, after, PAGE);
  const turns = new Map<string, Turn>();
  for (const collected of due) {
    const turn = await turnFor(collected, store, now);
    if (!turn) continue;
    const known = turns.get(turn.key);
    turns.set(turn.key, known ? { ...known, to: [...known.to, ...turn.to] } : turn);
  }
  let count = 0;
  for (const turn of turns.values()) count += await tell(turn, store, now);
  return { last: due.at(-1)?.subscription, count };
}

/** Subscriptions that are told the same at the same time. */
interface Turn {
  readonly key: string;
  readonly at: Moment;
  readonly because: DigestContent['because'];
  readonly events: Collected['events'];
  readonly to: readonly string[];
}

/** What a subscription is told now; undefined where that is nothing, or was told alone or put off here. */
async function turnFor(collected: Collected, store: Store, now: Moment): Promise<Turn | undefined> {
  const { subscription, events } = collected;
  const rule = readRule(collected.rule);
  if (!rule) return undefined;
  const ids = events.map(({ event }) => event.id);
  const at = Math.max(...events.map(({ dueAt }) => dueAt));
  if (rule.schedule.every === 'release') {
    const [only, ...more] = ids;
    if (only !== undefined && more.length === 0) {
      await store.announcements.tellAlone(subscription, only, now);
      return undefined;
    }
    return { key: digestEvent(at, ids), at, because: 'many', events, to: [subscription] };
  }
  const isTold = await store.announcements.have([subscription], digestPrefix(at));
  if (isTold.size > 0 || !isTurn(rule, at)) {
    await store.announcements.postpone(subscription, ids, nextTurn(rule.schedule, Math.max(at, now)) ?? now);
    return undefined;
  }
  return { key: digestEvent(at, ids), at, because: 'turn', events, to: [subscription] };
}

/** A schedule that was changed has other turns than it had when this was collected. */
const isTurn = ({ schedule }: Rule, at: Moment): boolean => nextTurn(schedule, at - 1) === at;

/** A digest that could not be told on its own gives what it tells to the next one. */
function itemsOf({ event }: Collected['events'][number]): DigestContent['items'] {
  const content = readContent(event);
  if (!content) return [];
  return content.kind === 'digest' ? content.items : [{ event: event.id, content }];
}

async function tell({ key, at, because, events, to }: Turn, store: Store, now: Moment): Promise<number> {
  const payload = writeContent({ kind: 'digest', because, items: events.flatMap(itemsOf) });
  const digest = { id: key, kind: 'digest', payload, occurredAt: at } as const;
  const ids = events.map(({ event }) => event.id);
  if (!(await store.announcements.tellTogether(digest, to, ids, now))) throw new Overtaken();
  return to.length;
}
