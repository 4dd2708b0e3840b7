import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ALL_SCOPES } from '../fakes/slack/slack.js';
import { freePort } from '../fixtures/freePort.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';
import { startRunning } from './running.js';
import { fakeSlack, SIGNED, serve, WHEN } from './serving.js';

const newFolder = (): string =>
  temporaryFolder({ 'releases/a.txt': ENGLISH, '.env': 'RELEASES_DIR=releases\n' });

describe('a platform that is configured', () => {
  it.each(['socket', 'http'] as const)('is served until the program is told to stop: %s', async (mode) => {
    const slack = await fakeSlack({ mode });
    const serving = await serve(slack.env(await freePort()));
    await serving.ready(200);
    expect(serving.stdout()).toBe('');
    expect(serving.stderr()).toMatch(/^Musubi answers from 1 release and 1 partnership\.$/m);
    expect(serving.stderr()).toMatch(/^Slack is ready\.$/m);
    expect(serving.stderr()).toMatch(/^Discord is off: DISCORD_TOKEN is not set\.$/m);
    expect(serving.stderr()).toMatch(/^Health and metrics are at http:\/\/.+:\d+\.$/m);
    const asked = slack.user().mentions(slack.channel(), WHEN);
    expect((await slack.answerTo(asked)).wording.text).toContain(SIGNED);
    expect(await serving.kill('SIGTERM')).toBe(0);
    expect(serving.stdout()).toBe('');
    expect(serving.stderr()).not.toContain(WHEN);
  });

  it.each([
    ['reads no standard input', true],
    ['needs none', false],
  ])('%s', async (_, hasInput) => {
    const slack = await fakeSlack();
    const serving = await serve(slack.env(), undefined, { hasInput });
    serving.process.stdin?.end(`${WHEN}\n`);
    await serving.ready(200);
    const asked = slack.user().mentions(slack.channel(), WHEN);
    expect((await slack.answerTo(asked)).wording.text).toContain(SIGNED);
    expect(serving.stdout()).toBe('');
    expect(await serving.kill('SIGINT')).toBe(0);
  });

  it('shows how it is, and what it has done', async () => {
    const slack = await fakeSlack();
    const serving = await serve(slack.env());
    expect(JSON.parse(await serving.ready(200))).toMatchObject({
      ready: true,
      sentences: [],
      store: { state: 'ready' },
      slack: { state: 'ready', since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    });
    expect(await serving.get('/healthz')).toMatchObject({ status: 200 });
    const [user, channel] = [slack.user(), slack.channel()];
    await slack.answerTo(user.mentions(channel, WHEN));
    await slack.answerTo(user.mentions(channel, 'Who is the deputy mayor of Aoba City?'));
    await slack.settled();
    expect(await serving.metric('musubi_questions_total{platform="slack",kind="answered"}')).toBe(1);
    expect(await serving.metric('musubi_questions_total{platform="slack",kind="no-data"}')).toBe(1);
    expect(await serving.metric('musubi_answer_duration_seconds_count{platform="slack"}')).toBe(2);
    const sent = 'musubi_sends_total{platform="slack",method="chat.postMessage",outcome="ok"}';
    expect(await serving.metric(sent)).toBe(2);
    expect(await serving.metric('musubi_platform_ready{platform="slack"}')).toBe(1);
    expect(await serving.metric('musubi_releases')).toBe(1);
    const { folder } = serving;
    const { stdout } = await musubi(['status'], { folder });
    expect(stdout).toMatch(/^Musubi \S+ runs as process \d+ since .+: Slack\.$/m);
    expect(stdout).toMatch(/^ {2}Slack is ready since \d{4}-/m);
    expect(stdout).toMatch(/^ {2}answered 2 questions \(half within \d+ ms, /m);
    expect(stdout).toMatch(/Everything is well\.\n$/);
    expect(await serving.kill('SIGTERM')).toBe(0);
  });
});

describe('where no platform can run, it is a sentence and exit code 1', () => {
  it.each([
    [
      'no bot token',
      { SLACK_APP_TOKEN: 'xapp-secret' },
      /^Slack is off: SLACK_BOT_TOKEN is missing: copy the Bot/m,
    ],
    [
      'no way in',
      { SLACK_BOT_TOKEN: 'xoxb-secret' },
      /^Slack is off: Nothing says how Slack reaches Musubi: set/m,
    ],
    [
      'a secret without a port',
      { SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_SIGNING_SECRET: '0123456789abcdef' },
      /^Slack is off: PORT is missing beside SLACK_SIGNING_SECRET: set it/m,
    ],
  ])('%s', async (_, env, sentence) => {
    const { code, stdout, stderr } = await musubi(['start'], {
      env: env as unknown as Record<string, string>,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(
      /No platform can run, so Musubi ends: mend what is said above, and start it again\.\n$/,
    );
    expect(stderr).not.toContain('secret\n');
  });

  it.each(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])('a wrong token: %s', async (name) => {
    const slack = await fakeSlack();
    const env = { ...slack.env(), [name]: `${slack.env()[name]}-wrong` };
    const { code, stdout, stderr } = await musubi(['start'], { folder: newFolder(), env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^Slack is off: Slack does not take ${name} \\(invalid_auth\\): copy`, 'm'),
    );
    expect(stderr).not.toContain(env[name]);
  });

  it('a missing scope', async () => {
    const slack = await fakeSlack({ scopes: ALL_SCOPES.filter((scope) => scope !== 'chat:write') });
    const { code, stderr } = await musubi(['start'], { folder: newFolder(), env: slack.env() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Slack is off: .*the scope chat:write: add it under “OAuth & Permissions”/m);
  });

  it.each(['PORT', 'HEALTH_PORT'])('a port that is taken: %s', async (name) => {
    const slack = await fakeSlack({ mode: 'http' });
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, done));
    onTestFinished(() => void other.close());
    const env = { ...slack.env(await freePort()), [name]: String(port) };
    const { code, stderr } = await musubi(['start'], { folder: newFolder(), env });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(
        `${name} ${port} is taken by another program \\(EADDRINUSE\\): end that one, or set another`,
      ),
    );
  });
});

it('says that a proxy is not used', async () => {
  const slack = await fakeSlack();
  const serving = await serve({ ...slack.env(), HTTPS_PROXY: 'http://127.0.0.1:1' });
  await serving.ready(200);
  expect(serving.stderr()).toMatch(/^HTTPS_PROXY is set, and platforms are reached without it: let/m);
  expect(await serving.kill('SIGTERM')).toBe(0);
});

describe('a platform that is away', () => {
  it('is waited for, and told of once', async () => {
    const slack = await fakeSlack();
    const port = await freePort();
    const env = { ...slack.env(), SLACK_API_URL: `http://127.0.0.1:${port}/api/` };
    const serving = await serve(env);
    await serving.shown('Slack is not ready', 'stderr');
    expect(serving.stderr()).toContain(
      `Slack is not ready: nothing answers at 127.0.0.1:${port} (ECONNREFUSED): check SLACK_API_URL and the firewall.`,
    );
    const { sentences, slack: shown } = JSON.parse(await serving.ready(503));
    expect(sentences).toEqual([expect.stringMatching(/^Slack: nothing answers at 127/)]);
    expect(shown.state).toBe('connecting');
    const { code, stdout } = await musubi(['status', '--json'], { folder: serving.folder });
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([
      { unhealthy: [expect.stringMatching(/^Slack is not ready since .+: nothing answers at/)] },
    ]);
    expect(await serving.kill('SIGTERM')).toBe(0);
    expect(serving.stderr().match(/^Slack is not ready/gm)).toHaveLength(1);
  });

  it('and whose connection breaks off is ready again by itself', async () => {
    const slack = await fakeSlack();
    const serving = await serve(slack.env());
    await serving.ready(200);
    slack.faults.add({ kind: 'internal error', method: 'apps.connections.open', times: 3 });
    slack.socket.cut();
    await serving.ready(503);
    await serving.ready(200);
    await slack.connected();
    expect((await slack.answerTo(slack.user().mentions(slack.channel(), WHEN))).wording.text).toContain(
      SIGNED,
    );
    expect(await serving.kill('SIGTERM')).toBe(0);
  });
});

it('a platform whose token dies is off, and the program tries it again', async () => {
  const slack = await fakeSlack();
  const serving = await serve(slack.env());
  await serving.ready(200);
  slack.lifecycle.revokeToken(slack.workspace);
  const { sentences } = JSON.parse(await serving.ready(503));
  expect(sentences).toEqual([expect.stringMatching(/^Slack: .*revoked/)]);
  expect(serving.stderr()).toMatch(/^Slack is off: .*install the app again/m);
  slack.workspace.bot.token.state = 'valid';
  await serving.ready(200);
  expect((await slack.answerTo(slack.user().mentions(slack.channel(), WHEN))).wording.text).toContain(SIGNED);
  expect(await serving.kill('SIGTERM')).toBe(0);
});

describe('a program that is told to stop', () => {
  it('answers first what was asked', async () => {
    const slack = await fakeSlack();
    const serving = await serve(slack.env());
    await serving.ready(200);
    const [user, channel] = [slack.user(), slack.channel()];
    const asked = Array.from({ length: 10 }, () => user.mentions(channel, WHEN));
    await slack.answerTo(asked[0]!);
    serving.process.kill('SIGTERM');
    await Promise.all(asked.map((message) => slack.answerTo(message)));
  });

  it('and told again, ends at once', async () => {
    const slack = await fakeSlack();
    const serving = await serve(slack.env());
    await serving.ready(200);
    slack.faults.add({ kind: 'silence', method: 'chat.postMessage', times: 9 });
    slack.user().mentions(slack.channel(), WHEN);
    await slack.until(() => slack.record.callsOf('chat.postMessage').length > 0);
    serving.process.kill('SIGTERM');
    await serving.shown('Musubi stops', 'stderr');
    expect(JSON.parse(await serving.ready(503))).toMatchObject({ sentences: ['Musubi is stopping.'] });
    expect(await serving.kill('SIGTERM')).toBe(143);
  });

  it('while the releases are being read, ends', async () => {
    const slack = await fakeSlack();
    const serving = startRunning(['start'], { folder: newFolder(), env: slack.env() });
    await serving.shown('Discord is off', 'stderr');
    expect(await serving.kill('SIGTERM')).toBe(0);
  });
});

it('a program that is killed over an answer leaves it to the next one, which gives it once', async () => {
  const slack = await fakeSlack();
  const first = await serve(slack.env());
  await first.ready(200);
  slack.faults.add({ kind: 'silence', method: 'chat.postMessage' });
  const asked = slack.user().mentions(slack.channel(), WHEN);
  await slack.until(() => slack.record.callsOf('chat.postMessage').length > 0);
  await first.kill('SIGKILL');
  const second = await serve(slack.env(), first.folder);
  expect((await slack.answerTo(asked)).wording.text).toContain(SIGNED);
  await slack.settled();
  expect(await second.kill('SIGTERM')).toBe(0);
  expect(slack.repliesOfApp(asked.channel, asked.ts)).toHaveLength(1);
});

it('no token is ever written, whatever fails', async () => {
  const secrets = {
    SLACK_BOT_TOKEN: 'xoxb-planted-bot-token',
    SLACK_APP_TOKEN: 'xapp-planted-app-token',
    SLACK_SIGNING_SECRET: 'planted0signing0secret0123456789',
    DISCORD_TOKEN: 'planted-discord.token.0123456789abcdef',
    DATABASE_URL: 'postgresql://musubi:planted-password@127.0.0.1:1/musubi',
  };
  const away = { SLACK_API_URL: 'http://127.0.0.1:1/api/', DISCORD_API_URL: 'http://127.0.0.1:1/api' };
  const serving = await serve({ ...secrets, ...away, LOG_LEVEL: 'trace' });
  await serving.shown('Slack is not ready', 'stderr');
  const { text: readiness } = await serving.get('/readyz');
  const { text: metrics } = await serving.get('/metrics');
  const status = await musubi(['status', '--json'], { folder: serving.folder, env: serving.env });
  const doctor = await musubi(['doctor'], { folder: serving.folder, env: serving.env });
  await serving.kill('SIGTERM');
  const shown = [serving.stderr(), serving.stdout(), readiness, metrics, status, doctor].map((each) =>
    typeof each === 'string' ? each : `${each.stdout}${each.stderr}`,
  );
  for (const secret of [...Object.values(secrets), 'planted']) expect(shown.join('\n')).not.toContain(secret);
});
