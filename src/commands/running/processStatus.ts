import { counted } from '../counted.js';
import type { StoreHealth } from './storeHandle.js';

/** What a running process says of itself. */
export interface ProcessStatus {
  readonly pid: number;
  readonly version: string;
  readonly startedAt: number;
  /** Where people can talk with it. */
  readonly platforms: readonly string[];
  readonly releases: number;
  readonly partnerships: number;
  readonly store: StoreHealth;
  /** Questions and conversations that could not be written yet. */
  readonly waitingWrites: number;
  readonly lostWrites: number;
}

/** What is unhealthy about a process, a sentence each. */
export function unhealthy({ store, waitingWrites, lostWrites, releases }: ProcessStatus): string[] {
  const sentences: string[] = [];
  if (store.state === 'unavailable') sentences.push(store.sentence);
  if (waitingWrites > 0) {
    sentences.push(
      `${counted(waitingWrites, 'entry waits', 'entries wait')} in memory for the store: do not stop Musubi before it is back.`,
    );
  }
  if (lostWrites > 0)
    sentences.push(`${counted(lostWrites, 'entry', 'entries')} could not be kept; the log says why.`);
  if (releases === 0) sentences.push('No release is known: name a folder of releases, or add some.');
  return sentences;
}
