import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../fixtures/freePort.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';
import { type Running, startRunning } from './running.js';

const PORT = String(await freePort());

const UNANSWERED = 'Who is the deputy mayor of Aoba City?';

/** What only the release says that is to be added. */
const ABOUT_ADDED = 'しらかば大学との協定の締結日はいつですか？';

/** A folder with one release, and another one to be added. */
const newFolder = (): string =>
  temporaryFolder({ 'releases/a.txt': ENGLISH, 'more/b.txt': JAPANESE, '.env': 'RELEASES_DIR=releases\n' });

async function started(folder: string, env: Record<string, string> = {}): Promise<Running> {
  const running = startRunning(['start'], { folder, env });
  expect(await running.ask('When was the MOU with Aoba City signed?')).toContain('March 15, 2021');
  return running;
}

interface Gap {
  readonly text: string;
  readonly times: number;
  readonly votesDown: number;
  readonly reasons: readonly string[];
}

const gapsOf = async (folder: string): Promise<Gap[]> =>
  jsonLines<Gap>((await musubi(['gaps', '--json'], { folder })).stdout);

describe('questions that are asked in the terminal', () => {
  it('are listed as gaps where they were not answered, or voted down', async () => {
    const folder = newFolder();
    const input = [
      UNANSWERED,
      'How long is the term of the MOU with Aoba City?',
      '/bad should say when it ends',
      UNANSWERED.toLowerCase(),
    ].join('\n');
    const { code, stdout, stderr } = await musubi(['start'], { folder, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Thank you, that is noted.');
    expect(await gapsOf(folder)).toMatchObject([
      { text: UNANSWERED.toLowerCase(), times: 2, votesDown: 0 },
      { votesDown: 1, reasons: ['should say when it ends'] },
    ]);
    const shown = await musubi(['gaps', '--limit', '1'], { folder });
    expect(shown.stdout).toMatch(/^asked +voted down +answer +last +question/);
    expect(shown.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('are not kept with QUESTION_LOG=off', async () => {
    const folder = newFolder();
    const { stdout } = await musubi(['start'], {
      folder,
      input: `${UNANSWERED}\n/bad no`,
      env: { QUESTION_LOG: 'off' },
    });
    expect(stdout).toContain('Questions and votes are not kept here.');
    expect(await gapsOf(folder)).toEqual([]);
    expect((await musubi(['gaps'], { folder })).stdout).toBe('Nothing was left open.\n');
    const { stdout: all } = await musubi(['export'], { folder });
    expect(all).not.toContain('deputy');
  });

  it('are forgotten after the days that are configured', async () => {
    const [here, there] = [newFolder(), newFolder()];
    await musubi(['start'], { folder: here, input: UNANSWERED });
    const { stdout: lines } = await musubi(['export'], { folder: here });
    const threeDaysAgo = Date.now() - 3 * 24 * 60 * 60 * 1000;
    const old = lines.replace(/"asked_at":\d+/, `"asked_at":${threeDaysAgo}`);
    await musubi(['import'], { folder: there, input: old });
    await musubi(['start'], { folder: there });
    expect(await gapsOf(there)).toHaveLength(1);
    await musubi(['start'], { folder: there, env: { QUESTION_LOG_DAYS: '2' } });
    expect(await gapsOf(there)).toEqual([]);
  });

  it('are deleted with the person, of whom no name was kept', async () => {
    const folder = newFolder();
    await musubi(['start'], { folder, input: UNANSWERED });
    const { username } = await import('node:os').then(({ userInfo }) => userInfo());
    const { stdout: all } = await musubi(['export'], { folder });
    const [question] = jsonLines<{ table?: string; row: { asker: string } }>(all).filter(
      ({ table }) => table === 'questions',
    );
    expect(question!.row.asker).not.toContain(username);
    const { stdout } = await musubi(['forget', 'terminal', username], { folder });
    expect(stdout).toBe(`One row was kept of ${username} on terminal, and is deleted.\n`);
    expect(await gapsOf(folder)).toEqual([]);
  });
});

describe('beside a Musubi that runs', () => {
  it('commands work through it', async () => {
    const folder = newFolder();
    const running = await started(folder);
    await running.ask(UNANSWERED);
    expect(await gapsOf(folder)).toMatchObject([{ text: UNANSWERED, times: 1 }]);

    const status = await musubi(['status'], { folder });
    expect(status).toMatchObject({ code: 0, stderr: '' });
    expect(status.stdout).toMatch(
      new RegExp(`^Musubi \\S+ runs as process ${running.process.pid} since \\d{4}-.+: terminal\\.\n`),
    );
    expect(status.stdout).toContain('knows 1 release and 1 partnership');
    expect(status.stdout).toContain('2 questions');
    expect(status.stdout).toMatch(/Everything is well\.\n$/);

    expect(await musubi(['backup', 'copy.db'], { folder })).toMatchObject({ code: 0 });
    const { stdout: exported } = await musubi(['export'], { folder });
    expect(jsonLines<{ end?: true }>(exported).at(-1)).toMatchObject({ end: true });
    expect(await musubi(['restore', 'copy.db'], { folder })).toMatchObject({
      code: 1,
      stderr: `Musubi runs (process ${running.process.pid}): stop it first, then try again.\n`,
    });
    expect(await running.end()).toBe(0);
    expect(running.stderr()).toBe('');
  });

  it('a release that is added is answered from, until it is removed', async () => {
    const folder = newFolder();
    const running = await started(folder);
    const added = await musubi(['releases', 'add', 'more/b.txt'], { folder });
    expect(added).toEqual({ code: 0, stdout: 'b was added.\n', stderr: '' });
    await known(folder, 2);
    expect(await running.ask(ABOUT_ADDED)).toContain('2022年5月20日');
    const { stdout: listed } = await musubi(['releases', 'list'], { folder });
    // With the day and the title that only the text says.
    expect(listed).toMatch(/\nb +\d{4}-\S+ \S+ +2022-06-01 +しらかば大学と連携協定を締結/);
    expect(await musubi(['releases', 'remove', 'b', 'c'], { folder })).toEqual({
      code: 1,
      stdout: 'b was removed.\n',
      stderr: 'No release c was added: `releases list` shows those that were.\n',
    });
    await known(folder, 1);
    expect(await running.ask(ABOUT_ADDED)).not.toContain('2022');
    expect(await running.end()).toBe(0);
  });

  it('a second one is refused with a sentence that names PostgreSQL', async () => {
    const folder = newFolder();
    const running = await started(folder);
    const second = await musubi(['start'], { folder });
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(
      /^Another Musubi uses .+musubi\.db, .+DATABASE_URL to a PostgreSQL database/,
    );
    expect(await running.ask('How long is its term?')).toMatch(/three years|3 years/);
    expect(await running.end()).toBe(0);
  });

  it('the socket, its folder and the data are open to their owner only', async () => {
    const folder = newFolder();
    const running = await started(folder);
    const modes = [
      '.musubi',
      '.musubi/run',
      '.musubi/musubi.db',
      `.musubi/run/${running.process.pid}.sock`,
    ].map((path) => (statSync(join(folder, path)).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '700', '600', '600']);
    await running.end();
    expect(readdirSync(join(folder, '.musubi/run'))).toEqual([]);
  });

  it('that was killed, commands open the file themselves, and nothing that was kept is lost', async () => {
    const folder = newFolder();
    const running = await started(folder);
    await running.ask(UNANSWERED);
    expect(await gapsOf(folder)).toHaveLength(1);
    await running.kill('SIGKILL');
    expect(await gapsOf(folder)).toHaveLength(1);
    const status = await musubi(['status'], { folder });
    expect(status.stdout).toMatch(/^Musubi does not run on this data directory\.\n/);
    expect(readdirSync(join(folder, '.musubi/run'))).toEqual([]);
  });

  it('that is told to stop, what was asked is kept', async () => {
    const folder = newFolder();
    const running = await started(folder);
    await running.ask(UNANSWERED);
    expect(await running.kill('SIGTERM')).toBe(0);
    expect(await gapsOf(folder)).toHaveLength(1);
  });

  it('in a data directory with a very long name, commands find it', async () => {
    const folder = newFolder();
    const env = { MUSUBI_DATA_DIR: join('d'.repeat(100), 'e'.repeat(60)) };
    const running = await started(folder, env);
    const { stdout } = await musubi(['status', '--json'], { folder, env });
    expect(jsonLines<{ running: unknown[] }>(stdout)[0]!.running).toHaveLength(1);
    await running.end();
  });
});

/** Asks until the process knows so many releases: two seconds are promised. */
async function known(folder: string, releases: number): Promise<void> {
  for (let i = 0; ; i++) {
    const { stdout } = await musubi(['status', '--json'], { folder });
    const [status] = jsonLines<{ running: { releases: number }[] }>(stdout);
    if (status!.running[0]!.releases === releases) return;
    if (i === 50) throw new Error(`It never came to know ${releases} releases: ${stdout}`);
  }
}

describe('without a Musubi that runs', () => {
  it('a release that was added is answered from, by every command that answers from all releases', async () => {
    const folder = newFolder();
    await musubi(['releases', 'add', 'more/b.txt'], { folder });
    expect((await musubi(['ask', ABOUT_ADDED], { folder })).stdout).toContain('2022年5月20日');
    expect((await musubi(['start'], { folder, input: ABOUT_ADDED })).stdout).toContain('2022年5月20日');
    const [ledger] = jsonLines<{ releases: { id: string }[] }>(
      (await musubi(['ledger', '--json'], { folder })).stdout,
    );
    expect(ledger!.releases.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    const alone = await musubi(['ask', '--releases', 'releases', ABOUT_ADDED], { folder });
    expect(alone.stdout).not.toContain('2022年5月20日');
  });

  it('one that is there already is not added again, whatever its file is called', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'again'));
    writeFileSync(join(folder, 'again/c.txt'), JAPANESE.replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, 'again/b.txt'), ENGLISH.replace('Aoba', 'Kashiwa'));
    await musubi(['releases', 'add', 'more/b.txt'], { folder });
    expect(await musubi(['releases', 'add', 'again/c.txt'], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'again/c.txt holds the same release as b, which was added before.\n',
    });
    expect((await musubi(['releases', 'add', 'again/b.txt'], { folder })).stdout).toBe('b-2 was added.\n');
    expect(await musubi(['releases', 'add', 'releases/a.txt'], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'releases/a.txt holds the same release as a, which the folder of releases has.\n',
    });
    writeFileSync(join(folder, 'releases/later.txt'), JAPANESE);
    const { stderr } = await musubi(['ledger'], { folder });
    expect(stderr).toContain('the folder holds the same release as later');
  });

  it('a file that is no release is told of', async () => {
    const folder = newFolder();
    expect(await musubi(['releases', 'add', 'more/none.txt'], { folder })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('more/none.txt does not exist'),
    });
  });

  it('a store goes from one place to another by backup, and by export', async () => {
    const [here, there, elsewhere] = [newFolder(), newFolder(), newFolder()];
    await musubi(['start'], { folder: here, input: UNANSWERED });
    expect(await musubi(['backup', 'copy.db'], { folder: here })).toMatchObject({ code: 0, stdout: '' });
    const copy = join(here, 'copy.db');
    expect(await musubi(['restore', copy], { folder: there })).toMatchObject({ code: 0, stdout: '' });
    expect(await gapsOf(there)).toEqual(await gapsOf(here));
    const { stdout: lines } = await musubi(['export'], { folder: here });
    expect(await musubi(['import'], { folder: elsewhere, input: lines })).toMatchObject({ code: 0 });
    expect(await gapsOf(elsewhere)).toEqual(await gapsOf(here));
    const twice = await musubi(['import', '/none.jsonl'], { folder: elsewhere });
    expect(twice).toMatchObject({ code: 1, stdout: '' });
    const again = await musubi(['import'], { folder: elsewhere, input: lines });
    expect(again.stderr).toMatch(/holds something already/);
  });

  it('several commands at once take turns', async () => {
    const folder = newFolder();
    const ran = await Promise.all(Array.from({ length: 4 }, () => musubi(['gaps'], { folder })));
    expect(ran).toEqual(ran.map(() => ({ code: 0, stdout: 'Nothing was left open.\n', stderr: '' })));
  });
});

describe('doctor', () => {
  it('finds everything well where nothing is configured', async () => {
    const { code, stdout, stderr } = await musubi(['doctor']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const what of ['Node', 'configuration', 'store', 'process', 'releases', 'Slack', 'Discord', 'clock'])
      expect(stdout).toMatch(new RegExp(`^well   ${what}: `, 'm'));
    expect(stdout).not.toContain('WRONG');
  });

  it.each([
    [
      'SLACK_BOT_TOKEN',
      { SLACK_BOT_TOKEN: 'xoxp-secret', SLACK_APP_TOKEN: 'xapp-1' },
      /it begins with xoxb-/,
    ],
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: 'xapp-secret' }, /SLACK_BOT_TOKEN is missing: copy the Bot User/],
    [
      'reaches',
      { SLACK_BOT_TOKEN: 'xoxb-secret' },
      /set SLACK_APP_TOKEN \(Socket Mode\), or SLACK_SIGNING_SECRET and PORT/,
    ],
    [
      'SLACK_SIGNING_SECRET',
      { SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_SIGNING_SECRET: 'short', PORT },
      /it has 32 hexadecimal digits/,
    ],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'secret' }, /it has three parts/],
  ])('says what is wrong with %s, and never a token', async (name, env, sentence) => {
    const { code, stdout } = await musubi(['doctor'], { env: env as unknown as Record<string, string> });
    expect(code).toBe(1);
    const wrong = stdout.split('\n').filter((line) => line.startsWith('WRONG'));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(name);
    expect(wrong[0]).toMatch(sentence);
    expect(stdout).not.toContain('secret\n');
    expect(stdout).not.toMatch(/x(?:oxb|oxp|app)-secret/);
  });

  it('finds the releases that cannot be read, as JSON too', async () => {
    const folder = temporaryFolder({ 'releases/a.txt': ENGLISH, 'releases/empty.txt': '' });
    const env = { RELEASES_DIR: 'releases' };
    const { code, stdout } = await musubi(['doctor', '--json'], { folder, env });
    expect(code).toBe(1);
    const wrong = jsonLines<{ what: string; isWell: boolean; sentence: string }>(stdout).filter(
      ({ isWell }) => !isWell,
    );
    expect(wrong).toMatchObject([
      { what: 'releases', sentence: expect.stringContaining('empty.txt is empty') },
    ]);
  });

  it('finds a clock that has gone back', async () => {
    const folder = newFolder();
    await musubi(['start'], { folder, input: UNANSWERED });
    const { stdout: lines } = await musubi(['export'], { folder });
    const later = lines.replace(/"asked_at":\d+/, `"asked_at":${Date.now() + 3_600_000}`);
    const other = newFolder();
    await musubi(['import'], { folder: other, input: later });
    const { code, stdout } = await musubi(['doctor'], { folder: other });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^WRONG {2}clock: The clock says .+, but a question was asked at .+: set the clock/m,
    );
  });

  it('a configuration that does not hold is a sentence', async () => {
    const { code, stderr } = await musubi(['doctor'], { env: { QUESTION_LOG_DAYS: 'many' } });
    expect(code).toBe(1);
    expect(stderr).toContain('QUESTION_LOG_DAYS is "many"');
  });
});

it('a damaged database is refused with a sentence, and stays as it is', async () => {
  const folder = newFolder();
  await musubi(['start'], { folder, input: UNANSWERED });
  const file = join(folder, '.musubi/musubi.db');
  const damaged = Buffer.concat([Buffer.from('not a database at all'), readFileSync(file).subarray(21)]);
  writeFileSync(file, damaged);
  const { code, stderr } = await musubi(['start'], { folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/musubi\.db is damaged \(.+\): move it away and bring the newest backup back/);
  expect(readFileSync(file)).toEqual(damaged);
});
