import { type FakeDiscord, startFakeDiscord } from '../../tests/fakes/discord/discord.js';
import { type Ask, measure, peopleFor } from './measure.js';
import { questions } from './program.js';

/**
 * `npm run bench:discord`: how long it takes from an event of Discord to the first response that Discord has stored,
 * with the program and a Discord on this machine. `-- --rate 100` a second, `--seconds 60`, `--json`.
 */
async function main(args: readonly string[]): Promise<void> {
  const channels = Array.from({ length: 100 }, (_, number) => `channel-${number}`);
  const discord = await startFakeDiscord({ guilds: [{ name: 'Harbor', channels }] });
  try {
    await measure(discord.env(discord.guild()), (rate) => asker(discord, rate), args);
  } finally {
    await discord.close();
  }
}

const WAYS = ['command', 'command', 'mention', 'command', 'completion'] as const;

/** The ways, the people, the channels and the questions take turns. */
function asker(discord: FakeDiscord, rate: number): Ask {
  const texts = questions();
  const people = Array.from({ length: peopleFor(rate) }, (_, number) => discord.user(`Person ${number}`));
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

await main(process.argv.slice(2));
