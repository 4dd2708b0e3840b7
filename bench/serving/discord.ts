import { table } from '../../src/commands/table.js';
import { type FakeDiscord, startFakeDiscord } from '../../tests/fakes/discord/discord.js';
import { atPace, Durations, type Summary } from './pace.js';
import { questions, startProgram } from './program.js';

/**
 * `npm run bench:discord`: how long it takes from an event of Discord to the first response that Discord has stored,
 * with the program and a Discord on this machine. A table on standard output; `-- --json`: JSON lines. `--rate 100`
 * a second, `--seconds 60`.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string): string =>
    args[args.indexOf(name) + 1 || args.length] ?? otherwise;
  const [rate, seconds] = [Number(option('--rate', '100')), Number(option('--seconds', '60'))];
  const channels = Array.from({ length: 100 }, (_, number) => `channel-${number}`);
  const discord = await startFakeDiscord({ guilds: [{ name: 'Harbor', channels }] });
  const program = await startProgram(discord.env(discord.guild()));
  try {
    const ask = asker(discord, rate);
    await atPace(rate, 5, (number) => ask(number, new Durations()));
    const before = await program.used();
    const durations = new Durations();
    await atPace(rate, seconds, (number) => ask(number, durations));
    const after = await program.used();
    const cpu = (after.cpuSeconds - before.cpuSeconds) / seconds;
    const write = args.includes('--json') ? asJson : asTable;
    process.stdout.write(write(durations.summaries(), cpu, after.megabytes));
  } finally {
    await program.stop();
    await discord.close();
  }
}

/** Nobody may ask more than thirty times a minute. */
const MOST_A_MINUTE = 25;

/** Does the next thing that people do; what they do and they themselves take turns. */
function asker(discord: FakeDiscord, rate: number): (number: number, durations: Durations) => Promise<void> {
  const texts = questions();
  const people = Array.from({ length: Math.ceil((rate * 60) / MOST_A_MINUTE) }, (_, number) =>
    discord.user(`Person ${number}`),
  );
  const channels = [...discord.guild().channels.values()];
  return async (number, durations) => {
    const question = texts[number % texts.length]!;
    const person = people[number % people.length]!;
    const channel = channels[number % channels.length]!;
    const way = WAYS[number % WAYS.length]!;
    const startedAt = performance.now();
    if (way === 'completion') {
      const typed = question.slice(0, 4);
      await person.autocompletes(channel, 'partners', 'show', { partner: typed }).response();
    } else if (way === 'mention') {
      const asked = person.mentions(channel, question);
      await discord.until(() => discord.repliesTo(asked)[0], { what: 'an answer to a mention' });
    } else {
      await person.command(channel, 'partners', 'ask', { question }).response();
    }
    durations.add(way, performance.now() - startedAt);
  };
}

const WAYS = ['command', 'command', 'mention', 'command', 'completion'] as const;

const asJson = (summaries: readonly Summary[], cpu: number, megabytes: number): string =>
  [...summaries, { what: 'program', cpu, megabytes }].map((one) => `${JSON.stringify(one)}\n`).join('');

function asTable(summaries: readonly Summary[], cpu: number, megabytes: number): string {
  const rows = summaries.map(({ what, count, p50Ms, p99Ms, longestMs }) => [
    what,
    String(count),
    ...[p50Ms, p99Ms, longestMs].map((ms) => ms.toFixed(1)),
  ]);
  const used = `The program used ${Math.round(cpu * 100)} % of one processor, and ${Math.round(megabytes)} MB.`;
  return `${table([['done by', 'responses', 'p50 ms', 'p99 ms', 'longest ms'], ...rows])}\n${used}\n`;
}

await main(process.argv.slice(2));
