import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFacts } from '../src/core/facts/read.js';
import { makeRelease } from '../src/core/releases/makeRelease.js';
import { measureFirstAnswer } from './measures/firstAnswer.js';
import { measureHostile } from './measures/hostile.js';
import { measureReleases, type ReleasesMeasure } from './measures/releases.js';
import { scorePlanted } from './planted.js';
import { type Report, toTables } from './report.js';

/**
 * `npm run bench`: tables on standard output; `npm run --silent bench -- --json`: one JSON line.
 * `--sizes 5,1000` measures other sizes than 5, 1,000 and 10,000. Progress goes to standard error.
 */
const SIZES = [5, 1_000, 10_000];
const HOSTILE_CHARACTERS = 500_000;

async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--measure');
  if (at >= 0) {
    process.stdout.write(`${JSON.stringify(await measureReleases(Number(args[at + 1]), progress))}\n`);
    return;
  }
  const sizes = args.includes('--sizes') ? args[args.indexOf('--sizes') + 1]!.split(',').map(Number) : SIZES;
  const report = run(sizes);
  process.stdout.write(`${args.includes('--json') ? JSON.stringify(report) : toTables(report)}\n`);
}

function run(sizes: readonly number[]): Report {
  const releases = sizes.map(measureInOwnProcess);
  progress('start to first answer');
  const firstAnswer = measureFirstAnswer();
  const hostile = measureHostile(HOSTILE_CHARACTERS, progress);
  progress('planted contradictions');
  const contradictions = scorePlanted(
    ({ release }) => readFacts(makeRelease(release.text, { id: release.id })),
    { each: 24, clean: 60 },
  );
  return { node: process.version, releases, firstAnswer, hostile, contradictions };
}

/** Each size in a process of its own, so that its memory is its own. */
function measureInOwnProcess(size: number): ReleasesMeasure {
  progress(`reading ${size} releases`);
  const script = fileURLToPath(import.meta.url);
  const args = ['--expose-gc', '--max-old-space-size=4096', script, '--measure', String(size)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`measuring ${size} releases ended with ${status}`);
  return JSON.parse(stdout) as ReleasesMeasure;
}

function progress(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}

await main(process.argv.slice(2));
