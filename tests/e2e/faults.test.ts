import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../stores/postgresServer.js';
import { type Proxy as NetworkProxy, startProxy } from '../stores/proxy.js';
import { makeSmallDisk, type SmallDisk } from '../stores/smallDisk.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';
import { type Running, startRunning } from './running.js';

const newFolder = (): string =>
  temporaryFolder({ 'releases/a.txt': ENGLISH, 'b.txt': JAPANESE, '.env': 'RELEASES_DIR=releases\n' });

let asked = 0;
/** Asks something new; it is answered at once, whatever the store does. */
async function ask(running: Running): Promise<string> {
  const question = `Who is the number ${++asked} deputy mayor of Aoba City?`;
  await running.ask(question);
  return question;
}

/** All questions that are kept. */
async function loggedIn(folder: string, env: Record<string, string>): Promise<string[]> {
  const { stdout } = await musubi(['export'], { folder, env });
  const rows = jsonLines<{ table?: string; row: { text: string } }>(stdout);
  return rows.filter(({ table }) => table === 'questions').map(({ row }) => row.text);
}

interface StatusJson {
  readonly running: { readonly store: { readonly state: string }; readonly waitingWrites: number }[];
  readonly unhealthy: readonly string[];
}

async function statusOf(folder: string, env: Record<string, string>): Promise<StatusJson> {
  const { stdout } = await musubi(['status', '--json'], { folder, env });
  return jsonLines<StatusJson>(stdout)[0]!;
}

const backAgain = /The store is back\.\n/g;
const timesBack = (running: Running): number => running.stderr().match(backAgain)?.length ?? 0;

const disk: SmallDisk | undefined = makeSmallDisk();
if (!disk)
  console.warn('NO DISK CAN BE MOUNTED HERE: a full and a read-only disk are tested without a process.');

describe.runIf(disk)('a disk', () => {
  const env = { MUSUBI_DATA_DIR: `${disk?.folder}/data` };
  afterAll(() => disk?.remove());

  it('that is full is told of; everything is answered, and kept when there is room', async () => {
    const folder = newFolder();
    const running = startRunning(['start'], { folder, env });
    const questions = [await ask(running)];
    disk!.fill();
    // Until no page that the file has already is free.
    while (!running.stderr().includes('is full')) questions.push(await ask(running));
    questions.push(await ask(running), await ask(running));
    expect(running.stderr()).toMatch(/^The disk that holds .+ is full: make room; Musubi goes on by itself/);
    const ill = await statusOf(folder, env);
    expect(ill.running[0]).toMatchObject({ store: { state: 'unavailable' } });
    expect(ill.running[0]!.waitingWrites).toBeGreaterThan(1);
    expect(ill.unhealthy.join('\n')).toMatch(/is full[\s\S]*wait in memory for the store/);
    disk!.free();
    await running.shown('The store is back.', 'stderr');
    questions.push(await ask(running));
    expect(await running.end()).toBe(0);
    expect((await loggedIn(folder, env)).sort()).toEqual(questions.sort());
  });

  it('that cannot be written when it starts is told of; it is used as soon as it can be', async () => {
    const folder = newFolder();
    const elsewhere = { MUSUBI_DATA_DIR: `${disk?.folder}/other` };
    disk!.setReadOnly(true);
    const running = startRunning(['start'], { folder, env: elsewhere });
    const questions = [await ask(running), await ask(running)];
    expect(running.stderr()).toMatch(/cannot be written \(EROFS\): give this user the right to write into/);
    disk!.setReadOnly(false);
    await running.shown('The store is back.', 'stderr');
    questions.push(await ask(running));
    expect(await running.end()).toBe(0);
    expect((await loggedIn(folder, elsewhere)).sort()).toEqual(questions.sort());
  });
});

describe('a PostgreSQL server', () => {
  let server: PostgresServer;
  let proxy: NetworkProxy;
  beforeAll(async () => {
    server = await startPostgres();
    proxy = await startProxy(server.port);
  });
  afterAll(async () => {
    await proxy.close();
    server.remove();
  });

  const through = (url: string): Record<string, string> => ({
    DATABASE_URL: url.replace(`:${server.port}/`, `:${proxy.port}/`),
  });

  it('that crashes and comes back under the program has lost nothing, and is used again', async () => {
    const folder = newFolder();
    const env = { DATABASE_URL: await server.createDatabase() };
    const running = startRunning(['start'], { folder, env });
    const questions = [await ask(running)];
    for (let round = 1; round <= 2; round++) {
      server.crash();
      questions.push(await ask(running), await ask(running));
      await running.shown(new RegExp(`(cannot be reached[\\s\\S]*){${round}}`), 'stderr');
      server.start();
      await running.shown(new RegExp(`(The store is back[\\s\\S]*){${round}}`), 'stderr');
      questions.push(await ask(running));
    }
    expect(running.stderr()).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:\d+\/test_\d+ cannot be reached \(.+\): start it/,
    );
    expect(await running.end()).toBe(0);
    expect((await loggedIn(folder, env)).sort()).toEqual(questions.sort());
  });

  it('that is not there yet when the program starts is waited for', async () => {
    const folder = newFolder();
    const url = await server.createDatabase();
    await proxy.cut();
    const running = startRunning(['start'], { folder, env: through(url) });
    const questions = [await ask(running)];
    expect(running.stderr()).toContain('cannot be reached (ECONNREFUSED): start it, or check DATABASE_URL');
    await proxy.mend();
    await running.shown('The store is back.', 'stderr');
    questions.push(await ask(running));
    expect(await running.end()).toBe(0);
    expect((await loggedIn(folder, through(url))).sort()).toEqual(questions.sort());
  });

  it('that does not answer keeps nobody waiting, and is told of', async () => {
    const folder = newFolder();
    const env = through(await server.createDatabase());
    const running = startRunning(['start'], { folder, env });
    const questions = [await ask(running)];
    proxy.freeze();
    questions.push(await ask(running), await ask(running));
    await running.shown('cannot be reached', 'stderr');
    questions.push(await ask(running));
    proxy.thaw();
    await running.shown('The store is back.', 'stderr');
    expect(timesBack(running)).toBe(1);
    expect(await running.end()).toBe(0);
    expect((await loggedIn(folder, env)).sort()).toEqual(questions.sort());
  });

  it('serves two programs: both answer from what one adds, and both are seen', async () => {
    const [folder, env] = [newFolder(), { DATABASE_URL: await server.createDatabase() }];
    const programs = [1, 2].map(() => startRunning(['start'], { folder, env }));
    const questions = await Promise.all(programs.map((running) => ask(running)));
    expect(await musubi(['releases', 'add', 'b.txt'], { folder, env })).toMatchObject({ code: 0 });
    for (const running of programs) {
      let answer = '';
      while (!answer.includes('2022年5月20日')) {
        answer = await running.ask('しらかば大学との協定の締結日はいつですか？');
      }
    }
    expect((await statusOf(folder, env)).running).toHaveLength(2);
    for (const running of programs) expect(await running.end()).toBe(0);
    expect(await loggedIn(folder, env)).toEqual(expect.arrayContaining(questions));
  });

  it('that refuses is a sentence without the password, and exit code 1', async () => {
    const url = (await server.createDatabase())
      .replace(/test_\d+$/, 'nothing')
      .replace('musubi@', 'musubi:secret@');
    const { code, stdout, stderr } = await musubi(['start'], { env: { DATABASE_URL: url } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:\d+\/nothing refuses \(.+\): check the user, the password/,
    );
    expect(stderr).not.toContain('secret');
    const doctor = await musubi(['doctor'], { env: { DATABASE_URL: url } });
    expect(doctor.code).toBe(1);
    expect(doctor.stdout).toMatch(/^WRONG {2}store: PostgreSQL at .+ refuses/m);
  });

  it('whose backup is brought to SQLite has everything there', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    const env = { DATABASE_URL: await server.createDatabase() };
    const running = startRunning(['start'], { folder, env });
    const question = await ask(running);
    await running.end();
    await musubi(['backup', `${other}/copy.jsonl`], { folder, env });
    expect(await musubi(['restore', 'copy.jsonl'], { folder: other })).toMatchObject({ code: 0 });
    expect(await loggedIn(other, {})).toEqual([question]);
  });
});
