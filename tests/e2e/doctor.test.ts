import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ALL_SCOPES } from '../fakes/slack/slack.js';
import { freePort } from '../fixtures/freePort.js';
import { musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';
import { fakeDiscord, fakeSlack, serve } from './serving.js';

describe('doctor asks Slack', () => {
  it('whose bot it is, and whether Socket Mode is on', async () => {
    const slack = await fakeSlack();
    const { code, stdout } = await musubi(['doctor'], { env: slack.env() });
    expect(stdout).toMatch(
      /^well {3}Slack: Slack takes SLACK_BOT_TOKEN: the bot is in the workspace “.+”\.$/m,
    );
    expect(stdout).toMatch(/^well {3}Slack: Slack takes SLACK_APP_TOKEN: Socket Mode is on\.$/m);
    expect(code).toBe(0);
  });

  it('what the bot has to do without', async () => {
    const slack = await fakeSlack({ scopes: ALL_SCOPES.filter((scope) => scope !== 'users:read') });
    const { code, stdout } = await musubi(['doctor'], { env: slack.env() });
    expect(stdout).toMatch(/^well {3}Slack: It works without .+: users:read \(neither the language/m);
    expect(code).toBe(0);
  });

  it.each([
    ['SLACK_BOT_TOKEN', /^WRONG {2}Slack: Slack does not take SLACK_BOT_TOKEN \(invalid_auth\): copy/m],
    ['SLACK_APP_TOKEN', /^WRONG {2}Slack: Slack does not take SLACK_APP_TOKEN \(invalid_auth\): copy/m],
  ])('whether it takes %s', async (name, sentence) => {
    const slack = await fakeSlack();
    const env = { ...slack.env(), [name]: 'xoxb-wrong-token' };
    const { code, stdout } = await musubi(['doctor'], { env });
    expect(stdout).toMatch(sentence);
    expect(stdout).not.toContain('xoxb-wrong-token');
    expect(code).toBe(1);
  });

  it('and says why it cannot be asked', async () => {
    const slack = await fakeSlack();
    const env = { ...slack.env(), SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` };
    const { code, stdout } = await musubi(['doctor'], { env });
    expect(stdout).toMatch(
      /^WRONG {2}Slack: Slack cannot be asked: nothing answers at 127\.0\.0\.1:\d+ \(ECONNREF/m,
    );
    expect(code).toBe(1);
  });
});

describe('doctor looks at the sources', () => {
  const examined = async (config: object) => {
    const folder = temporaryFolder({ 'musubi.config.json': JSON.stringify(config), 'news/a.txt': ENGLISH });
    const { code, stdout } = await musubi(['doctor'], { folder });
    const lines = stdout.split('\n').filter((line) => line.includes('sources: '));
    return { code, lines: lines.map((line) => line.replaceAll(folder, 'HERE')) };
  };

  it('that are not configured', async () => {
    const { code, stdout } = await musubi(['doctor']);
    expect(stdout).toMatch(
      /^well {3}sources: There is no .+musubi\.config\.json, and so no source of new releases\.$/m,
    );
    expect(code).toBe(0);
  });

  it('that can be reached', async () => {
    const sources = [
      { kind: 'folder', path: 'news' },
      { kind: 'feed', url: 'http://localhost/feed.xml', name: 'Intranet' },
    ];
    const config = { contact: 'press@example.org', privateHosts: ['localhost'], sources };
    expect(await examined(config)).toEqual({
      code: 0,
      lines: [
        'well   sources: HERE/musubi.config.json holds; it names 2 sources.',
        'well   sources: Sites can reach you: they are told press@example.org.',
        'well   sources: HERE/news can be reached.',
        'well   sources: Intranet can be reached.',
      ],
    });
  });

  it('that cannot, and what to do', async () => {
    const sources = [
      { kind: 'folder', path: 'old', name: 'Archive' },
      { kind: 'folder', path: 'news/a.txt' },
      { kind: 'feed', url: 'https://host.invalid/feed.xml' },
    ];
    const { code, lines } = await examined({ sources });
    expect(code).toBe(1);
    expect(lines.slice(1, 4)).toEqual([
      'WRONG  sources: Sites are not told who asks them, and may shut you out: set "contact" to an e-mail address or a page of yours.',
      'WRONG  sources: Archive: the folder HERE/old does not exist: make it, or change its "path".',
      'WRONG  sources: HERE/news/a.txt: the folder HERE/news/a.txt is a file: name the folder that it is in.',
    ]);
    expect(lines[4]).toMatch(
      /^WRONG {2}sources: host\.invalid\/feed\.xml: no (?:host is called|name server sa)/,
    );
  });

  it('and at what does not hold in the file that names them', async () => {
    const { code, lines } = await examined({ sources: [{ kind: 'feed', uri: 'https://example.org/' }] });
    const sentence = 'sources[0] has "uri", which means nothing there: write "url".';
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [`WRONG  sources: HERE/musubi.config.json: ${sentence}`],
    });
  });
});

describe('doctor looks at the ports', () => {
  it('that are free, taken, or not of this machine', async () => {
    const [free, taken] = [await freePort(), await freePort()];
    const other = createServer();
    await new Promise<void>((done) => other.listen(taken, done));
    onTestFinished(() => void other.close());
    const one = await musubi(['doctor'], { env: { HEALTH_PORT: String(free) } });
    expect(one.stdout).toContain(`well   port: HEALTH_PORT ${free} is free.\n`);
    const two = await musubi(['doctor'], { env: { HEALTH_PORT: String(taken) } });
    expect(two.stdout).toMatch(
      new RegExp(
        `^WRONG {2}port: HEALTH_PORT ${taken} is taken by another program \\(EADDRINUSE\\): end`,
        'm',
      ),
    );
    const three = await musubi(['doctor'], { env: { HEALTH_PORT: String(free), HOST: '192.0.2.1' } });
    expect(three.stdout).toMatch(
      /^WRONG {2}port: HOST 192\.0\.2\.1 is no address of this machine \(EADDRNOT/m,
    );
    expect([one.code, two.code, three.code]).toEqual([0, 1, 1]);
  });

  it('and finds those well that Musubi has opened', async () => {
    const slack = await fakeSlack({ mode: 'http' });
    const serving = await serve(slack.env(await freePort()));
    await serving.ready(200);
    const { code, stdout } = await musubi(['doctor'], { folder: serving.folder, env: serving.env });
    expect(stdout).toMatch(/^well {3}port: PORT \d+ is in use, while Musubi runs here\.$/m);
    expect(stdout).toMatch(/^well {3}port: HEALTH_PORT \d+ is in use, while Musubi runs here\.$/m);
    expect(code).toBe(0);
  });
});

describe('doctor asks Discord', () => {
  it('whose bot it is, and who has its commands', async () => {
    const discord = await fakeDiscord();
    const { code, stdout } = await musubi(['doctor'], { env: discord.env(discord.guild()) });
    expect(stdout).toMatch(/^well {3}Discord: Discord takes DISCORD_TOKEN: the bot is “.+”\.$/m);
    expect(stdout).toMatch(/^well {3}Discord: The server “.+” has the commands\.$/m);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a wrong token',
      { DISCORD_TOKEN: 'wrong-discord-token' },
      /^WRONG {2}Discord: Discord does not take DISCORD_/m,
    ],
    [
      'another server',
      { DISCORD_GUILD_ID: '999999999999999999' },
      /^WRONG {2}Discord: The bot is not in the server of DISCORD_GUILD_ID, 9{18}: invite it there/m,
    ],
  ])('%s', async (_, wrong, sentence) => {
    const discord = await fakeDiscord();
    const { code, stdout } = await musubi(['doctor'], { env: { ...discord.env(), ...wrong } });
    expect(stdout).toMatch(sentence);
    expect(stdout).not.toContain('wrong-discord-token');
    expect(code).toBe(1);
  });

  it('how many connections it wants, and why it cannot be asked', async () => {
    const discord = await fakeDiscord({ shards: 3 });
    const many = await musubi(['doctor'], { env: discord.env() });
    expect(many.stdout).toMatch(
      /^WRONG {2}Discord: Discord recommends 3 connections, and it is 1: set DISCORD_SHARDS/m,
    );
    const auto = await musubi(['doctor'], { env: { ...discord.env(), DISCORD_SHARDS: 'auto' } });
    expect(auto.code).toBe(0);
    const away = { ...discord.env(), DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api` };
    const { stdout } = await musubi(['doctor'], { env: away });
    expect(stdout).toMatch(
      /^WRONG {2}Discord: Discord cannot be asked: .*nothing answers at 127\.0\.0\.1:\d+ \(/m,
    );
  });
});

describe('discord register', () => {
  it('registers the commands alone, also beside a Musubi that runs, which then has nothing to do', async () => {
    const discord = await fakeDiscord();
    const env = discord.env(discord.guild());
    const { commands } = discord.world;
    const folder = temporaryFolder({ 'releases/a.txt': ENGLISH });
    const registered = await musubi(['discord', 'register'], { folder, env });
    expect(registered).toEqual({
      code: 0,
      stdout: `The server ${discord.guild().id} has the commands.\n`,
      stderr: '',
    });
    expect(commands.of(discord.guild().id).map(({ name }) => name)).toContain('partners');
    const times = commands.history.length;
    const serving = await serve(env, folder);
    await serving.ready(200);
    expect(commands.history).toHaveLength(times);
    const again = await musubi(['discord', 'register'], { folder, env: discord.env() });
    expect(again).toMatchObject({ code: 0, stdout: 'All servers have the commands.\n' });
    expect(commands.of(undefined).map(({ name }) => name)).toContain('partners');
    expect(commands.of(discord.guild().id)).toEqual([]);
    expect(await serving.kill('SIGTERM')).toBe(0);
  });

  it('says why it cannot', async () => {
    const discord = await fakeDiscord();
    const run = (env: Record<string, string>) =>
      musubi(['discord', 'register'], { env: { ...discord.env(), ...env } });
    expect(await run({ DISCORD_TOKEN: 'wrong-discord-token' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Discord does not take DISCORD_TOKEN: reset the token/),
    });
    expect(await run({ DISCORD_GUILD_ID: '999999999999999999' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The bot is not in the server of DISCORD_GUILD_ID/),
    });
    expect(await musubi(['discord', 'register'])).toMatchObject({
      code: 1,
      stderr: 'DISCORD_TOKEN is not set.\n',
    });
    expect(await musubi(['discord'])).toMatchObject({ code: 2 });
  });
});
