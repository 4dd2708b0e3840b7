import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../bench/generator/random.js';
import type { StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { AGREEMENTS, type Agreement } from './agreements.js';
import { type Arena, openArena, removeArena } from './arena.js';
import { Disturbance, postsOf } from './disturbance.js';
import { counted } from './grouped.js';
import { type Kept, keepSubscribers, readKept } from './kept.js';
import type { Moment } from './killer.js';
import type { RunOptions } from './options.js';
import { perform } from './perform.js';
import type { Collapse, Program } from './program.js';
import { STARTS_AT, scriptOf } from './script.js';
import { subscribersOf } from './subscribers.js';
import { tellings } from './tellings.js';
import { makeTrouble, type Trouble } from './trouble.js';
import { until } from './until.js';
import { judge, type Verdict } from './verdict.js';

/** What a run came to. */
export interface RunReport extends Verdict {
  readonly seconds: number;
  /** Requests to post a message that both platforms got. */
  readonly posts: number;
  /** Kills that hit the moment that they were meant for, and how many came too late for it. */
  readonly kills: Readonly<Record<Moment, number>>;
  readonly missedKills: number;
  readonly databaseRestarts: number;
  readonly troubles: Readonly<Record<Trouble, number>>;
  /** Processes that ended though nobody had ended them, or not well when they were asked to. */
  readonly collapses: readonly Collapse[];
  /** How many deliveries the store holds at the end, by state. */
  readonly states: Readonly<Record<string, number>>;
  readonly paused: number;
  /** Where a run that went wrong has left what it used. */
  readonly folder?: string;
}

const READY_MS = 120_000;
/**
 * From the last step to the last message: what a kill leaves open is looked for only after its lease. Shorter than
 * a test may take, so that one that waits in vain says for what.
 */
const END_MS = 300_000;
/** What is there is read as a whole: no more often, so that the programs have the machine to themselves. */
const LOOK_MS = 500;

/** Runs once. Everything that it starts ends with it. */
export async function chaosRun(options: RunOptions, log: (line: string) => void): Promise<RunReport> {
  const arena = await openArena(options);
  try {
    const report = await runIn(arena, options, log);
    if (isWell(report)) removeArena(arena);
    return isWell(report) ? report : { ...report, folder: arena.folder };
  } finally {
    await arena.close();
  }
}

export const isWell = ({ missing, doubled, strange, collapses, states, paused }: RunReport): boolean =>
  [...missing, ...doubled, ...strange, ...collapses].length === 0 &&
  Object.keys(states).every((state) => FINAL.includes(state)) &&
  paused === 0;

/** States of a delivery that is done, and done well. */
const FINAL = ['sent', 'told together', 'nothing to tell'];

async function runIn(arena: Arena, options: RunOptions, log: (line: string) => void): Promise<RunReport> {
  const startedAt = performance.now();
  const { stage, place, programs } = arena;
  const subscribers = subscribersOf(stage.channels, createRandom(options.seed));
  const agreements = chosen(options.agreements);
  const steps = scriptOf(agreements, createRandom(options.seed + 1));
  const verdict = (): Verdict => judge(subscribers, agreements, steps, tellings(stage.slack, stage.discord));
  await keepSubscribers(place, subscribers, STARTS_AT);
  for (const program of programs) program.start();
  await firstLook(arena);
  log(`${subscribers.length} channels, ${verdict().expected} messages to arrive`);

  const troubles = makeTrouble(stage.slack, stage.discord, options.troubles);
  const disturbance = new Disturbance(arena, options, verdict().expected, log);
  const inVain = (error: Error): void => log(error.message);
  const afterNews = (): void => {
    if (options.isKilledOnNews) disturbance.killSoon();
  };
  await perform(arena, steps, subscribers, { log, afterNews }).catch(inVain);
  const isComplete = (): boolean => verdict().missing.length === 0;
  await until('all that is to arrive', isComplete, { deadlineMs: END_MS, lookMs: LOOK_MS }).catch(inVain);
  await disturbance.end();
  troubles.end();
  const isDone = async (): Promise<boolean> => (await openIn(place)) === 0;
  await until('the last delivery', isDone, { deadlineMs: END_MS, lookMs: LOOK_MS }).catch(inVain);
  await endWell(programs);
  const kept = await readKept(place);
  const { deliveries, subscriptions } = kept;
  const report = {
    ...verdict(),
    seconds: (performance.now() - startedAt) / 1_000,
    posts: postsOf(stage),
    kills: disturbance.kills,
    missedKills: disturbance.missed,
    databaseRestarts: disturbance.databaseRestarts,
    troubles: troubles.struck(),
    collapses: programs.flatMap(({ collapses }) => collapses),
    states: counted(deliveries.map(({ state }) => String(state))),
    paused: subscriptions.filter(({ paused_at }) => paused_at !== null).length,
  };
  if (!isWell(report)) leaveTraces(arena, kept);
  return report;
}

/** What a run that went wrong is looked into with. */
function leaveTraces({ folder, stage, programs }: Arena, kept: Kept): void {
  const leave = (name: string, what: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(what, null, 1));
  leave('kept.json', kept);
  leave('tellings.json', tellings(stage.slack, stage.discord));
  for (const [index, { lines }] of programs.entries()) leave(`program-${index}.json`, lines);
}

function chosen({ pairs, singles }: RunOptions['agreements']): readonly Agreement[] {
  const isPair = ({ languages }: Agreement): boolean => languages.length > 1;
  return [
    ...AGREEMENTS.filter(isPair).slice(0, pairs),
    ...AGREEMENTS.filter((one) => !isPair(one)).slice(0, singles),
  ];
}

/** What is there when the programs first look is announced to nobody: only then may the run begin. */
async function firstLook({ place, programs }: Arena): Promise<void> {
  await until('the programs to be ready', async () => await areReady(programs), { deadlineMs: READY_MS });
  await until('the first look', async () => (await readKept(place)).releases.length > 0, {
    deadlineMs: READY_MS,
  });
}

const areReady = async (programs: readonly Program[]): Promise<boolean> => {
  const pages = await Promise.all(programs.map((program) => program.page('/readyz')));
  return pages.every((page) => page?.isOk);
};

/** How many deliveries are still to be made; while nobody can say, some may be. */
async function openIn(place: StorePlace): Promise<number> {
  try {
    const { deliveries } = await readKept(place);
    return deliveries.filter(({ state }) => !FINAL.includes(String(state))).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

async function endWell(programs: readonly Program[]): Promise<void> {
  for (const program of programs) await program.stop();
}
