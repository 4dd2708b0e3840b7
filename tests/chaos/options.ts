import { MOMENTS, type Moment } from './killer.js';
import { TROUBLES, type Trouble } from './trouble.js';

/** What a run is. The same options with the same seed are the same run, but for what the machine does between. */
export interface RunOptions {
  readonly seed: number;
  readonly engine: 'SQLite' | 'PostgreSQL';
  /** How many channels on both platforms together. */
  readonly channels: number;
  /** How often a program is killed at each moment. */
  readonly kills: Readonly<Record<Moment, number>>;
  /** The share of posted messages that each trouble befalls. */
  readonly troubles: Readonly<Record<Trouble, number>>;
}

const all = <K extends string, V>(keys: readonly K[], value: V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

/** `npm run chaos`: 300 channels, and thirty-six kills beside those that follow new releases. */
export const LONG: Omit<RunOptions, 'seed' | 'engine'> = {
  channels: 300,
  kills: { ...all(MOMENTS, 6), 'at random': 18 },
  troubles: all(TROUBLES, 0.05),
};

/**
 * What `npm test` has time for. A message that is stored and never answered is waited for, so the one that the
 * kill leaves has to do for all.
 */
export const SHORT: Omit<RunOptions, 'seed' | 'engine'> = {
  channels: 24,
  kills: { ...all(MOMENTS, 1), 'at random': 2 },
  troubles: { ...all(TROUBLES, 0.05), 'timeout after storing': 0 },
};
