import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../../src/adapters/sources/web/fetcher.js';
import { guardedLookup, isPrivateAddress } from '../../../src/adapters/sources/web/privateAddresses.js';
import { Robots } from '../../../src/adapters/sources/web/robots.js';
import { startWebServer } from '../../fakes/webServer.js';
import { freePort } from '../../fixtures/freePort.js';

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({
    userAgent: 'Musubi/test (+mailto:news@example.org)',
    privateHosts: ['127.0.0.1'],
    pauseMs: 0,
    now: Date.now,
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

describe('a page', () => {
  it('comes with its type and its validators, and says who asks', async () => {
    const server = await startWebServer({
      '/a': { headers: { 'content-type': 'text/html; charset=Shift_JIS', etag: '"1"' }, body: 'hello' },
    });
    const page = await fetcher().get(`${server.url}/a`);
    expect(page).toMatchObject({ kind: 'page', type: 'text/html', charset: 'Shift_JIS' });
    expect(page).toMatchObject({ validators: { etag: '"1"' } });
    expect(page.kind === 'page' && Buffer.from(page.bytes).toString()).toBe('hello');
    expect(server.requests.at(-1)?.headers['user-agent']).toContain('mailto:news@example.org');
  });

  it('is not sent again while it is the same', async () => {
    const server = await startWebServer({
      '/a': (request, response) => {
        const isSame = request.headers['if-none-match'] === '"1"';
        response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end();
      },
    });
    expect(await fetcher().get(`${server.url}/a`, { etag: '"1"' })).toEqual({ kind: 'not modified' });
    expect((await fetcher().get(`${server.url}/a`, { etag: '"0"' })).kind).toBe('page');
  });

  it('is found where it was moved to', async () => {
    const server = await startWebServer({
      '/old': { status: 301, headers: { location: '/new' } },
      '/new': 'here',
    });
    expect(await fetcher().get(`${server.url}/old`)).toMatchObject({
      kind: 'page',
      url: `${server.url}/new`,
    });
  });
});

describe('what goes wrong is a sentence', () => {
  it.each<[what: string, page: Parameters<typeof startWebServer>[0], sentence: RegExp]>([
    [
      'a loop',
      {
        '/a': { status: 302, headers: { location: '/b' } },
        '/b': { status: 302, headers: { location: '/a' } },
      },
      /leads on more than 5 times/,
    ],
    [
      'another protocol',
      { '/a': { status: 302, headers: { location: 'file:///etc/passwd' } } },
      /no web page/,
    ],
    ['a failing server', { '/a': { status: 503 } }, /answers 503/],
    [
      'a body without end',
      {
        '/a': (_, response) => {
          response.writeHead(200);
          const more = () => {
            if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
          };
          more();
        },
      },
      /is larger than/,
    ],
    [
      'a connection that is dropped',
      { '/a': (request) => void request.socket.destroy() },
      /the connection was dropped/,
    ],
    ['no answer', { '/a': () => undefined }, /did not answer within 0.3 seconds/],
    [
      'an answer that drips',
      {
        '/a': (_, response) => {
          response.writeHead(200);
          const timer = setInterval(() => response.write('x'), 50);
          response.on('close', () => clearInterval(timer));
        },
      },
      /did not answer within 0.3 seconds/,
    ],
  ])('%s', async (_, pages, sentence) => {
    const server = await startWebServer(pages);
    const got = await fetcher({ timeoutMs: 300, largestBytes: 1024 * 1024 }).get(`${server.url}/a`);
    expect(got).toMatchObject({ kind: 'failed' });
    expect(got.kind === 'failed' && got.sentence).toMatch(sentence);
  });

  it('nothing that listens, no host, no address', async () => {
    const one = fetcher();
    expect(await one.get(`http://127.0.0.1:${await freePort()}/`)).toMatchObject({
      sentence: expect.stringContaining('nothing listens there'),
    });
    expect(await one.get('http://no-such-host.invalid/')).toMatchObject({ kind: 'failed' });
    expect(await one.get('nonsense')).toMatchObject({ sentence: '"nonsense" is no address.' });
  });

  it('a page that is gone, and a server that wants to be left alone', async () => {
    const server = await startWebServer({
      '/busy': { status: 429, headers: { 'retry-after': '120' } },
      '/gone': { status: 410 },
    });
    expect(await fetcher().get(`${server.url}/gone`)).toMatchObject({ isGone: true, status: 410 });
    expect(await fetcher().get(`${server.url}/busy`)).toMatchObject({ isGone: false, retryAfterMs: 120_000 });
  });
});

describe('private networks', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'nonsense',
  ])('%s is one', (ip) => expect(isPrivateAddress(ip)).toBe(true));

  it.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is none', (ip) =>
    expect(isPrivateAddress(ip)).toBe(false),
  );

  it('are not asked, by address, by name, or behind a redirect', async () => {
    const server = await startWebServer({ '/a': 'secret' });
    const open = fetcher({ privateHosts: [] });
    for (const url of [server.url, server.localUrl]) {
      const got = await open.get(`${url}/a`);
      expect(got.kind === 'failed' && got.sentence).toContain('is on a private network');
    }
    server.pages.set('/out', { status: 302, headers: { location: `${server.url}/a` } });
    const got = await fetcher({ privateHosts: ['localhost'] }).get(`${server.localUrl}/out`);
    expect(got.kind === 'failed' && got.sentence).toContain('is on a private network');
    expect(server.requests.map(({ path }) => path)).not.toContain('/a');
  });

  it('are seen at the moment of connecting, whatever a name meant before', async () => {
    const answers = ['93.184.216.34', '127.0.0.1'];
    const lookup = guardedLookup(() => false, ((
      _: string,
      __: object,
      done: (e: null, all: object[]) => void,
    ) => done(null, [{ address: answers.shift(), family: 4 }])) as never);
    const ask = (): Promise<string> =>
      new Promise((done) =>
        lookup('name.example', {}, (error, address) => done(error ? error.message : String(address))),
      );
    expect(await ask()).toBe('93.184.216.34');
    expect(await ask()).toContain('a private address');
  });
});

describe('robots.txt', () => {
  it('is kept, and asked for once', async () => {
    const server = await startWebServer({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private\n' },
      '/news': 'news',
      '/private/a': 'no',
    });
    const one = fetcher();
    expect(await one.get(`${server.url}/private/a`)).toMatchObject({
      kind: 'failed',
      sentence: expect.stringContaining('robots.txt'),
    });
    expect((await one.get(`${server.url}/news`)).kind).toBe('page');
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/news']);
  });

  it('that cannot be had keeps everything else from being asked', async () => {
    const server = await startWebServer({ '/robots.txt': { status: 500 }, '/news': 'news' });
    expect((await fetcher().get(`${server.url}/news`)).kind).toBe('failed');
  });
});

it('asks one host for one thing at a time', async () => {
  const slow = (_: unknown, response: import('node:http').ServerResponse): void =>
    void setTimeout(() => response.end('x'), 20);
  const server = await startWebServer({ '/a': slow, '/b': slow, '/c': slow });
  const one = fetcher();
  const got = await Promise.all(['a', 'b', 'c'].map((path) => one.get(`${server.url}/${path}`)));
  expect(got.map(({ kind }) => kind)).toEqual(['page', 'page', 'page']);
  expect(server.mostAtOnce()).toBe(1);
});

it.each([
  ['User-agent: *\nCrawl-delay: 5', 5_000],
  ['User-agent: Musubi\nCrawl-delay: 3600', 30_000],
  ['User-agent: *\nCrawl-delay: soon', 0],
  ['', 0],
])('a host whose rules are %j is given %d ms between two requests', async (text, pause) => {
  const server = await startWebServer({ '/robots.txt': { body: text } });
  const robots = new Robots({
    userAgent: 'Musubi/test',
    now: Date.now,
    fetch: (url) => fetcher().get(url),
  });
  expect(await robots.pauseMs(new URL(`${server.url}/news`))).toBe(pause);
});
