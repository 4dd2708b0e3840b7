import { MOMENTS, type Moment } from './killer.js';
import { TROUBLES, type Trouble } from './trouble.js';

/** What a run is. The same options with the same seed are the same run, but for what the machine does between. */
export interface RunOptions {
  readonly seed: number;
  readonly engine: 'SQLite' | 'PostgreSQL';
  /** How many channels on both platforms together. */
  readonly channels: number;
  /** How many agreements there is news of: told in two languages, and in one. */
  readonly agreements: { readonly pairs: number; readonly singles: number };
  /** Whether one is killed, too, whenever releases have just appeared. */
  readonly isKilledOnNews: boolean;
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
  agreements: { pairs: 6, singles: 8 },
  isKilledOnNews: true,
  kills: { ...all(MOMENTS, 6), 'at random': 18 },
  troubles: all(TROUBLES, 0.05),
};

/**
 * What `npm test` has time for. A message that is stored and never answered is waited for, so the one that the
 * kill leaves has to do for all.
 */
export const SHORT: Omit<RunOptions, 'seed' | 'engine'> = {
  channels: 16,
  agreements: { pairs: 2, singles: 3 },
  isKilledOnNews: false,
  kills: all(MOMENTS, 1),
  troubles: { ...all(TROUBLES, 0.05), 'timeout after storing': 0 },
};
