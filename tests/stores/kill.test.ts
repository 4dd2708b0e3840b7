import { describe, expect, it } from 'vitest';
import { openKeeper, type StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { describeEngines, postgres } from './engines.js';
import { startWriter } from './writer.js';

const KILLS = 30;
/** Sixty processes start here, however busy the machine is. */
const PATIENCE_MS = 600_000;

/** `questions w1-0-0` for every row of the tables that a writer writes to. */
async function rowsIn(place: StorePlace): Promise<Set<string>> {
  const keeper = await openKeeper(place);
  const rows = new Set<string>();
  for await (const line of keeper.export()) {
    const { table, row } = JSON.parse(line) as { table?: string; row?: Record<string, string> };
    if (table !== undefined && row) rows.add(`${table} ${row.event_id ?? row.scope ?? row.id}`);
  }
  await keeper.close();
  return rows;
}

/** Numbers that are the same in every run: kills come early, late and in between. */
const rowsBeforeKill = (round: number): number => (round * 37) % 101;

describeEngines('a process that is killed', (engine) => {
  it(
    `${KILLS} times in the middle of its work has lost no row that was acknowledged`,
    async () => {
      const place = await engine.newPlace();
      const acknowledged: string[] = [];
      for (let round = 0; round < KILLS; round++) {
        const writer = startWriter(place, `w${round}`);
        await writer.told(rowsBeforeKill(round));
        await writer.kill();
        acknowledged.push(...writer.acknowledged);
        const rows = await rowsIn(place);
        expect(acknowledged.filter((row) => !rows.has(row))).toEqual([]);
        // What belongs together is there together.
        const together = (table: string): string[] =>
          [...rows].filter((row) => row.startsWith(`${table} `)).map((row) => row.split(' ')[1]!);
        expect(together('command_hashes').sort()).toEqual(together('conversations').sort());
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS * 20);
      console.info(`${engine.name}: ${KILLS} kills, ${acknowledged.length} acknowledged rows, none lost`);
    },
    PATIENCE_MS,
  );

  it('while it opens the store for the first time leaves one that can be opened', async () => {
    for (let round = 0; round < 6; round++) {
      const place = await engine.newPlace();
      const writer = startWriter(place, 'w');
      if (round % 2 === 1) await writer.told(0);
      await writer.kill();
      await rowsIn(place);
    }
  });
});

describe('a server that crashes', () => {
  it('has lost no row that was acknowledged', async () => {
    const place = { dataDir: '/unused', databaseUrl: await postgres().createDatabase() };
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round++) {
      const writer = startWriter(place, `w${round}`);
      await writer.told(40);
      postgres().crash();
      await writer.kill();
      postgres().start();
      acknowledged.push(...writer.acknowledged);
      const rows = await rowsIn(place);
      expect(acknowledged.filter((row) => !rows.has(row))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  });
});
