import type { FoundNews, Store } from '../../ports.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import { type Group, readAudience } from './audience.js';
import type { AnnouncingContext } from './context.js';
import type { Timing } from './dueAt.js';
import { type Happening, happeningsOf } from './happenings.js';
import { crowdedChannels, type Matched, matchAll } from './matching.js';
import { Overtaken } from './overtaken.js';
import { writeHappening } from './writeHappening.js';

/** News that one round looks at: what is a flood has to be seen as one. */
const MOST_NEWS = 1_000;

/** Deliveries of one transaction, which holds up whoever else writes. */
const MOST_TOGETHER = 10_000;

/** Announces what was found, as far as the bot knows it already; how many deliveries are new. */
export async function announceNews(context: AnnouncingContext): Promise<number> {
  const { keeping } = context;
  const knowledge = context.knowledge();
  const { waiting, revision } = await keeping.use(async ({ news, releases }) => ({
    waiting: await news.waiting(MOST_NEWS),
    // Behind the news: what is missing at this revision is gone, and not still to come.
    revision: await releases.revision(),
  }));
  if (waiting.length === 0) return 0;
  const { ready, gone } = sortOut(waiting, knowledge, revision);
  await takeOff(gone, context);
  if (ready.length === 0) return 0;
  const plan = await keeping.use(async (store) => ({
    ...(await happeningsOf(ready, store, knowledge)),
    audience: await readAudience(store, context),
    collecting: await store.announcements.collecting(),
  }));
  await takeOff(plan.idle, context);
  const matched = await matchAll(plan.happenings, plan.audience, knowledge, context);
  const timing: Timing = {
    now: context.now(),
    languageWaitMinutes: context.languageWaitMinutes(),
    crowded: crowdedChannels(plan.happenings, matched, plan.audience),
    collecting: plan.collecting,
  };
  let added = 0;
  for (const part of inParts(plan.happenings, matched)) {
    const write = (store: Store) => writePart(part, { store, ...plan, knowledge, timing }, matched);
    added += await keeping.use((store) => store.atomically(write));
    await context.pause();
  }
  return added;
}

/** Which news the bot answers from already, and which it never will: the release was removed or changed again. */
function sortOut(waiting: readonly FoundNews[], { added, ...known }: NewsKnowledge, revision: number) {
  const isReady = ({ id, kind, release }: FoundNews): boolean => {
    const there = added.get(release);
    return there !== undefined && (kind === 'release' || id.endsWith(`:${there.digest}`));
  };
  const ready = waiting.filter(isReady);
  const gone = known.revision === revision ? waiting.filter((news) => !isReady(news)) : [];
  return { ready, gone };
}

async function takeOff(news: readonly FoundNews[], { keeping, now }: AnnouncingContext): Promise<void> {
  if (news.length === 0) return;
  const ids = news.map(({ id }) => id);
  await keeping.use((store) => store.news.done(ids, now()));
}

interface Plan {
  readonly store: Store;
  readonly audience: readonly Group[];
  readonly knowledge: NewsKnowledge;
  readonly timing: Timing;
}

/** Everything of these happenings or nothing, and nothing where another process has begun to announce them. */
async function writePart(part: readonly Happening[], plan: Plan, matched: Matched): Promise<number> {
  const ids = part.flatMap(({ news }) => news.map(({ id }) => id));
  if ((await plan.store.news.done(ids, plan.timing.now)) < ids.length) throw new Overtaken();
  let added = 0;
  for (const happening of part) {
    added += await writeHappening(happening, { ...plan, matched: matched.get(happening.event) ?? [] });
  }
  return added;
}

/** Happenings that are written together. */
function* inParts(happenings: readonly Happening[], matched: Matched): Generator<readonly Happening[]> {
  let [part, deliveries]: [Happening[], number] = [[], 0];
  for (const happening of happenings) {
    const groups = matched.get(happening.event) ?? [];
    const count = groups.reduce((sum, { members }) => sum + members.length, 0);
    if (part.length > 0 && deliveries + count > MOST_TOGETHER) {
      yield part;
      [part, deliveries] = [[], 0];
    }
    part.push(happening);
    deliveries += count;
  }
  if (part.length > 0) yield part;
}
