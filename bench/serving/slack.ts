import { table } from '../../src/commands/table.js';
import { freePort } from '../../tests/fakes/slack/freePort.js';
import { type FakeSlack, startFakeSlack } from '../../tests/fakes/slack/slack.js';
import { atPace, Durations, type Summary } from './pace.js';
import { questions, startProgram } from './program.js';

/**
 * `npm run bench:slack`: how long it takes from an event of Slack to the answer that Slack has stored, with the
 * program and a Slack on this machine. A table on standard output; `-- --json`: JSON lines. `--rate 100` a
 * second, `--seconds 60`, `--mode socket|http`.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string): string =>
    args[args.indexOf(name) + 1 || args.length] ?? otherwise;
  const [rate, seconds] = [Number(option('--rate', '100')), Number(option('--seconds', '60'))];
  const mode = option('--mode', 'socket') === 'http' ? 'http' : 'socket';
  const slack = await startFakeSlack({ mode });
  const program = await startProgram(slack.env(mode === 'http' ? await freePort() : undefined));
  try {
    const ask = asker(slack, rate);
    const warm = new Durations();
    await atPace(rate, 5, (number) => ask(number, warm));
    const before = await program.used();
    const durations = new Durations();
    await atPace(rate, seconds, (number) => ask(number, durations));
    const after = await program.used();
    const cpu = (after.cpuSeconds - before.cpuSeconds) / seconds;
    const summaries = durations.summaries();
    const isJson = args.includes('--json');
    process.stdout.write(
      isJson ? asJson(summaries, cpu, after.megabytes) : asTable(summaries, cpu, after.megabytes),
    );
  } finally {
    await program.stop();
    await slack.close();
  }
}

/** Nobody may ask more than thirty times a minute. */
const MOST_A_MINUTE = 25;

/** Asks the next question, in one of the ways in which people ask; the ways and the people take turns. */
function asker(slack: FakeSlack, rate: number): (number: number, durations: Durations) => Promise<void> {
  const texts = questions();
  const people = Array.from({ length: Math.ceil((rate * 60) / MOST_A_MINUTE) }, () => slack.user());
  const channels = Array.from({ length: 100 }, () => slack.channel());
  return async (number, durations) => {
    const text = texts[number % texts.length]!;
    const person = people[number % people.length]!;
    const channel = channels[number % channels.length]!;
    const way = WAYS[number % WAYS.length]!;
    const startedAt = performance.now();
    if (way === 'command') {
      const before = person.whispers.length;
      await Promise.all([
        person.command(channel, '/partners', `ask ${text}`),
        slack.until(() => person.whispers.length > before, 'an answer to a command'),
      ]);
    } else if (way === 'mention') {
      await slack.answerTo(person.mentions(channel, text));
    } else {
      const asked = person.asks(text);
      await slack.until(
        () =>
          slack.record.messages
            .in(asked.channel)
            .some(({ appId, ts }) => appId !== undefined && ts > asked.ts),
        'an answer to a direct message',
      );
    }
    durations.add(way, performance.now() - startedAt);
  };
}

const WAYS = ['mention', 'mention', 'direct message', 'mention', 'command'] as const;

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

await main(process.argv.slice(2));
