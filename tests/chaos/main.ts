import { parseArgs } from 'node:util';
import { LONG, type RunOptions, SHORT } from './options.js';
import { chaosRun, isWell } from './run.js';

const USAGE = `npm run chaos -- [--seed N] [--engine sqlite|postgres] [--channels N] [--short]
Kills the real program again and again while it tells channels of both platforms of new releases, and says whether
each was told exactly once. Without an engine, both. The seed that it prints gives the same run again.`;

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** `npm run chaos`: exit code 1 where a message is missing or came twice. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      engine: { type: 'string' },
      channels: { type: 'string' },
      short: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  const engines = values.engine === undefined ? Object.values(ENGINES) : [ENGINES[values.engine as 'sqlite']];
  const size = values.short ? SHORT : LONG;
  const channels = Number(values.channels ?? size.channels);
  let isAllWell = true;
  for (const engine of engines) {
    const options: RunOptions = { ...size, seed, engine, channels };
    process.stdout.write(`seed ${seed}, ${engine}\n`);
    const report = await chaosRun(options, (line) => process.stdout.write(`  ${line}\n`));
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    isAllWell &&= isWell(report);
  }
  return isAllWell ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
