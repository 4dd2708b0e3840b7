import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { StorePlace } from '../../src/adapters/stores/openKeeper.js';
import { type PostgresServer, startPostgres } from './postgresServer.js';

/** An engine under test. */
export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** A place where nothing is yet. */
  newPlace(): Promise<StorePlace>;
}

let server: PostgresServer | undefined;
let root = '';
let places = 0;

const newFolder = (): string => join(root, `data-${++places}`);

export const ENGINES: readonly TestEngine[] = [
  { name: 'SQLite', newPlace: async () => ({ dataDir: newFolder() }) },
  {
    name: 'PostgreSQL',
    newPlace: async () => ({ dataDir: newFolder(), databaseUrl: await postgres().createDatabase() }),
  },
];

/** The server of this file's tests. */
export function postgres(): PostgresServer {
  if (!server) throw new Error('The server has not been started.');
  return server;
}

/** Starts what the engines need, for one file of tests. */
export function prepareEngines(): void {
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'musubi-stores-'));
    server = await startPostgres();
  });
  afterAll(() => {
    server?.remove();
    rmSync(root, { recursive: true, force: true });
  });
}

/** The same tests over both engines. */
export function describeEngines(what: string, tests: (engine: TestEngine) => void): void {
  prepareEngines();
  describe.each(ENGINES)(`${what}: $name`, (engine) => tests(engine));
}
