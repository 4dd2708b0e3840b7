import { openKeeper, type StorePlace } from '../../src/adapters/stores/openKeeper.js';
import type { Operations } from '../../src/commands/operations/operations.js';
import { reachStore } from '../../src/commands/operations/withOperations.js';
import type { Config } from '../../src/config.js';
import { writeRule } from '../../src/core/subscriptions/rule.js';
import { grouped } from './grouped.js';
import type { Subscriber } from './subscribers.js';

type Row = Readonly<Record<string, string | number | null>>;

/** What a store keeps, as it stands. */
export interface Kept {
  readonly deliveries: readonly Row[];
  readonly subscriptions: readonly Row[];
  readonly releases: readonly Row[];
  readonly news: readonly Row[];
  readonly events: readonly Row[];
}

/** Writes the subscriptions of a run into a store where nothing is yet. */
export async function keepSubscribers(
  place: StorePlace,
  subscribers: readonly Subscriber[],
  createdAt: number,
): Promise<void> {
  const keeper = await openKeeper(place);
  await keeper.store.atomically(async ({ subscriptions }) => {
    for (const { id, channel, rule } of subscribers)
      await subscriptions.add({ id, channel, rule: writeRule(rule), createdAt });
  });
  await keeper.close();
}

/** As any command reads it: through the program that runs there, or without one. */
export async function readKept(place: StorePlace): Promise<Kept> {
  const { operations, close } = await reachStore({ config: place as Config });
  try {
    const tables = grouped(await rowsOf(operations), ({ table }) => table);
    const rows = (table: string): Row[] => (tables.get(table) ?? []).map(({ row }) => row);
    return {
      deliveries: rows('deliveries'),
      subscriptions: rows('subscriptions'),
      releases: rows('added_releases'),
      news: rows('news'),
      events: rows('events'),
    };
  } finally {
    await close();
  }
}

async function rowsOf(operations: Operations): Promise<{ readonly table: string; readonly row: Row }[]> {
  const rows: { readonly table: string; readonly row: Row }[] = [];
  for await (const line of operations.export()) {
    const { table, row } = JSON.parse(line) as { readonly table?: string; readonly row: Row };
    if (table !== undefined) rows.push({ table, row });
  }
  return rows;
}
