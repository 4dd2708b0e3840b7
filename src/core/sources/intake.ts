import type { Keeping, Moment, Source, SourceItem, Store } from '../ports.js';
import type { ItemIndex } from './itemIndex.js';
import type { ReleaseMemory } from './releaseMemory.js';
import type { TellOfSource } from './telling.js';

/** What takes in what sources find. */
export interface Intake {
  readonly keeping: Pick<Keeping, 'use'>;
  readonly memory: ReleaseMemory;
  /** One release is taken in after the other, whatever source it is of. */
  readonly takeTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether this process may still write; asked in each transaction. */
  readonly mayWrite: (store: Store) => Promise<boolean>;
  readonly now: () => Moment;
  readonly tell: TellOfSource;
}

/** A look at a source, as far as it matters to what becomes of its items. */
export interface Looking {
  readonly source: Pick<Source, 'id' | 'name'>;
  readonly items: ItemIndex;
  /** At the first look nothing is news. */
  readonly isBaseline: boolean;
}

/** Another process asks the sources now. */
export class NotOurTurn extends Error {
  constructor() {
    super('another process asks the sources');
    this.name = 'NotOurTurn';
  }
}

/** Does all of the work or nothing of it, and nothing where another process has taken over. */
export async function write<T>(
  { keeping, mayWrite }: Pick<Intake, 'keeping' | 'mayWrite'>,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return keeping.use((kept) =>
    kept.atomically(async (store) => {
      if (!(await mayWrite(store))) throw new NotOurTurn();
      return work(store);
    }),
  );
}

/** Remembers what was listed, in the store and then here. */
export async function remember(
  items: readonly SourceItem[],
  looking: Looking,
  intake: Intake,
): Promise<void> {
  if (items.length === 0) return;
  await write(intake, (store) => store.sources.remember(looking.source.id, items));
  for (const item of items) looking.items.put(item);
}

/** Does one thing after the other: two sources that list the same release find it one after the other. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
