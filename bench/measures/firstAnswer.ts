import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './timed.js';

/** From the start of the process to its answer, on the shipped corpus. */
export interface FirstAnswerMeasure {
  readonly seconds: number;
  /** Node alone, with nothing to do. */
  readonly nodeSeconds: number;
  readonly answered: boolean;
}

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const RUNS = 7;

/** Asks one question, each time in a new process, and takes the middle of several runs. */
export function measureFirstAnswer(): FirstAnswerMeasure {
  const asked = runs([MAIN, 'ask', '--json', 'How many partners does LINK-J have?']);
  const empty = runs(['-e', '0']);
  return {
    seconds: median(asked.map(({ seconds }) => seconds)),
    nodeSeconds: median(empty.map(({ seconds }) => seconds)),
    answered: asked.every(({ ok }) => ok),
  };
}

function runs(args: readonly string[]): readonly { seconds: number; ok: boolean }[] {
  return Array.from({ length: RUNS }, () => {
    const from = performance.now();
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return {
      seconds: (performance.now() - from) / 1000,
      ok: status === 0 && stdout.includes('"kind":"answered"'),
    };
  });
}
