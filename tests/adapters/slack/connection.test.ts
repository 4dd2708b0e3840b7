import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSlackAdapter } from '../../../src/adapters/slack/slackAdapter.js';
import type { AdapterHealth } from '../../../src/core/ports/adapter.js';
import { ALL_SCOPES } from '../../fakes/slack/slack.js';
import { freePort } from '../../fixtures/freePort.js';
import { startBehind } from '../behind.js';
import { startStand } from './stand.js';

const QUESTION = 'When did HLN sign with Lysberg?';
const ANSWER = 'March 12, 2019';

const sentenceOf = (health: AdapterHealth): string => ('sentence' in health ? health.sentence : '');

describe('what somebody has to mend first', () => {
  it.each(['invalid_auth', 'account_inactive', 'token_revoked', 'not_authed'])(
    'a bot token that Slack answers with %s',
    async (state) => {
      const { slack, adapter } = await startStand({ isIdle: true });
      slack.workspace.bot.token.state = state;
      await adapter.start();
      expect(adapter.health.state).toBe('off');
      expect(sentenceOf(adapter.health)).toMatch(/SLACK_BOT_TOKEN .*api\.slack\.com\/apps/);
    },
  );

  it('a scope that is missing', async () => {
    const scopes = ALL_SCOPES.filter((scope) => scope !== 'commands' && scope !== 'im:history');
    const { adapter } = await startStand({ scopes });
    expect(adapter.health.state).toBe('off');
    expect(sentenceOf(adapter.health)).toMatch(/commands, im:history.*OAuth & Permissions/);
  });

  it.each(['invalid_auth', 'missing_scope', 'not_allowed_token_type'])(
    'an app-level token that Slack answers with %s',
    async (error) => {
      const { slack, adapter } = await startStand({ isIdle: true });
      slack.faults.add({ kind: 'error', error, method: 'apps.connections.open', times: 5 });
      await adapter.start();
      expect(adapter.health.state).toBe('off');
      expect(sentenceOf(adapter.health)).toContain('SLACK_APP_TOKEN');
    },
  );

  it('a port that is taken', async () => {
    const { slack, behind } = await startStand({ mode: 'http', isIdle: true });
    const port = await freePort();
    const other = createServer().listen(port);
    onTestFinished(() => void other.close());
    const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl, SLACK_SIGNING_SECRET } = slack.env(port);
    const config = { botToken: botToken!, apiUrl: apiUrl!, signingSecret: SLACK_SIGNING_SECRET!, port };
    const adapter = createSlackAdapter({ config, ...behind });
    await adapter.start();
    expect(adapter.health.state).toBe('off');
    expect(sentenceOf(adapter.health)).toMatch(/PORT \d+ .*EADDRINUSE/);
    await adapter.stop();
  });

  it.each([
    [{ botToken: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing'],
    [{ botToken: 'xoxb-1', signingSecret: 'a'.repeat(32) }, 'PORT is missing'],
  ])('nothing that says how Slack reaches the bot: %j', async (config, sentence) => {
    const adapter = createSlackAdapter({ config, ...(await startBehind()) });
    await adapter.start();
    expect(sentenceOf(adapter.health)).toContain(sentence);
    await adapter.stop();
  });
});

describe('what may pass by itself', () => {
  it('is said, and tried again', async () => {
    const { slack, adapter } = await startStand({ isIdle: true });
    slack.faults.add({ kind: 'error', error: 'service_unavailable', method: 'auth.test', times: 1 });
    await adapter.start();
    expect(adapter.health.state).toBe('connecting');
    expect(sentenceOf(adapter.health)).toContain('service_unavailable');
    await slack.connected();
    await slack.answerTo(slack.user().mentions(slack.channel(), QUESTION));
    expect(adapter.health.state).toBe('ready');
  });

  it('a server that is not there is named', async () => {
    const port = await freePort();
    const config = { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: `http://127.0.0.1:${port}/api/` };
    const adapter = createSlackAdapter({ config, ...(await startBehind()) });
    await adapter.start();
    expect(adapter.health.state).toBe('connecting');
    expect(sentenceOf(adapter.health)).toMatch(new RegExp(`127.0.0.1:${port} .*SLACK_API_URL`));
    await adapter.stop();
  });
});

describe('a connection of Socket Mode', () => {
  it.each(['warning', 'refresh_requested'] as const)('that Slack asks to renew (%s) is', async (reason) => {
    const { slack, adapter } = await startStand();
    slack.socket.disconnect(reason);
    await slack.until(() => slack.record.callsOf('apps.connections.open').length === 2, 'another connection');
    await slack.connected();
    const asked = slack.user().mentions(slack.channel(), QUESTION);
    expect((await slack.answerTo(asked)).wording.text).toContain(ANSWER);
    expect(adapter.health.state).toBe('ready');
  });

  it('that breaks off is made again, and what was asked meanwhile is answered', async () => {
    const { slack } = await startStand();
    slack.socket.cut();
    const asked = slack.user().mentions(slack.channel(), QUESTION);
    expect((await slack.answerTo(asked)).wording.text).toContain(ANSWER);
    await slack.settled();
    expect(slack.repliesOfApp(asked.channel, asked.ts)).toHaveLength(1);
  });

  it('that tells of something that is no event goes on', async () => {
    const { slack, behind } = await startStand();
    slack.lifecycle.tooManyEvents(slack.workspace);
    const asked = slack.user().mentions(slack.channel(), QUESTION);
    expect((await slack.answerTo(asked)).wording.text).toContain(ANSWER);
    await slack.settled();
    expect(behind.logged.map(({ fields }) => fields.event)).toContain('app_rate_limited');
  });
});

describe('an app that is removed', () => {
  it.each(['revoked first', 'uninstalled first'] as const)('is off, and says so: %s', async (order) => {
    const { slack, adapter } = await startStand();
    slack.lifecycle.uninstall(slack.workspace, order);
    await slack.settled();
    expect(adapter.health.state).toBe('off');
    expect(sentenceOf(adapter.health)).toContain('Install App');
  });
});

describe('a token that dies while the bot runs', () => {
  it('is noticed by the first answer that is refused', async () => {
    const { slack, adapter } = await startStand();
    slack.workspace.bot.token.state = 'token_revoked';
    slack.user().mentions(slack.channel(), QUESTION);
    await slack.until(() => adapter.health.state === 'off', 'that the token is dead');
    expect(sentenceOf(adapter.health)).toContain('SLACK_BOT_TOKEN');
  });
});

describe('what stands behind the bot', () => {
  it('does not break over a store that cannot be written to: Slack tells it again', async () => {
    let failures = 2;
    const { slack } = await startStand({
      mode: 'http',
      inbox: (inbox) => ({
        ...inbox,
        receive: async (event) => {
          if (failures-- > 0) throw new Error('the store is gone');
          return inbox.receive(event);
        },
      }),
    });
    slack.dispatcher.mischief.retryDelays = [0, 0, 0];
    const asked = slack.user().mentions(slack.channel(), QUESTION);
    expect((await slack.answerTo(asked)).wording.text).toContain(ANSWER);
    await slack.settled();
    expect(slack.repliesOfApp(asked.channel, asked.ts)).toHaveLength(1);
  });
});
