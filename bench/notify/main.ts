import { table } from '../../src/commands/table.js';
import { option } from '../serving/measure.js';
import type { Summary } from '../serving/pace.js';
import { fromFileToMessage, limitedDiscord, limitedSlack, type Spread, unlimited } from './measures.js';
import { sharedBetweenTwo } from './sharing.js';

/**
 * `npm run bench:notify`: how soon and how fast a release reaches those who are told of it, with the program and
 * both platforms on this machine. `-- --subscriptions 10000`, `--per-minute 3000` messages that Slack takes in a
 * workspace, `--drops 200` files one after the other, `--kills 10` of the process that looks at the sources,
 * `--only rate|slack|discord|first|shared`, `--json`.
 */
async function main(args: readonly string[]): Promise<void> {
  const subscriptions = Number(option(args, '--subscriptions', '10000'));
  const only = option(args, '--only', '');
  const isWanted = (name: string): boolean => only === '' || only === name;
  const isJson = args.includes('--json');
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  const spreads: Spread[] = [];
  if (isWanted('rate')) spreads.push(await unlimited(subscriptions));
  if (isWanted('slack'))
    spreads.push(await limitedSlack(subscriptions, Number(option(args, '--per-minute', '3000'))));
  if (isWanted('discord')) spreads.push(await limitedDiscord(subscriptions));
  if (isJson) for (const spread of spreads) write(JSON.stringify(spread));
  else if (spreads.length > 0) write(spreadTable(spreads));
  const drops = Number(option(args, '--drops', '200'));
  const summaries: Summary[] = [];
  if (isWanted('first')) summaries.push(await fromFileToMessage(drops));
  if (isWanted('shared'))
    summaries.push(...(await sharedBetweenTwo(drops, Number(option(args, '--kills', '10')))));
  if (isJson) for (const summary of summaries) write(JSON.stringify(summary));
  else if (summaries.length > 0) write(waitTable(summaries));
}

function spreadTable(spreads: readonly Spread[]): string {
  const rows = spreads.map(
    ({ what, messages, firstSeconds, seconds, perSecond, used, refused, megabytes }) => [
      what,
      String(messages),
      firstSeconds.toFixed(2),
      seconds.toFixed(1),
      perSecond.toFixed(0),
      used === undefined ? '' : `${(used * 100).toFixed(1)} %`,
      String(refused),
      megabytes.toFixed(0),
    ],
  );
  return table([
    ['platforms with', 'messages', 'first after s', 'all within s', 'a second', 'used', 'refused', 'MB'],
    ...rows,
  ]);
}

function waitTable(summaries: readonly Summary[]): string {
  const rows = summaries.map(({ what, count, p50Ms, p99Ms, longestMs }) => [
    what,
    String(count),
    ...[p50Ms, p99Ms, longestMs].map((ms) => ms.toFixed(0)),
  ]);
  return table([['', 'times', 'p50 ms', 'p99 ms', 'longest ms'], ...rows]);
}

await main(process.argv.slice(2));
