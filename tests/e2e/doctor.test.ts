import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../fakes/slack/freePort.js';
import { ALL_SCOPES } from '../fakes/slack/slack.js';
import { musubi } from './musubi.js';
import { fakeSlack, serve } from './serving.js';

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
    expect(stdout).toMatch(/^well {3}Slack: It works without .+: users:read \(the language of/m);
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
