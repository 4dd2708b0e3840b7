import { type FakeSlack, startFakeSlack } from '../../tests/fakes/slack/slack.js';
import { freePort } from '../../tests/fixtures/freePort.js';
import { type Ask, measure, option, peopleFor } from './measure.js';
import { questions } from './program.js';

/**
 * `npm run bench:slack`: how long it takes from an event of Slack to the answer that Slack has stored, with the
 * program and a Slack on this machine. `-- --rate 100` a second, `--seconds 60`, `--mode socket|http`, `--json`.
 */
async function main(args: readonly string[]): Promise<void> {
  const mode = option(args, '--mode', 'socket') === 'http' ? 'http' : 'socket';
  const slack = await startFakeSlack({ mode });
  try {
    const port = mode === 'http' ? await freePort() : undefined;
    await measure(slack.env(port), (rate) => asker(slack, rate), args);
  } finally {
    await slack.close();
  }
}

const WAYS = ['mention', 'mention', 'direct message', 'mention', 'command'] as const;

/** The ways, the people, the channels and the questions take turns. */
function asker(slack: FakeSlack, rate: number): Ask {
  const texts = questions();
  const people = Array.from({ length: peopleFor(rate) }, () => slack.user());
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
      const isAnswer = ({ appId, ts }: { readonly appId?: string; readonly ts: string }): boolean =>
        appId !== undefined && ts > asked.ts;
      await slack.until(() => slack.record.messages.in(asked.channel).some(isAnswer), 'an answer in direct');
    }
    durations.add(way, performance.now() - startedAt);
  };
}

await main(process.argv.slice(2));
