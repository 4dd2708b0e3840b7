import { createRandom, type Random } from '../../bench/generator/random.js';
import type { Arena } from './arena.js';
import { readKept } from './kept.js';
import { createKiller, type Killer, MOMENTS, type Moment } from './killer.js';
import type { RunOptions } from './options.js';
import { isPost } from './trouble.js';
import { until } from './until.js';

/** Kills and restarts are spread over this share of the messages; the rest arrives in peace. */
const DISTURBED = 0.8;
const NO_END_MS = 3_600_000;

/** What is done to the programs and to their database while they work. */
export class Disturbance {
  /** Kills that hit the moment that they were meant for. */
  readonly kills = Object.fromEntries(MOMENTS.map((moment) => [moment, 0])) as Record<Moment, number>;
  /** Kills that came too late for their moment. */
  missed = 0;
  databaseRestarts = 0;
  readonly #arena: Arena;
  readonly #messages: number;
  readonly #log: (line: string) => void;
  readonly #killer: Killer;
  readonly #over = new AbortController();
  readonly #working: Promise<unknown>;
  /** One kill after the other: a program that is dead already cannot be killed. */
  #turn: Promise<void> = Promise.resolve();

  /**
   * Begins at once, and goes on as messages are posted: the plan goes by their number.
   * @param messages how many are to arrive
   */
  constructor(arena: Arena, { seed, kills }: RunOptions, messages: number, log: (line: string) => void) {
    const random = createRandom(seed + 2);
    this.#arena = arena;
    this.#messages = messages;
    this.#log = log;
    this.#killer = killerIn(arena, random, this.#over.signal);
    const plan = random.shuffle(MOMENTS.flatMap((moment) => Array<Moment>(kills[moment]).fill(moment)));
    this.#working = Promise.all([this.#killAll(plan), this.#crashDatabase()]);
  }

  /** Kills one at random, soon; beside those kills that are planned. */
  killSoon(): void {
    void this.#kill('at random');
  }

  /** Kills and restarts no more; resolves when all that were killed run again. */
  async end(): Promise<void> {
    this.#over.abort();
    await Promise.all([this.#working, this.#turn]);
  }

  async #killAll(plan: readonly Moment[]): Promise<void> {
    for (const [index, moment] of plan.entries()) {
      await this.#posted((DISTURBED * (index + 1)) / plan.length);
      await this.#kill(moment);
    }
  }

  #kill(moment: Moment): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      if (this.#isOver) return;
      const outcome = await this.#killer.kill(moment);
      if (outcome === 'hit') this.kills[moment] += 1;
      if (outcome === 'too late') this.missed += 1;
      this.#log(`killed ${moment}: ${outcome}`);
    });
    return this.#turn;
  }

  async #crashDatabase(): Promise<void> {
    const { server } = this.#arena;
    await this.#posted(DISTURBED / 2);
    if (!server || this.#isOver) return;
    server.crash();
    server.start();
    this.databaseRestarts += 1;
    this.#log('the database server has crashed, and is back');
  }

  /** Once so large a share of the messages has been posted, or it is over. */
  async #posted(share: number): Promise<void> {
    const isReached = (): boolean => this.#isOver || postsOf(this.#arena.stage) >= this.#messages * share;
    await until('messages', isReached, { deadlineMs: NO_END_MS });
  }

  get #isOver(): boolean {
    return this.#over.signal.aborted;
  }
}

function killerIn({ stage, programs, place }: Arena, random: Random, over: AbortSignal): Killer {
  return createKiller({
    programs,
    holds: [stage.slack.holds, stage.discord.holds],
    random,
    over,
    isRecorded: async (channel) => {
      const { deliveries, subscriptions } = await readKept(place);
      const here = subscriptions.filter((row) => row.channel === channel).map(({ id }) => id);
      const theirs = deliveries.filter(({ subscription }) => here.includes(subscription ?? ''));
      return !theirs.some(({ state }) => state === 'sending');
    },
  });
}

/** Requests to post a message that both platforms have got. */
export const postsOf = ({ slack, discord }: Pick<Arena['stage'], 'slack' | 'discord'>): number =>
  slack.record.calls.filter(({ method }) => isPost(method)).length +
  discord.requests.filter(({ route }) => isPost(route)).length;
