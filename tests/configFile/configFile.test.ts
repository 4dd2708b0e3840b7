import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NO_SOURCES } from '../../src/adapters/sources/settings.js';
import { configSchema } from '../../src/configFile/schema.js';
import { checkConfig, readConfigFile } from '../../src/configFile.js';

const PATH = '/srv/musubi/musubi.config.json';

/** What is said of a configuration, without the path before it. */
async function said(written: unknown): Promise<string[]> {
  const result = await checkConfig(JSON.stringify(written), PATH);
  return result.kind === 'config'
    ? []
    : result.sentences.map((sentence) => sentence.replace(`${PATH}: `, ''));
}

const FEED = { kind: 'feed', url: 'https://example.org/feed.xml' };
const PAGE = { kind: 'page', url: 'https://example.org/news/', links: { pattern: '/news/*' } };

describe('the configuration file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('need not be there', async () => {
    expect(await readConfigFile(join(folder, 'none.json'))).toEqual({ kind: 'config', config: NO_SOURCES });
  });

  it('may begin with a mark, and say nothing', async () => {
    const path = join(folder, 'musubi.config.json');
    writeFileSync(path, '\ufeff{}');
    expect(await readConfigFile(path)).toEqual({ kind: 'config', config: NO_SOURCES });
  });

  it('is named where it cannot be read', async () => {
    const path = join(folder, 'musubi.config.json');
    mkdirSync(path);
    const sentences = [`${path} cannot be read (EISDIR): make it a text file that this user may read.`];
    expect(await readConfigFile(path)).toEqual({ kind: 'wrong', sentences });
  });

  it('names the line where it is no JSON', async () => {
    const result = await checkConfig('{\n  "sources": [],\n}', PATH);
    const sentences = [`${PATH}, line 2, column 16: this comma is one too many: remove it.`];
    expect(result).toEqual({ kind: 'wrong', sentences });
  });

  it('takes every kind of source', async () => {
    const written = {
      $schema: './musubi.config.schema.json',
      contact: 'press-bot@example.org',
      privateHosts: ['Intranet.Example', '::1', '例え.example'],
      languageWaitMinutes: 0,
      sources: [
        { kind: 'folder', path: 'news', language: 'ja' },
        { kind: 'folder', path: '~/news' },
        { ...FEED, name: 'City hall', everyMinutes: 60 },
        { ...PAGE, links: { selector: '.news > a[href$=".pdf"]', pattern: '/ニュース/*' } },
        { ...FEED, url: 'http://intranet.example/feed', everyMinutes: 0.05 },
      ],
    };
    expect(await checkConfig(JSON.stringify(written), PATH)).toEqual({
      kind: 'config',
      config: {
        contact: 'press-bot@example.org',
        privateHosts: ['intranet.example', '::1', 'xn--r8jz45g.example'],
        languageWaitMinutes: 0,
        sources: [
          { kind: 'folder', path: '/srv/musubi/news', language: 'ja' },
          { kind: 'folder', path: join(homedir(), 'news') },
          { ...FEED, name: 'City hall', everyMinutes: 60 },
          {
            ...PAGE,
            links: {
              selector: '.news > a[href$=".pdf"]',
              pattern: '/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9/*',
            },
          },
          { ...FEED, url: 'http://intranet.example/feed', everyMinutes: 0.05 },
        ],
      },
    });
  });
});

describe('what does not hold is said with its place and what to do', () => {
  it.each<[written: unknown, sentence: string]>([
    [[], 'the file is a list: write an object in braces, such as {"sources": []}.'],
    [{ source: [] }, 'the file has "source", which means nothing there: write "sources".'],
    [
      { sources: [{ ...PAGE, links: { patern: '/news/*', selector: 'a' } }] },
      'sources[0].links has "patern", which means nothing there: write "pattern".',
    ],
    [
      { sources: [{ kind: 'folder', pth: 'news' }] },
      'sources[0] has "pth", which means nothing there: write "path".',
    ],
    [
      { sources: [{ ...FEED, colour: 'red' }] },
      'sources[0] has "colour", which means nothing there: what may stand there is "kind", "url", "everyMinutes", "name" and "language".',
    ],
    [
      { sources: [FEED, { ...FEED, interval: 5, nmae: 'A' }] },
      'sources[1] has "interval" and "nmae", which mean nothing there: what may stand there is "kind", "url", "everyMinutes", "name" and "language".',
    ],
    [
      { sources: {} },
      'sources is an object in braces: write a list: [{"kind": "feed", "url": "https://example.org/feed.xml"}].',
    ],
    [{ sources: [{ kind: 'rss' }] }, 'sources[0].kind is "rss": write "folder", "feed" or "page".'],
    [{ sources: [{ path: 'a' }] }, 'sources[0].kind is missing: write "folder", "feed" or "page".'],
    [
      { sources: [{ kind: 'folder', path: '' }] },
      'sources[0].path is empty: write the path of a folder, such as "news".',
    ],
    [
      { sources: [{ kind: 'folder', path: 'C:\news' }] },
      'sources[0].path holds a line break or a tab: write \\\\ for each \\, or / instead.',
    ],
    [
      { sources: [FEED, { kind: 'feed' }] },
      'sources[1].url is missing: write an address such as "https://example.org/feed.xml".',
    ],
    [
      { sources: [{ ...FEED, url: 'example.org/feed' }] },
      'sources[0].url is "example.org/feed", which is no address of the web: write "https://example.org/feed".',
    ],
    [
      { sources: [{ ...FEED, url: 'ftp://example.org/' }] },
      'sources[0].url is "ftp://example.org/", which is no address of the web: write one that begins with https:// or http://.',
    ],
    [
      { sources: [{ ...FEED, url: 'https://me:secret@example.org/' }] },
      'sources[0].url holds a name or a password: take it out, for sources are asked without.',
    ],
    [
      { sources: [{ ...FEED, url: 'http://127.0.0.1/feed' }] },
      'sources[0].url is on a private network: add "127.0.0.1" to "privateHosts" where that is meant.',
    ],
    [
      { sources: [{ ...FEED, url: 'http://localhost:8080/feed' }] },
      'sources[0].url is on a private network: add "localhost" to "privateHosts" where that is meant.',
    ],
    [
      { sources: [{ ...FEED, url: 'http://[::1]/feed' }] },
      'sources[0].url is on a private network: add "::1" to "privateHosts" where that is meant.',
    ],
    [
      { sources: [{ ...FEED, everyMinutes: '5' }] },
      'sources[0].everyMinutes is "5": write a number of minutes up to 10080, such as 15.',
    ],
    [
      { sources: [{ ...FEED, everyMinutes: 0.5 }] },
      'sources[0].everyMinutes is 0.5, and a host that is not in "privateHosts" is asked once a minute at most: write 1 or more.',
    ],
    [{ sources: [{ ...FEED, language: 'fr' }] }, 'sources[0].language is "fr": write "en" or "ja".'],
    [
      { sources: [{ kind: 'page', url: PAGE.url }] },
      'sources[0].links is missing: write {"pattern": "/news/*"}, or a CSS selector: {"selector": ".news a"}.',
    ],
    [
      { sources: [PAGE, { ...PAGE, links: { pattern: 5 } }] },
      'sources[1].links.pattern is 5: write a part of the address, such as "/news/*".',
    ],
    [
      { sources: [{ ...PAGE, links: {} }] },
      'sources[0].links is empty: write {"pattern": "/news/*"}, or a CSS selector: {"selector": ".news a"}.',
    ],
    [
      { sources: [{ ...PAGE, links: { pattern: '/news/\\d+' } }] },
      'sources[0].links.pattern is "/news/\\d+", in which \\d would stand for itself: write a part of the address, and * for anything.',
    ],
    [
      { sources: [{ ...PAGE, links: { pattern: '*' } }] },
      'sources[0].links.pattern takes every link of the page: write a part of the address that only releases have, such as "/news/*".',
    ],
    [
      { sources: [{ ...PAGE, links: { selector: 'a[' } }] },
      'sources[0].links.selector is "a[", which is no CSS selector: write one such as ".news a".',
    ],
    [{ sources: [FEED, PAGE, FEED] }, 'sources[2] is the same source as sources[0]: remove one of them.'],
    [
      {
        sources: [
          { ...FEED, name: 'City' },
          { ...PAGE, name: 'City' },
        ],
      },
      'sources[1] is called "City", as sources[0] is: give it another "name".',
    ],
    [
      { contact: 'me' },
      'contact is "me", which nobody can write to: write an e-mail address or one that begins with https://.',
    ],
    [
      { privateHosts: 'a.example' },
      'privateHosts is "a.example": write a list of hosts, such as ["intranet.example"].',
    ],
    [
      { privateHosts: ['http://a.example:80/b'] },
      'privateHosts[0] is "http://a.example:80/b", which is no host: write "a.example".',
    ],
    [
      { privateHosts: ['a.example:80'] },
      'privateHosts[0] is "a.example:80", which is no host: write "a.example".',
    ],
    [
      { languageWaitMinutes: -1 },
      'languageWaitMinutes is -1: write a number of minutes up to 10080, such as 60.',
    ],
  ])('%j', async (written, sentence) => {
    expect(await said(written)).toEqual([sentence]);
  });

  it('names each thing that does not hold', async () => {
    expect(await said({ contact: 5, sources: [{ kind: 'folder' }, { kind: 'feed' }] })).toHaveLength(3);
  });
});

describe('musubi.config.schema.json', () => {
  // After a change of the schema, `npx vitest run tests/configFile -u` writes it anew.
  it('is what the program checks, for editors', async () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input' });
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../musubi.config.schema.json',
    );
  });
});
