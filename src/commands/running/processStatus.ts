import type { QueueFigures } from '../../core/ports.js';
import { counted } from '../counted.js';
import { timeOf } from '../store/moment.js';
import type { PlatformHealth } from './platforms.js';
import type { StoreHealth } from './storeHandle.js';
import type { Tally } from './tally.js';
import { overdueSentence } from './tellingLines.js';

/** What a process does beside serving: reading the releases, or finishing what is in flight. */
export type Phase = 'starting' | 'serving' | 'stopping';

/** What a running process says of itself. */
export interface ProcessStatus {
  readonly pid: number;
  readonly version: string;
  readonly startedAt: number;
  /** When it said so. */
  readonly now: number;
  readonly phase: Phase;
  /** Where people talk with it, and whether they can. */
  readonly platforms: readonly PlatformHealth[];
  /** What has happened on platforms since it started; none in a terminal. */
  readonly tally?: Tally;
  /** What waits to be told; none in a terminal. */
  readonly telling?: readonly QueueFigures[];
  readonly releases: number;
  readonly partnerships: number;
  readonly store: StoreHealth;
  /** Questions and conversations that could not be written yet. */
  readonly waitingWrites: number;
  readonly lostWrites: number;
}

/** What is unhealthy about a process, a sentence each. */
export function unhealthy(status: ProcessStatus): string[] {
  const { store, platforms, waitingWrites, lostWrites, releases, phase } = status;
  const sentences: string[] = [];
  if (store.state === 'unavailable') sentences.push(store.sentence);
  for (const { name, health } of platforms) {
    if (health.state === 'ready') continue;
    const how = health.state === 'off' ? 'off' : 'not ready';
    sentences.push(`${name} is ${how} since ${timeOf(health.since)}: ${health.sentence}`);
  }
  for (const { platform, name } of platforms) {
    const figures = status.telling?.find((one) => one.platform === platform);
    const overdue = figures && overdueSentence(name, figures, status.now);
    if (overdue !== undefined) sentences.push(overdue);
  }
  if (waitingWrites > 0) {
    sentences.push(
      `${counted(waitingWrites, 'entry waits', 'entries wait')} in memory for the store: do not stop Musubi before it is back.`,
    );
  }
  if (lostWrites > 0)
    sentences.push(`${counted(lostWrites, 'entry', 'entries')} could not be kept; the log says why.`);
  if (phase === 'starting') sentences.push('The releases are being read: nobody is answered yet.');
  else if (releases === 0) sentences.push('No release is known: name a folder of releases, or add some.');
  return sentences;
}
