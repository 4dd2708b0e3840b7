import type { Arena } from './arena.js';
import type { Appearance, Step } from './script.js';
import type { Subscriber } from './subscribers.js';
import { type Telling, tellings } from './tellings.js';
import { until } from './until.js';

const STEP_MS = 300_000;

interface Performance {
  readonly log: (line: string) => void;
  /** Called when releases have just appeared. */
  readonly afterNews: () => void;
}

/**
 * Plays the script: puts the clock to the time of each step, lets its releases appear, and goes on as soon as the
 * first channel of each platform, which is told everything at once, has been told of them. All the others may
 * still be waiting for theirs.
 */
export async function perform(
  arena: Arena,
  steps: readonly Step[],
  subscribers: readonly Subscriber[],
  { log, afterNews }: Performance,
): Promise<void> {
  const { clock, newsroom, stage } = arena;
  const first = firstOfEach(subscribers);
  const heard = (): Map<string, number> => heardBy(first, tellings(stage.slack, stage.discord));
  for (const [number, { at, appears }] of steps.entries()) {
    // A slow machine may have needed longer than the script: time never goes back.
    if (at > clock.now()) clock.jumpTo(at);
    const before = heard();
    for (const appearance of appears) newsroom.publish(appearance);
    if (appears.length > 0) afterNews();
    log(`step ${number + 1} of ${steps.length}: ${appears.map(named).join(' ')}`);
    const unheard = (): string[] => {
      const now = heard();
      return appears.flatMap(({ agreement: { id } }) =>
        first
          .filter(({ channel }) => {
            const key = `${channel.id} ${id}`;
            return (now.get(key) ?? 0) <= (before.get(key) ?? 0);
          })
          .map(({ channel }) => `${channel.platform} ${id}`),
      );
    };
    await until('the first channels to hear of a step', () => unheard().length === 0, {
      deadlineMs: STEP_MS,
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

/** How much was said of each agreement in those channels, counted by what was said. */
function heardBy(subscribers: readonly Subscriber[], told: readonly Telling[]): Map<string, number> {
  const channels = new Set(subscribers.map(({ channel }) => channel.id));
  const heard = new Map<string, number>();
  for (const { channel, agreements, wordings } of told) {
    if (!channels.has(channel)) continue;
    for (const id of agreements) {
      const key = `${channel} ${id}`;
      heard.set(key, (heard.get(key) ?? 0) + wordings.length);
    }
  }
  return heard;
}
