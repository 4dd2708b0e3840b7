import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../tests/chaos/until.js';
import { startFakeSlack } from '../../tests/fakes/slack/slack.js';
import { startPostgres } from '../../tests/stores/postgresServer.js';
import { Durations, type Summary } from '../serving/pace.js';
import { type Program, startProgram } from '../serving/program.js';
import { releaseTexts } from './releaseTexts.js';

const LOOK_MS = 20;
const DEADLINE_MS = 120_000;

/**
 * Two processes on one PostgreSQL database, of which one looks at the sources: how long after it the other one knows
 * a new release; and how long after the one that looks is killed, and a file dropped, the other one knows that.
 */
export async function sharedBetweenTwo(drops: number, kills: number): Promise<readonly Summary[]> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-shared-'));
  const news = join(folder, 'news');
  mkdirSync(news);
  const sources = [{ kind: 'folder', path: 'news' }];
  writeFileSync(join(folder, 'musubi.config.json'), JSON.stringify({ sources }));
  const server = await startPostgres();
  const slack = await startFakeSlack({});
  const env = { ...slack.env(), DATABASE_URL: await server.createDatabase() };
  const start = (): Promise<Program> => startProgram(env, folder);
  const drop = dropsInto(folder, news);
  const durations = new Durations();
  const pair: [Program, Program] = [await start(), await start()];
  let known = await pair[0].metric(RELEASES);
  try {
    for (let number = 0; number < drops + kills; number++) {
      known++;
      drop();
      const [first, afterMs] = await bothKnow(pair, known);
      durations.add('from one process to the other', afterMs);
      if (number < drops) continue;
      const [poller, other] = first === 0 ? pair : ([pair[1], pair[0]] as const);
      await poller.kill();
      const killedAt = performance.now();
      known++;
      drop();
      await knows(other, known);
      durations.add('from a kill to what the other one finds', performance.now() - killedAt);
      pair[first] = await start();
      await knows(pair[first], known);
    }
    return durations.summaries().slice(0, -1);
  } finally {
    for (const program of pair) await program.stop();
    await slack.close();
    server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const RELEASES = 'musubi_releases';

function dropsInto(folder: string, news: string): () => void {
  const texts = releaseTexts();
  return () => {
    const { value } = texts.next();
    writeFileSync(join(folder, 'new'), value.text);
    renameSync(join(folder, 'new'), join(news, value.name));
  };
}

/** Who knew so many releases first, and how long after that the other one did. */
async function bothKnow(pair: readonly Program[], count: number): Promise<readonly [0 | 1, number]> {
  const times = await Promise.all(pair.map((program) => knows(program, count)));
  const [one = 0, other = 0] = times;
  return [one <= other ? 0 : 1, Math.abs(one - other)];
}

async function knows(program: Program, count: number): Promise<number> {
  const isKnown = async (): Promise<boolean> => (await program.metric(RELEASES)) >= count;
  await until(`${count} releases`, isKnown, { deadlineMs: DEADLINE_MS, lookMs: LOOK_MS });
  return performance.now();
}
