import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, readConfig, VARIABLE_NAMES } from '../src/config.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-config-'));
  mkdirSync(join(folder, 'releases'));
  writeFileSync(join(folder, 'file.txt'), 'text');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function config(environment: Record<string, string>): Config {
  const result = readConfig(environment, folder);
  if (result.kind === 'wrong') throw new Error(result.sentences.join('\n'));
  return result.config;
}

const defaults = (): Config => ({
  dataDir: join(folder, '.musubi'),
  configFile: join(folder, 'musubi.config.json'),
  questionLog: { isOn: true, days: 90 },
  slack: {},
  discord: {},
  hasProxy: false,
  onUnknown: 'skip',
  logLevel: 'warn',
});

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(config({})).toEqual(defaults());
  });

  it('takes a database, a log of questions, and tokens', () => {
    const set = {
      DATABASE_URL: 'postgresql://musubi:secret@db/musubi',
      QUESTION_LOG: 'off',
      QUESTION_LOG_DAYS: '7',
      SLACK_BOT_TOKEN: 'xoxb-1',
      DISCORD_TOKEN: 'a.b.c',
    };
    expect(config(set)).toMatchObject({
      databaseUrl: set.DATABASE_URL,
      questionLog: { isOn: false, days: 7 },
      slack: { botToken: 'xoxb-1' },
      discord: { token: 'a.b.c' },
    });
  });

  it('takes ports, a server’s id and where the platforms are, with the slashes that are wanted', () => {
    const set = {
      SLACK_API_URL: 'http://127.0.0.1:4000/api',
      DISCORD_API_URL: 'http://127.0.0.1:4001/api/',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_SHARDS: '4',
      HOST: '127.0.0.1',
      PORT: '3000',
      HEALTH_PORT: '9090',
    };
    expect(config(set)).toMatchObject({
      slack: { apiUrl: 'http://127.0.0.1:4000/api/' },
      discord: { apiUrl: 'http://127.0.0.1:4001/api', guildId: set.DISCORD_GUILD_ID, shards: 4 },
      host: '127.0.0.1',
      port: 3000,
      healthPort: 9090,
    });
    expect(config({ DISCORD_SHARDS: 'auto' })).toMatchObject({ discord: { shards: 'auto' } });
  });

  it('takes the configuration file that is named', () => {
    expect(config({ MUSUBI_CONFIG: 'file.txt' }).configFile).toBe(join(folder, 'file.txt'));
  });

  it('sees a proxy, which nothing here uses', () => {
    expect(config({ HTTPS_PROXY: 'http://proxy:3128' }).hasProxy).toBe(true);
    expect(config({ https_proxy: '' }).hasProxy).toBe(false);
  });

  it('tells nobody the password of a database', () => {
    const result = readConfig({ DATABASE_URL: 'mysql://musubi:secret@db/musubi' }, folder);
    expect(result).toMatchObject({
      kind: 'wrong',
      sentences: [expect.stringMatching(/^DATABASE_URL is no address of a PostgreSQL database: write it/)],
    });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it.each(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN'])(
    'tells nobody what a token is that cannot be one: %s',
    (name) => {
      const result = readConfig({ [name]: 'xoxb-one two' }, folder);
      const sentences = [`${name} holds a space or a letter that no token has: copy it again, on one line.`];
      expect(result).toEqual({ kind: 'wrong', sentences });
    },
  );

  it('takes an empty variable for an unset one', () => {
    expect(config({ RELEASES_DIR: '', MUSUBI_DATA_DIR: ' ', LOG_LEVEL: '' })).toEqual(config({}));
  });

  it('reads the environment, and from the .env file what that leaves out', () => {
    writeFileSync(
      join(folder, '.env'),
      'RELEASES_DIR=releases\nLOG_LEVEL="debug" # more\nMUSUBI_DATA_DIR=\n',
    );
    expect(config({})).toMatchObject({ releasesDir: join(folder, 'releases'), logLevel: 'debug' });
    expect(config({ LOG_LEVEL: 'error' })).toMatchObject({ logLevel: 'error' });
    expect(config({ LOG_LEVEL: '' })).toMatchObject({ logLevel: 'debug' });
  });

  it.each([
    [
      'a folder that is not there',
      { RELEASES_DIR: 'missing' },
      /^RELEASES_DIR is "missing", which is no folder: name a folder/,
    ],
    [
      'a file for a folder',
      { RELEASES_DIR: 'file.txt' },
      /^RELEASES_DIR is "file.txt", which is no folder: /,
    ],
    [
      'a configuration file that is not there',
      { MUSUBI_CONFIG: 'other.json' },
      /^MUSUBI_CONFIG is "other.json", which is no file: name the configuration file/,
    ],
    [
      'a folder for the configuration file',
      { MUSUBI_CONFIG: 'releases' },
      /^MUSUBI_CONFIG is "releases", which is no file: /,
    ],
    [
      'a file for the data',
      { MUSUBI_DATA_DIR: 'file.txt' },
      /^MUSUBI_DATA_DIR is "file.txt", which is a file: /,
    ],
    [
      'an unknown level',
      { LOG_LEVEL: 'loud' },
      /^LOG_LEVEL is "loud", which is no level: write one of trace, debug/,
    ],
    ['a switch', { QUESTION_LOG: 'yes' }, /^QUESTION_LOG is "yes", which is neither: write on or off/],
    [
      'neither of two ways',
      { ON_UNKNOWN: 'ask' },
      /^ON_UNKNOWN is "ask", which is neither: write resend or skip/,
    ],
    ['no days', { QUESTION_LOG_DAYS: '0' }, /^QUESTION_LOG_DAYS is "0", which is no number of days: /],
    [
      'no port',
      { PORT: '70000' },
      /^PORT is "70000", which is no port: write a whole number from 1 to 65535/,
    ],
    ['a port in words', { HEALTH_PORT: 'http' }, /^HEALTH_PORT is "http", which is no port: /],
    [
      'one port for two',
      { PORT: '3000', HEALTH_PORT: '3000' },
      /^HEALTH_PORT is "3000", which is PORT too, and each needs its own/,
    ],
    [
      'a bare host',
      { SLACK_API_URL: '127.0.0.1:4000' },
      /^SLACK_API_URL is ".+", which is no address: write/,
    ],
    ['a socket', { DISCORD_API_URL: 'ws://a/' }, /^DISCORD_API_URL is "ws:.+", which is no address: write/],
    ['a name', { DISCORD_GUILD_ID: 'Aoba' }, /^DISCORD_GUILD_ID is "Aoba", which is no id of a server: /],
    ['no shards', { DISCORD_SHARDS: '0' }, /^DISCORD_SHARDS is "0", which is no number of shards: /],
    ['an address with a path', { HOST: 'a/b' }, /^HOST is "a\/b", which is no address: /],
    ['days in words', { QUESTION_LOG_DAYS: 'ten' }, /^QUESTION_LOG_DAYS is "ten", which is no number/],
  ])('says in a sentence what does not hold: %s', (_, environment, sentence) => {
    const result = readConfig(environment as Record<string, string>, folder);
    expect(result).toMatchObject({ kind: 'wrong', sentences: [expect.stringMatching(sentence)] });
  });

  it('names every variable that does not hold', () => {
    const result = readConfig({ RELEASES_DIR: 'missing', LOG_LEVEL: 'loud' }, folder);
    expect(result.kind === 'wrong' && result.sentences).toHaveLength(2);
  });

  it('says so where .env is no file', () => {
    mkdirSync(join(folder, '.env'));
    const result = readConfig({}, folder);
    expect(result.kind === 'wrong' && result.sentences[0]).toContain('.env cannot be read (EISDIR)');
  });
});

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');

  it('names every variable that is read, and no other', () => {
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  it('explains each one above it', () => {
    const paragraphs = example.split(/\n\n+/).filter((paragraph) => /^[A-Z_]+=/m.test(paragraph));
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^#.{20,}/);
  });

  it('copied as it is, it changes nothing', () => {
    writeFileSync(join(folder, '.env'), example);
    expect(config({})).toEqual(defaults());
  });
});
