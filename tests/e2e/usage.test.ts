import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';

describe('help', () => {
  it.each([['help'], ['--help']])('%s tells of every command, on standard output', async (arg) => {
    const { code, stdout, stderr } = await musubi([arg]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const commands = ['start', 'ask', 'facts', 'ledger', 'releases', 'gaps', 'forget', 'backup', 'restore'];
    for (const command of [...commands, 'sources', 'why-sent', 'export', 'import', 'status', 'doctor'])
      expect(stdout).toContain(`musubi ${command}`);
  });

  it('tells of one command', async () => {
    const { code, stdout } = await musubi(['facts', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('musubi facts [--json] FILE…');
    expect(stdout).not.toContain('musubi ledger');
  });

  it('--version is the one of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await musubi(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage is a sentence and exit code 2', () => {
  it.each([
    [[], 'No command was named.'],
    [['serve'], 'There is no command "serve".'],
    [['constructor'], 'There is no command "constructor".'],
    [['facts'], 'No file was named.'],
    [['facts', '--jsn', 'a.txt'], 'There is no option --jsn here.'],
    [['ledger', 'more'], '"more" is one word too many.'],
    [
      ['ledger', '--as-of', 'soon'],
      '--as-of is "soon", which is no date: write it as 2021-03-22, 2021-03 or 2021.',
    ],
    [['ledger', '--as-of', '2021-02-30'], '--as-of is "2021-02-30", which is no date'],
    [['ledger', '--releases'], 'The option --releases needs a value behind it.'],
    [['ledger', '--json=yes'], 'The option --json takes no value.'],
    [['ask', '--language', 'fr', 'Why?'], '--language is "fr": write en or ja.'],
    [['start', 'now'], '"now" is one word too many.'],
    [['gaps', '--limit', 'all'], '--limit is "all": write a whole number above 0.'],
    [['releases'], 'Say what to do: add files or addresses, list, or remove ids.'],
    [['releases', 'add'], 'Say what to do: add files or addresses, list, or remove ids.'],
    [['sources'], 'Say what to do: check.'],
    [['sources', 'look'], 'Say what to do: check.'],
    [['why-sent'], 'Name one release.'],
    [['forget', 'slack'], 'Name a platform and a person.'],
    [['backup'], 'Name one file to write.'],
    [['restore', 'a', 'b'], 'Name one backup.'],
    [['export', 'a'], '"a" is one word too many: write export > FILE.'],
    [['status', 'now'], '"now" is one word too many.'],
    [['doctor', 'now'], '"now" is one word too many.'],
  ])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await musubi(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr).toContain('\nUsage: musubi ');
  });
});

describe('a configuration that does not hold is a sentence and exit code 1', () => {
  it.each([
    ['RELEASES_DIR', 'missing', 'RELEASES_DIR is "missing", which is no folder'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", which is no level'],
  ])('%s', async (name, value, sentence) => {
    const { code, stdout, stderr } = await musubi(['ledger'], { env: { [name]: value } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
  });

  it('of a .env file', async () => {
    const folder = temporaryFolder({ '.env': 'RELEASES_DIR=missing\n' });
    const { code, stderr } = await musubi(['ledger'], { folder });
    expect(code).toBe(1);
    expect(stderr).toContain('RELEASES_DIR is "missing"');
  });

  it('of an option', async () => {
    const { code, stdout, stderr } = await musubi(['ledger', '--releases', 'missing']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('the folder missing cannot be read (ENOENT)');
  });
});

describe('a configuration that holds', () => {
  it('an empty variable counts as unset', async () => {
    const env = { RELEASES_DIR: '', MUSUBI_DATA_DIR: '', LOG_LEVEL: '' };
    const { code, stdout } = await musubi(['ledger', '--json'], { env });
    expect(code).toBe(0);
    // What is shipped is found from any working folder.
    expect((JSON.parse(stdout) as { releases: unknown[] }).releases.length).toBeGreaterThan(0);
  });

  it('RELEASES_DIR replaces what is shipped, and --releases replaces RELEASES_DIR', async () => {
    const folder = temporaryFolder({
      'one/a.txt': ENGLISH,
      'two/b.txt': ENGLISH,
      '.env': 'RELEASES_DIR=one\n',
    });
    const ids = async (args: readonly string[]): Promise<string[]> => {
      const { stdout } = await musubi(['ledger', '--json', ...args], { folder });
      return (JSON.parse(stdout) as { releases: { id: string }[] }).releases.map(({ id }) => id);
    };
    expect(await ids([])).toEqual(['a']);
    expect(await ids(['--releases', 'two'])).toEqual(['b']);
  });
});

describe('output that nobody reads to its end', () => {
  it('is no failure', () => {
    const script = `"${process.execPath}" "${resolve('dist/main.js')}" ledger --json | head -c 1 >/dev/null; echo "$\{PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('0\n');
  });
});
