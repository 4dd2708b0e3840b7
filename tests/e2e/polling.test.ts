import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startWebServer } from '../fakes/webServer.js';
import { musubi, temporaryFolder } from './musubi.js';
import { ENGLISH } from './releases.js';
import { fakeSlack, serve } from './serving.js';

const release = (partner: string): string => ENGLISH.replaceAll('Aoba City', partner);

it('what comes into a source while Musubi runs is known, and answered from', async () => {
  const entry = '<item><link>/one.html</link><title>One</title></item>';
  const site = await startWebServer({
    '/feed.xml': `<rss version="2.0"><channel><title>News</title>${entry}</channel></rss>`,
    '/one.html': `<html><body><article>${release('Kaede City').replaceAll('\n\n', '<p>')}</article></body></html>`,
  });
  const incoming = { kind: 'folder', path: 'incoming', name: 'Incoming' };
  const config = {
    contact: 'press@example.org',
    privateHosts: ['127.0.0.1'],
    sources: [incoming] as object[],
  };
  const folder = temporaryFolder({
    'releases/a.txt': ENGLISH,
    'incoming/old.txt': release('Birch City'),
    'musubi.config.json': JSON.stringify(config),
  });
  const slack = await fakeSlack();
  const serving = await serve(slack.env(), folder);
  await serving.ready(200);
  await serving.shown('Incoming lists 1 release; what comes from now on is announced.', 'stderr');

  writeFileSync(join(folder, 'incoming/new.txt'), release('Sakura City'));
  while ((await serving.metric('musubi_releases')) !== 3);
  const [user, channel] = [slack.user(), slack.channel()];
  const answer = await slack.answerTo(user.mentions(channel, 'When was the MOU with Sakura City signed?'));
  expect(answer.wording.text).toContain('March 15, 2021');

  config.sources.push({ kind: 'feed', url: `${site.url}/feed.xml`, name: 'City hall' });
  writeFileSync(join(folder, 'musubi.config.json'), JSON.stringify(config));
  await serving.shown('City hall lists 1 release; what comes from now on is announced.', 'stderr');
  expect(site.requests[0]).toMatchObject({
    path: '/robots.txt',
    headers: { 'user-agent': expect.stringMatching(/^Musubi\/\S+ \(\+mailto:press@example\.org\)$/) },
  });
  expect(await serving.metric('musubi_source_failures{source="City hall"}')).toBe(0);
  expect(await serving.metric('musubi_source_releases_total{source="Incoming",what="found"}')).toBe(2);
  const status = await musubi(['status'], { folder, env: serving.env });
  expect(status.stdout).toContain('City hall lists 1 release; looked at ');
  expect(status.stdout).toContain('Everything is well.');
  expect(await serving.kill('SIGTERM')).toBe(0);
});

it('a configuration file that does not hold keeps Musubi from starting, with a sentence that says where', async () => {
  const folder = temporaryFolder({
    'releases/a.txt': ENGLISH,
    'musubi.config.json': JSON.stringify({ sources: [{ kind: 'folder' }] }),
  });
  const slack = await fakeSlack();
  const { code, stderr } = await musubi(['start'], {
    folder,
    env: { ...slack.env(), RELEASES_DIR: 'releases' },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/musubi\.config\.json: sources\[0\]/);
});
