import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startWebServer, type WebServer } from '../fakes/webServer.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';
import { type Running, startRunning } from './running.js';

/** A release of its own: by the city that it is about. */
const about = (city: string): string => ENGLISH.replaceAll('Aoba', city);
const question = (city: string): string => `When was the MOU with ${city} City signed?`;
const SIGNED = 'March 15, 2021';

const article = (text: string): string => {
  const [title = '', ...paragraphs] = text.split(/\n\n+/).slice(2);
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
};

const feed = (server: WebServer, cities: readonly string[]): string =>
  `<rss version="2.0"><channel><title>News</title>${cities
    .map(
      (city) => `<item><title>${city}</title><link>${server.url}/${city}</link><guid>${city}</guid></item>`,
    )
    .join('')}</channel></rss>`;

const page = (cities: readonly string[]): string =>
  `<html><body><a href="/about">About</a><ul>${cities.map((city) => `<li><a href="/press/${city}.html">${city}</a></li>`).join('')}</ul></body></html>`;

/** A site with a feed and a page of news, of which each has an article on one city. */
async function newSite(): Promise<WebServer> {
  const server = await startWebServer();
  const { pages } = server;
  pages.set('/feed.xml', feed(server, ['Birch']));
  pages.set('/press/', page(['Cedar']));
  for (const city of ['Birch', 'Dawn']) pages.set(`/${city}`, article(about(city)));
  for (const city of ['Cedar', 'Elm']) pages.set(`/press/${city}.html`, article(about(city)));
  return server;
}

/** Its two hosts are two, so that neither waits for the other. */
const sourcesOf = (server: WebServer) => ({
  contact: 'press@example.org',
  privateHosts: ['127.0.0.1', 'localhost'],
  sources: [
    { kind: 'folder', path: 'news', name: 'Folder' },
    { kind: 'feed', url: `${server.url}/feed.xml`, name: 'Feed', everyMinutes: 0.02 },
    {
      kind: 'page',
      url: `${server.localUrl}/press/`,
      name: 'Page',
      links: { pattern: '/press/*.html' },
      everyMinutes: 0.02,
    },
  ],
});

const CONFIG = 'musubi.config.json';
const configure = (folder: string, config: object): void => {
  // As editors do it: the file is there all the time.
  writeFileSync(join(folder, 'new.json'), JSON.stringify(config));
  renameSync(join(folder, 'new.json'), join(folder, CONFIG));
};

function newFolder(config: object): string {
  const folder = temporaryFolder({
    'releases/a.txt': JAPANESE,
    'news/aoba.txt': about('Aoba'),
    '.env': 'RELEASES_DIR=releases\n',
  });
  configure(folder, config);
  return folder;
}

const start = (folder: string): Running => startRunning(['start'], { folder });

/** A process that follows a dead one waits for the end of its lease. */
const LONGEST_MS = 90_000;
/** Between two questions, so that the program has time to look at its sources. */
const PAUSE_MS = 50;

/** Asks until it is answered so. */
async function answered(running: Running, text: string, answer: string): Promise<void> {
  const giveUpAt = performance.now() + LONGEST_MS;
  while (!(await running.ask(text)).includes(answer)) {
    if (performance.now() > giveUpAt) throw new Error(`It never answered ${text}: ${running.stderr()}`);
    await setTimeout(PAUSE_MS);
  }
}

interface Status {
  readonly store: { readonly counts: { readonly waitingNews: number } };
  readonly sources: { readonly sources: readonly { readonly name: string; readonly failures: number }[] };
  readonly unhealthy: readonly string[];
}

/** Asks until the status is such. */
async function statusWhen(folder: string, isSuch: (status: Status) => boolean): Promise<Status> {
  for (let tries = 0; ; tries++) {
    const { stdout } = await musubi(['status', '--json'], { folder });
    const [status] = jsonLines<Status>(stdout);
    if (status && isSuch(status)) return status;
    if (tries > 60) throw new Error(`It never was such: ${stdout}`);
  }
}

const listed = async (folder: string): Promise<string[]> => {
  const { stdout } = await musubi(['releases', 'list', '--json'], { folder });
  return jsonLines<{ id: string }>(stdout).map(({ id }) => id);
};

describe('a folder, a feed and a page', () => {
  it('are a baseline at first; what comes from then on is answered from, and is news', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    const running = start(folder);
    for (const name of ['Folder', 'Feed', 'Page'])
      await running.shown(`${name} lists 1 release; what comes from now on is announced.\n`, 'stderr');
    for (const city of ['Aoba', 'Birch', 'Cedar']) await answered(running, question(city), SIGNED);
    const { store } = await statusWhen(folder, () => true);
    expect(store.counts.waitingNews).toBe(0);
    expect(server.requests[0]!.headers['user-agent']).toMatch(
      /^Musubi\/\S+ \(\+mailto:press@example\.org\)$/,
    );

    server.pages.set('/feed.xml', feed(server, ['Dawn', 'Birch']));
    server.pages.set('/press/', page(['Cedar', 'Elm']));
    writeFileSync(join(folder, 'news/fern.txt'), about('Fern'));
    for (const city of ['Dawn', 'Elm', 'Fern']) await answered(running, question(city), SIGNED);
    expect((await statusWhen(folder, () => true)).store.counts.waitingNews).toBe(3);
    expect((await listed(folder)).sort()).toEqual(['Birch', 'Cedar', 'Dawn', 'Elm', 'aoba', 'fern']);
    expect(await running.end()).toBe(0);
  });

  it('do not bring back what was removed, nor tell anew after a crash what was known', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    const running = start(folder);
    for (const city of ['Aoba', 'Birch', 'Cedar']) await answered(running, question(city), SIGNED);
    await musubi(['releases', 'remove', 'aoba', 'Birch'], { folder });
    await running.kill('SIGKILL');

    renameSync(join(folder, 'news/aoba.txt'), join(folder, 'news/renamed.txt'));
    server.pages.set('/feed.xml', feed(server, ['Dawn', 'Birch']));
    const again = start(folder);
    await again.ask(question('Cedar'));
    writeFileSync(join(folder, 'news/fern.txt'), about('Fern'));
    for (const city of ['Dawn', 'Fern']) await answered(again, question(city), SIGNED);
    expect((await listed(folder)).sort()).toEqual(['Cedar', 'Dawn', 'fern']);
    expect((await statusWhen(folder, () => true)).store.counts.waitingNews).toBe(2);
    await again.kill('SIGTERM');
  });
});

describe('a source that fails', () => {
  it('shows in the status with the reason, and recovers by itself', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    server.pages.set('/feed.xml', { status: 503 });
    const running = start(folder);
    await running.shown(`Feed cannot be looked at: ${server.url}/feed.xml answers 503.\n`, 'stderr');
    const ill = await statusWhen(folder, ({ unhealthy }) => unhealthy.length > 0);
    expect(ill.unhealthy).toEqual([
      expect.stringMatching(/^Feed fails since \d{4}-.+: http:\S+\/feed\.xml answers 503\.$/),
    ]);
    expect((await musubi(['doctor'], { folder })).stdout).toMatch(/^WRONG {2}sources: Feed fails since /m);
    await answered(running, question('Cedar'), SIGNED);

    server.pages.set('/feed.xml', feed(server, ['Birch']));
    await running.shown('Feed can be looked at again.\n', 'stderr');
    await answered(running, question('Birch'), SIGNED);
    const { stdout } = await musubi(['status'], { folder });
    expect(stdout).toMatch(/\n {2}Feed lists 1 release; looked at \d{4}-.+, again from \d{4}-.+ on\.\n/);
    expect(stdout).toMatch(/Everything is well\.\n$/);
    await running.end();
  });
});

describe('the configuration file', () => {
  it('that does not hold keeps the program from starting, with a sentence for each thing', async () => {
    const folder = newFolder({
      sources: [{ kind: 'folder' }, { kind: 'feed', uri: 'https://example.org/' }],
    });
    const { code, stdout, stderr } = await musubi(['start'], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const path = join(folder, CONFIG);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      `${path}: sources[0].path is missing: write the path of a folder, such as "news".`,
      `${path}: sources[1] has "uri", which means nothing there: write "url".`,
    ]);
  });

  it('is followed as it changes: what does not hold is told of, and what holds is taken up', async () => {
    const folder = newFolder({ sources: [] });
    const path = join(folder, CONFIG);
    const running = start(folder);
    await running.ask(question('Aoba'));
    configure(folder, { sources: [{ kind: 'folder', path: 'news', name: '' }] });
    await running.shown(
      `${path}: sources[0].name is empty: write what people call it, such as "City hall".\n`,
      'stderr',
    );
    await running.shown('Until that is mended, what the file said before goes on.\n', 'stderr');
    expect((await musubi(['status', '--json'], { folder })).code).toBe(1);

    configure(folder, { sources: [{ kind: 'folder', path: 'news' }] });
    await running.shown(`${path} was read again; it names 1 source.\n`, 'stderr');
    await answered(running, question('Aoba'), SIGNED);

    configure(folder, { sources: [] });
    await running.shown(`${path} was read again; it names 0 sources.\n`, 'stderr');
    const { sources } = await statusWhen(folder, ({ unhealthy }) => unhealthy.length === 0);
    expect(sources.sources).toEqual([]);
    expect(await running.ask(question('Aoba'))).toContain(SIGNED);
    await running.end();
  });
});

describe('sources check', () => {
  it('shows what would be found, and keeps nothing', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    server.pages.set('/feed.xml', feed(server, ['Birch', 'Gull']));
    const { code, stdout } = await musubi(['sources', 'check'], { folder });
    expect(code).toBe(0);
    expect(stdout.replaceAll(folder, 'HERE').replaceAll(server.url, '').replaceAll(server.localUrl, '')).toBe(
      `Folder lists 1: 1 new.
  new to Musubi: 2021-03-22 “Minato Science Network Concludes MOU with Aoba City” (HERE/news/aoba.txt)
  It was never looked at: its first look is announced to nobody.
Feed lists 2: 1 new, 1 that cannot be read.
  new to Musubi: “Minato Science Network Concludes MOU with Birch City” (/Birch)
  cannot be read: /Gull answers 404.
  It was never looked at: its first look is announced to nobody.
Page lists 1: 1 new.
  new to Musubi: “Minato Science Network Concludes MOU with Cedar City” (/press/Cedar.html)
  It was never looked at: its first look is announced to nobody.
`,
    );
    expect(await listed(folder)).toEqual([]);
  });

  it('knows what was kept, and takes names of sources', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    await musubi(['releases', 'add', 'news/aoba.txt'], { folder });
    const { stdout } = await musubi(['sources', 'check', 'folder', '--json'], { folder });
    expect(jsonLines(stdout)).toMatchObject([
      { source: 'Folder', listed: 1, hasBaseline: false, items: [{ kind: 'known', release: 'aoba' }] },
    ]);
    expect(await musubi(['sources', 'check', 'Fede'], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no source "Fede": write "Feed".\n',
    });
    server.pages.set('/feed.xml', { status: 410 });
    expect(await musubi(['sources', 'check', 'Feed'], { folder })).toMatchObject({
      code: 1,
      stdout: `Feed cannot be looked at: ${server.url}/feed.xml answers 410.\n`,
    });
  });
});

describe('releases add', () => {
  it('takes addresses, as far as they may be asked, and says what is known already', async () => {
    const server = await newSite();
    const folder = newFolder(sourcesOf(server));
    const address = `${server.url}/Birch`;
    const added = await musubi(['releases', 'add', `${address}?utm_source=mail`, `${server.url}/none`], {
      folder,
    });
    expect(added).toEqual({
      code: 1,
      stdout: 'Birch was added.\n',
      stderr: `${server.url}/none answers 404.\n`,
    });
    expect((await musubi(['ask', question('Birch')], { folder })).stdout).toContain(SIGNED);
    expect(await musubi(['releases', 'add', address], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: `${address} holds the same release as Birch, which was added before.\n`,
    });
    server.pages.set('/Birch', article(about('Birch').replace('three years', 'five years')));
    expect((await musubi(['releases', 'add', '--announce', address], { folder })).stdout).toBe(
      `Birch was corrected: ${address} has another text than before, and is announced.\n`,
    );
    configure(folder, { sources: [] });
    const refused = await musubi(['releases', 'add', address], { folder });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/ is on a private network: name its host in "privateHosts"/);
  });
});
