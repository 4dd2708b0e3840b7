import { afterEach, describe, expect, it } from 'vitest';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe('a response_url', () => {
  it('takes five answers within half an hour', async () => {
    let now = Date.now();
    const slack = await stage.slack({ now: () => now });
    const user = slack.user();
    const occasion = { user: user.id, channel: slack.channel().id };
    const use = async (url: string) => {
      const body = JSON.stringify({ text: 'Hello' });
      const response = await fetch(url, { method: 'POST', body });
      return [response.status, ((await response.json()) as { error?: string }).error];
    };
    const url = slack.responses.issueUrl(occasion);
    for (let count = 0; count < 5; count += 1) expect(await use(url)).toEqual([200, undefined]);
    expect(await use(url)).toEqual([404, 'used_url']);
    const late = slack.responses.issueUrl(occasion);
    now += 31 * 60_000;
    expect(await use(late)).toEqual([404, 'expired_url']);
    expect(await use(`${url}0`)).toEqual([404, 'invalid_url']);
    expect(user.whispers).toHaveLength(5);
  });
});
