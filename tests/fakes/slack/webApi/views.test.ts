import { afterEach, describe, expect, it } from 'vitest';
import { client, outcome } from '../client.js';
import { Stage } from '../started.js';

const stage = new Stage();
afterEach(() => stage.clear());

describe('a view', () => {
  const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Ask' }, blocks: [] };

  it('opens for what somebody just did, once and for three seconds', async () => {
    let now = Date.now();
    const slack = await stage.slack({ mode: 'http', now: () => now });
    slack.http.target = 'http://127.0.0.1:9/';
    const user = slack.user();
    const trigger = async (): Promise<string> => {
      const { envelope } = await user.command(slack.channel(), '/partners');
      return String(envelope.body.trigger_id);
    };
    const web = client(slack);
    const first = await trigger();
    expect(await outcome(web.views.open({ trigger_id: first, view }))).toBe('ok');
    expect(await outcome(web.views.open({ trigger_id: first, view }))).toBe('exchanged_trigger_id');
    expect(await outcome(web.views.open({ trigger_id: '1.2.3', view }))).toBe('invalid_trigger_id');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('ok');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('ok');
    expect(await outcome(web.views.push({ trigger_id: await trigger(), view }))).toBe('push_limit_reached');
    const late = await trigger();
    now += 3001;
    expect(await outcome(web.views.open({ trigger_id: late, view }))).toBe('expired_trigger_id');
  });

  it('is updated only from the state that it is in', async () => {
    const slack = await stage.slack();
    const user = slack.user();
    const home = { type: 'home' as const, blocks: [] };
    const { view: shown } = await client(slack).views.publish({ user_id: user.id, view: home });
    const update = { view_id: shown!.id!, view: home };
    const web = client(slack);
    expect(await outcome(web.views.update({ ...update, hash: shown!.hash! }))).toBe('ok');
    expect(await outcome(web.views.update({ ...update, hash: shown!.hash! }))).toBe('hash_conflict');
    expect(await outcome(web.views.update({ view_id: 'V0', view: home }))).toBe('not_found');
    expect(await outcome(web.views.publish({ user_id: user.id, view: view as never }))).toBe(
      'invalid_arguments',
    );
  });
});
