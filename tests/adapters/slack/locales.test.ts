import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { createLocales } from '../../../src/adapters/slack/connection/locales.js';

const HOUR = 3_600_000;

/** Slack, as far as it tells of people; each call gets the next answer. */
function stage(...answers: readonly (string | Error)[]) {
  const left = [...answers];
  let now = 0;
  const info = async () => {
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return { user: { locale: answer } };
  };
  const client = { users: { info } } as unknown as WebClient;
  const locales = createLocales(client, true, () => now);
  return {
    ask: () => locales.of('U1'),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('the language in which Slack is shown to somebody', () => {
  it('is asked for once an hour', async () => {
    const { ask, pass } = stage('ja-JP', 'en-US');
    expect(await ask()).toBe('ja');
    pass(HOUR - 1);
    expect(await ask()).toBe('ja');
    pass(1);
    expect(await ask()).toBe('en');
  });

  it('is asked for again soon where Slack has not said', async () => {
    const { ask, pass } = stage(new Error('ratelimited'), 'ja-JP');
    expect(await ask()).toBeUndefined();
    expect(await ask()).toBeUndefined();
    pass(15_000);
    expect(await ask()).toBe('ja');
    pass(HOUR - 1);
    expect(await ask()).toBe('ja');
  });
});
