import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import type { Store } from '../../src/core/ports.js';
import { releaseEvent } from '../../src/core/subscriptions/announcing/eventIds.js';
import { writeContent } from '../../src/core/subscriptions/events.js';
import { defaultRule, type Rule, writeRule } from '../../src/core/subscriptions/rule.js';
import { jsonLines, musubi, temporaryFolder } from './musubi.js';
import { ENGLISH, JAPANESE } from './releases.js';

const AT = Date.parse('2026-11-22T10:00:00Z');

/** A folder with a release that was added, and what else the store is to hold. */
async function withStore(fill: (store: Store) => Promise<void>): Promise<string> {
  const folder = temporaryFolder({
    'releases/a.txt': JAPANESE,
    'b.txt': ENGLISH,
    '.env': 'RELEASES_DIR=releases\n',
  });
  await musubi(['releases', 'add', 'b.txt'], { folder });
  const keeper = await openKeeper({ dataDir: join(folder, '.musubi') });
  await fill(keeper.store);
  await keeper.close();
  return folder;
}

const subscribe = (store: Store, id: string, rule: Partial<Rule>, createdAt = AT - 1): Promise<void> =>
  store.subscriptions.add({
    id,
    channel: channelOf(id),
    rule: writeRule({ ...defaultRule('en'), ...rule }),
    createdAt,
  });

const channelOf = (id: string) => ({ platform: 'slack', workspace: 'T1', id: `C-${id}` });

const municipalities = { topic: { is: 'kind', kind: 'municipality' } } as const;
const universities = { topic: { is: 'kind', kind: 'university' } } as const;

describe('why-sent', () => {
  it('says who was told of a release, who was not, and why', async () => {
    const folder = await withStore(async (store) => {
      await subscribe(store, 's1', municipalities);
      await subscribe(store, 's2', universities);
      await subscribe(store, 's3', {}, AT + 1);
      const id = releaseEvent('b');
      const payload = writeContent({ kind: 'release', releases: ['b'] });
      const event = { id, kind: 'release', release: 'b', payload, occurredAt: AT } as const;
      await store.deliveries.announce(event, [{ subscription: 's1', dueAt: AT }]);
      const lease = { owner: 'a', now: AT, until: AT + 1_000 };
      const [taken] = await store.queue.take(lease, [channelOf('s1')], AT);
      await store.queue.markSending(taken!, lease, 'post');
      await store.queue.settle(taken!, { kind: 'sent', reference: '1', at: AT });
    });
    const { code, stdout } = await musubi(['why-sent', 'b'], { folder });
    expect(code).toBe(0);
    const [first, ...lines] = stdout.trimEnd().split('\n');
    expect(first).toMatch(/^b \(“Minato Science Network .+”\) was announced at 2026-11-2\d /);
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}slack T1\/C-s1 \(.+\): Told\. It is what “.+” asks for\.$/),
      expect.stringMatching(/^ {2}slack T1\/C-s2 \(.+\): Not told\. It is not what “.+” asks for\.$/),
      expect.stringMatching(/^ {2}slack T1\/C-s3 \(.+\): It subscribed later\. /),
    ]);
    const { stdout: json } = await musubi(['why-sent', 'b', '--channel', 'C-s1', '--json'], { folder });
    expect(jsonLines(json)).toEqual([
      {
        release: 'b',
        subscription: 's1',
        channel: { platform: 'slack', workspace: 'T1', id: 'C-s1' },
        verdict: 'told',
        sentence: expect.stringContaining('Told.'),
        isLater: false,
        state: 'sent',
        error: null,
      },
    ]);
  });

  it('says who would be told where nobody was', async () => {
    const folder = await withStore((store) => subscribe(store, 's1', municipalities));
    const { stdout } = await musubi(['why-sent', 'b'], { folder });
    expect(stdout).toMatch(
      /^b \(.+\) was not announced: .+\. If it were:\n {2}slack .+: Would be told\. It is what/,
    );
    const ofFolder = await musubi(['why-sent', 'a'], { folder });
    expect(ofFolder.stdout).toMatch(
      /^a \(“しらかば大学と連携協定を締結”\) is of the folder, .+\n {2}slack .+: Not told\./,
    );
  });

  it('says so where nobody has subscribed, or nothing has that name', async () => {
    const folder = await withStore(async () => undefined);
    expect((await musubi(['why-sent', 'b'], { folder })).stdout).toMatch(/\n {2}Nobody has subscribed\.\n$/);
    expect(await musubi(['why-sent', 'https://example.org/none'], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no release https://example.org/none: `releases list` shows those that were added.\n',
    });
  });
});
