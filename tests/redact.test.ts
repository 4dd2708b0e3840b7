import { expect, it } from 'vitest';
import type { Config } from '../src/config.js';
import { redactor } from '../src/redact.js';

const config: Config = {
  dataDir: '.musubi',
  configFile: 'musubi.config.json',
  databaseUrl: 'postgresql://musubi:p%40ssw%22rd@db/musubi',
  questionLog: { isOn: true, days: 90 },
  slack: { botToken: 'xoxb-1-secret', appToken: 'xapp-1-secret', signingSecret: '0123456789abcdef' },
  discord: { token: 'abc.def.secret' },
  hasProxy: false,
  onUnknown: 'skip',
  logLevel: 'warn',
};

it.each([
  ['a token', 'Bearer xoxb-1-secret!', 'Bearer [secret]!'],
  ['another, twice', 'xapp-1-secret xapp-1-secret', '[secret] [secret]'],
  ['a signing secret', 'key 0123456789abcdef', 'key [secret]'],
  ['a bot’s token', 'Bot abc.def.secret', 'Bot [secret]'],
  ['in base64', Buffer.from('abc.def.secret').toString('base64'), '[secret]='],
  ['a whole address', 'cannot open postgresql://musubi:p%40ssw%22rd@db/musubi', 'cannot open [secret]'],
  ['a password', 'password p@ssw"rd is wrong', 'password [secret] is wrong'],
  ['a password in JSON', JSON.stringify({ password: 'p@ssw"rd' }), '{"password":"[secret]"}'],
  ['nothing of the kind', 'SLACK_BOT_TOKEN is missing: musubi', 'SLACK_BOT_TOKEN is missing: musubi'],
])('hides %s', (_, text, shown) => {
  expect(redactor(config)(text)).toBe(shown);
});

it('leaves words alone that somebody took for a token', () => {
  const careless = redactor({ ...config, discord: { token: 'a' }, slack: { botToken: 'the' } });
  expect(careless('what is the matter')).toBe('what is the matter');
});
