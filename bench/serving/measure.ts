import { table } from '../../src/commands/table.js';
import { atPace, Durations, type Summary } from './pace.js';
import { startProgram } from './program.js';

/** Asks something in one of the ways in which people ask, and adds how long the answer took. */
export type Ask = (number: number, durations: Durations) => Promise<void>;

/** The value behind an option: `--rate 50`. */
export function option(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(name);
  return (at < 0 ? undefined : args[at + 1]) ?? otherwise;
}

/** So many questions a second before it is measured. */
const WARM_SECONDS = 5;

/**
 * Starts the program on a platform, asks `--rate` a second for `--seconds`, and shows how long answers took, as
 * a table or, with `--json`, as JSON lines.
 */
export async function measure(
  env: Readonly<Record<string, string>>,
  asker: (rate: number) => Ask,
  args: readonly string[],
): Promise<void> {
  const [rate, seconds] = [Number(option(args, '--rate', '100')), Number(option(args, '--seconds', '60'))];
  const program = await startProgram(env);
  try {
    const ask = counted(asker(rate));
    await atPace(rate, WARM_SECONDS, (number) => ask(number, new Durations()));
    const before = await program.used();
    const durations = new Durations();
    await atPace(rate, seconds, (number) => ask(number, durations));
    const after = await program.used();
    const cpu = (after.cpuSeconds - before.cpuSeconds) / seconds;
    const show = args.includes('--json') ? asJson : asTable;
    process.stdout.write(show(durations.summaries(), cpu, after.megabytes));
  } finally {
    await program.stop();
  }
}

/** What is not answered counts too, with how long it was waited for. */
function counted(ask: Ask): Ask {
  return async (number, durations) => {
    const startedAt = performance.now();
    try {
      await ask(number, durations);
    } catch {
      durations.add('nobody answered', performance.now() - startedAt);
    }
  };
}

/** Nobody may ask more than thirty times a minute. */
const MOST_A_MINUTE = 25;

/** How many people it takes to ask so much. */
export const peopleFor = (rate: number): number => Math.ceil((rate * 60) / MOST_A_MINUTE);

const asJson = (summaries: readonly Summary[], cpu: number, megabytes: number): string =>
  [...summaries, { what: 'program', cpu, megabytes }].map((one) => `${JSON.stringify(one)}\n`).join('');

function asTable(summaries: readonly Summary[], cpu: number, megabytes: number): string {
  const rows = summaries.map(({ what, count, p50Ms, p99Ms, longestMs }) => [
    what,
    String(count),
    ...[p50Ms, p99Ms, longestMs].map((ms) => ms.toFixed(1)),
  ]);
  const used = `The program used ${Math.round(cpu * 100)} % of one processor, and ${Math.round(megabytes)} MB.`;
  return `${table([['asked by', 'answers', 'p50 ms', 'p99 ms', 'longest ms'], ...rows])}\n${used}\n`;
}
