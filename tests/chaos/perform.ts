import type { Arena } from './arena.js';
import { readKept } from './kept.js';
import type { Appearance, Step } from './script.js';
import type { Subscriber } from './subscribers.js';
import { tellings } from './tellings.js';
import { until } from './until.js';

const STEP_MS = 300_000;
/** Neither the store nor what the platforms hold is read more often than that: they have other things to do. */
const LOOK_MS = 250;

interface Performance {
  readonly log: (line: string) => void;
  /** Called when releases have just appeared. */
  readonly afterNews: () => void;
}

/**
 * Plays the script: puts the clock to the time of each step, lets its releases appear, and goes on as soon as they
 * are announced and the first channel of each platform, which is told everything at once, has been told of the
 * agreements that are new. All the others may still be waiting for theirs.
 */
export async function perform(
  arena: Arena,
  steps: readonly Step[],
  subscribers: readonly Subscriber[],
  { log, afterNews }: Performance,
): Promise<void> {
  const { clock, newsroom } = arena;
  const first = firstOfEach(subscribers);
  let published = 0;
  for (const [number, { at, appears }] of steps.entries()) {
    // A slow machine may have needed longer than the script: time never goes back.
    if (at > clock.now()) clock.jumpTo(at);
    for (const appearance of appears) newsroom.publish(appearance);
    published += appears.length;
    if (appears.length > 0) afterNews();
    log(`step ${number + 1} of ${steps.length}: ${appears.map(named).join(' ')}`);
    const isAnnounced = async (): Promise<boolean> => (await announcedIn(arena)) >= published;
    await until('the news of a step to be announced', isAnnounced, { deadlineMs: STEP_MS, lookMs: LOOK_MS });
    const unheard = (): readonly string[] => unheardBy(first, appears, arena);
    await until('the first channels to hear of a step', () => unheard().length === 0, {
      deadlineMs: STEP_MS,
      lookMs: LOOK_MS,
      why: () => `Unheard: ${unheard().join(', ')}`,
    });
  }
}

const named = ({ agreement, language, isCorrection }: Appearance): string =>
  `${agreement.id}-${language}${isCorrection ? '!' : ''}`;

function firstOfEach(subscribers: readonly Subscriber[]): readonly Subscriber[] {
  const platforms = new Set(subscribers.map(({ channel }) => channel.platform));
  return [...platforms].flatMap((one) => subscribers.find(({ channel }) => channel.platform === one) ?? []);
}

/** How much news has been announced; nobody knows while the store cannot be asked. */
async function announcedIn({ place }: Arena): Promise<number> {
  const { news } = await readKept(place).catch(() => ({ news: [] }));
  return news.filter(({ done_at }) => done_at !== null).length;
}

/** The agreements that these channels have not been told of, with the platform. */
function unheardBy(
  subscribers: readonly Subscriber[],
  appears: readonly Appearance[],
  { stage }: Arena,
): readonly string[] {
  const told = tellings(stage.slack, stage.discord);
  return subscribers.flatMap(({ channel }) => {
    const here = told.filter((one) => one.channel === channel.id).flatMap(({ agreements }) => agreements);
    const heard = new Set(here);
    return appears
      .filter(({ agreement }) => !heard.has(agreement.id))
      .map((one) => `${named(one)} in ${channel.platform}`);
  });
}
