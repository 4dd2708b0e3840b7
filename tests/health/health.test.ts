import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics, type Standing } from '../../src/adapters/health/metrics.js';
import { type HealthServer, type HealthSources, serveHealth } from '../../src/adapters/health/server.js';

const READY = { isReady: true, sentences: [], parts: {} };

async function served(sources: Partial<HealthSources> = {}): Promise<HealthServer> {
  const metrics = { contentType: 'text/plain', text: async () => 'a 1\n' };
  const result = await serveHealth(
    { port: 0, host: '127.0.0.1' },
    { readiness: async () => READY, metrics, ...sources },
  );
  if (result.kind === 'cannot') throw new Error(result.code);
  onTestFinished(() => result.server.close());
  return result.server;
}

const get = ({ address }: HealthServer, path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${address.port}${path}`, init);

describe('the health server', () => {
  it('says that the process lives', async () => {
    const response = await get(await served(), '/healthz');
    expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
  });

  it('says whether it can do its work, and what is in the way', async () => {
    let readiness = {
      isReady: false,
      sentences: ['Slack is off: SLACK_BOT_TOKEN is missing.'],
      parts: { slack: { state: 'off', since: '2026-01-01T00:00:00Z' } },
    };
    const server = await served({ readiness: async () => readiness });
    const ill = await get(server, '/readyz');
    expect([ill.status, await ill.json()]).toEqual([
      503,
      { ready: false, sentences: readiness.sentences, ...readiness.parts },
    ]);
    expect(ill.headers.get('content-type')).toBe('application/json; charset=utf-8');
    readiness = { ...readiness, isReady: true, sentences: [] };
    expect((await get(server, '/readyz?verbose')).status).toBe(200);
  });

  it('answers HEAD without a body, and nothing but what is there', async () => {
    const server = await served();
    const head = await get(server, '/metrics', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', '4']);
    expect((await get(server, '/')).status).toBe(404);
    expect((await get(server, '/healthz', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('goes on where looking fails, or somebody hangs up', async () => {
    const server = await served({ readiness: () => Promise.reject(new Error('xoxb-secret')) });
    const response = await get(server, '/readyz');
    expect([response.status, await response.text()]).toEqual([500, '{"error":"failed"}\n']);
    const socket = connect(server.address.port, '127.0.0.1');
    await new Promise((done) => socket.on('connect', done));
    socket.write('GET /healthz HTTP/1.1\r\n');
    socket.resetAndDestroy();
    expect((await get(server, '/healthz')).status).toBe(200);
  });

  it('says why it cannot listen', async () => {
    const { address } = await served();
    const sources = { readiness: async () => READY, metrics: { contentType: '', text: async () => '' } };
    expect(await serveHealth({ port: address.port, host: '127.0.0.1' }, sources)).toEqual({
      kind: 'cannot',
      code: 'EADDRINUSE',
    });
  });
});

const STANDING: Standing = {
  version: '1.2.3',
  releases: 5,
  partnerships: 3,
  isStoreReady: true,
  waitingWrites: 7,
  lostWrites: 0,
  platforms: [
    { platform: 'slack', isReady: true },
    { platform: 'discord', isReady: false },
  ],
  now: 1_800_000_060_000,
  telling: [
    {
      platform: 'slack',
      due: 3,
      unknown: 1,
      held: 4,
      pausedSubscriptions: 2,
      oldestDueAt: 1_800_000_000_000,
    },
    { platform: 'discord', due: 0, unknown: 0, held: 0, pausedSubscriptions: 0 },
  ],
  sources: [{ source: 'City hall', failures: 2, lookedAt: 1_800_000_000_000, found: 3, corrected: 1 }],
};

describe('the metrics', () => {
  it('count what happens, by platform', async () => {
    const { measures, text } = createMetrics(() => STANDING);
    measures.answered('slack', 'answered', 12);
    measures.answered('slack', 'answered', 3);
    measures.answered('slack', 'no-data', 3_000);
    measures.answered('discord', 'answered', 1);
    measures.handled('slack', 'press', 4);
    measures.sent('slack', 'chat.postMessage', 'ok');
    measures.sent('slack', 'chat.postMessage', 'rate limited');
    measures.failed('discord');
    for (const how of ['sent', 'retried', 'sent'] as const) measures.delivered('slack', how);
    measures.declined('slack', 'too many');
    const lines = (await text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'musubi_questions_total{platform="slack",kind="answered"} 2',
        'musubi_questions_total{platform="slack",kind="no-data"} 1',
        'musubi_questions_total{platform="discord",kind="answered"} 1',
        'musubi_answer_duration_seconds_bucket{le="0.005",platform="slack"} 1',
        'musubi_answer_duration_seconds_bucket{le="0.025",platform="slack"} 2',
        'musubi_answer_duration_seconds_count{platform="slack"} 3',
        'musubi_handled_duration_seconds_count{platform="slack",what="press"} 1',
        'musubi_sends_total{platform="slack",method="chat.postMessage",outcome="ok"} 1',
        'musubi_sends_total{platform="slack",method="chat.postMessage",outcome="rate limited"} 1',
        'musubi_deliveries_total{platform="slack",outcome="sent"} 2',
        'musubi_deliveries_total{platform="slack",outcome="retried"} 1',
        'musubi_errors_total{platform="discord"} 1',
        'musubi_declined_total{platform="slack",why="too many"} 1',
      ]),
    );
  });

  it('show how things stand now', async () => {
    let standing = STANDING;
    const { text } = createMetrics(() => standing);
    const first = await text();
    for (const line of [
      'musubi_releases 5',
      'musubi_partnerships 3',
      'musubi_store_ready 1',
      'musubi_waiting_writes 7',
      'musubi_platform_ready{platform="slack"} 1',
      'musubi_platform_ready{platform="discord"} 0',
      'musubi_build_info{version="1.2.3"} 1',
      'musubi_deliveries_due{platform="slack"} 3',
      'musubi_deliveries_unknown{platform="slack"} 1',
      'musubi_deliveries_held{platform="slack"} 4',
      'musubi_subscriptions_paused{platform="slack"} 2',
      'musubi_delivery_oldest_seconds{platform="slack"} 60',
      'musubi_delivery_oldest_seconds{platform="discord"} 0',
      'musubi_source_failures{source="City hall"} 2',
      'musubi_source_looked_timestamp_seconds{source="City hall"} 1800000000',
      'musubi_source_releases_total{source="City hall",what="found"} 3',
    ])
      expect(first).toContain(`${line}\n`);
    expect(first).toMatch(/^process_resident_memory_bytes \d+$/m);
    standing = { ...STANDING, isStoreReady: false, releases: 6 };
    expect(await text()).toMatch(/^musubi_releases 6$[\s\S]*^musubi_store_ready 0$/m);
  });

  it('are all told of in the documentation', async () => {
    const names = [...(await createMetrics(() => STANDING).text()).matchAll(/^# TYPE (musubi_\w+)/gm)];
    expect(names.length).toBeGreaterThan(10);
    const page = readFileSync('docs/running.md', 'utf8');
    for (const [, name] of names) expect(page).toContain(`\`${name}\``);
  });

  it('stay few, whatever a platform calls its errors', async () => {
    const { measures, text } = createMetrics(() => STANDING);
    measures.sent('slack', 'chat.update', '<html><body>Bad gateway</body></html>');
    for (let i = 0; i < 1_000; i++) measures.sent('slack', 'chat.update', `error_${i}`);
    const rows = (await text()).split('\n').filter((line) => line.startsWith('musubi_sends_total{'));
    expect(rows.length).toBeLessThanOrEqual(101);
    expect(rows.join('\n')).toContain('outcome="other"} 901');
    expect(rows.join('\n')).not.toContain('html');
  });
});
