import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { type PostgresServer, startPostgres } from '../stores/postgresServer.js';
import { Newsroom } from './newsroom.js';
import type { RunOptions } from './options.js';
import { Program } from './program.js';
import { RunClock } from './runClock.js';
import { STARTS_AT } from './script.js';
import { openStage, type Stage } from './stage.js';

/** All that a run needs: platforms, a store, the folder where releases appear, and programs that do not run yet. */
export interface Arena {
  /** What the run writes, and what it leaves where something went wrong. */
  readonly folder: string;
  readonly clock: RunClock;
  readonly stage: Stage;
  readonly place: StorePlace;
  readonly newsroom: Newsroom;
  readonly programs: readonly Program[];
  /** Where the engine is a server: it can be crashed. */
  readonly server?: PostgresServer;
  /** Ends all that runs; the folder stays. */
  close(): Promise<void>;
}

/** Several share the work where the store is a server. */
const PROGRAMS = { SQLite: 1, PostgreSQL: 2 } as const;

export async function openArena({ seed, engine, channels }: RunOptions): Promise<Arena> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-chaos-'));
  const clock = new RunClock(folder, STARTS_AT);
  const newsroom = new Newsroom(join(folder, 'news'));
  mkdirSync(join(folder, 'releases'));
  const sources = [{ kind: 'folder', path: 'news' }];
  writeFileSync(join(folder, 'musubi.config.json'), JSON.stringify({ sources, languageWaitMinutes: 60 }));
  const stage = await openStage(channels, seed, clock);
  const server = engine === 'PostgreSQL' ? await startPostgres() : undefined;
  const databaseUrl = await server?.createDatabase();
  const place = { dataDir: join(folder, 'data'), ...(databaseUrl !== undefined && { databaseUrl }) };
  const shared = {
    ...clock.env,
    RELEASES_DIR: 'releases',
    MUSUBI_DATA_DIR: place.dataDir,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const programs: Program[] = [];
  for (let number = 0; number < PROGRAMS[engine]; number++) {
    const { doors, env } = await stage.entrance();
    programs.push(await Program.in(folder, { ...shared, ...env }, doors));
  }
  return {
    folder,
    clock,
    stage,
    place,
    newsroom,
    programs,
    ...(server && { server }),
    close: async () => {
      await Promise.all(programs.map((program) => program.kill()));
      await stage.close();
      server?.remove();
    },
  };
}

/** Removes what a run has left. */
export const removeArena = ({ folder }: Pick<Arena, 'folder'>): void =>
  rmSync(folder, { recursive: true, force: true });
