import { findRunning } from '../../adapters/control/client.js';
import { type SourceState, StoreError } from '../../core/ports.js';
import { type Command, type Context, type ExitCode, wrongUsage } from '../command.js';
import { counted } from '../counted.js';
import type { StoreStatus } from '../operations/operations.js';
import { inStore } from '../operations/withOperations.js';
import { readOptions } from '../options.js';
import { type ProcessStatus, unhealthy } from '../running/processStatus.js';
import type { Tally } from '../running/tally.js';
import { tellingLine } from '../running/tellingLines.js';
import { type SourcesStanding, sourcesStanding, sourcesTrouble, standingLine } from '../sources/standing.js';
import { timeOf } from './moment.js';

export const status: Command = {
  usage: 'status [--json]',
  description: [
    'Shows what runs and since when, what is known and kept, how the sources of releases are, and what is unhealthy',
    '(exit code 1).',
    '--json  all of it as one JSON line',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, status, context);
    if (options.words.length > 0) {
      return wrongUsage(`"${options.words[0]}" is one word too many.`, status, context);
    }
    const around = await lookAround(context);
    const found = { ...around, unhealthy: [...around.unhealthy, ...sourcesTrouble(around.sources)] };
    context.output.write(`${options.values.json ? JSON.stringify(found) : asText(found)}\n`);
    return found.unhealthy.length === 0 ? 0 : (1 satisfies ExitCode);
  },
};

/** What can be seen from here. */
export interface Surroundings {
  readonly running: readonly ProcessStatus[];
  /** Undefined where it cannot be used. */
  readonly store?: StoreStatus;
  readonly sources: SourcesStanding;
  /** Of the processes and the store. */
  readonly unhealthy: readonly string[];
}

/** Asks every process that runs on this data directory, and the store. */
export async function lookAround(context: Pick<Context, 'config'>): Promise<Surroundings> {
  const clients = await findRunning(context.config.dataDir);
  const asked = await Promise.allSettled(
    clients.map(async (client) => (await client.call('status')) as ProcessStatus),
  );
  const running = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const silent = asked.flatMap((one) => (one.status === 'rejected' ? String(one.reason.message) : []));
  const kept = await storeStatus(context).catch((error: unknown) => {
    if (error instanceof StoreError) return error;
    throw error;
  });
  const isGone = kept instanceof StoreError;
  const sources = await sourcesStanding(context.config.configFile, isGone ? [] : kept.sources);
  const sentences = [...silent, ...running.flatMap(unhealthy), ...(isGone ? [kept.message] : [])];
  return { running, ...(!isGone && { store: kept.store }), sources, unhealthy: [...new Set(sentences)] };
}

/** What is kept, and what is kept of the sources. */
function storeStatus(
  context: Pick<Context, 'config'>,
): Promise<{ readonly store: StoreStatus; readonly sources: readonly SourceState[] }> {
  return inStore(context, async (operations) => ({
    store: await operations.storeStatus(),
    sources: await operations.sourceStates(),
  }));
}

function asText({ running, store, sources: { sources }, unhealthy: sentences }: Surroundings): string {
  const lines = running.flatMap(processLines);
  if (running.length === 0) lines.push('Musubi does not run on this data directory.');
  if (store) {
    lines.push(`The store is ${store.engine}: ${store.place}`, `  keeps ${kept(store.counts)}`);
  }
  if (sources.length > 0) lines.push('Sources:', ...sources.map((source) => `  ${standingLine(source)}`));
  if (sentences.length === 0) return [...lines, 'Everything is well.'].join('\n');
  return [...lines, 'Unhealthy:', ...sentences.map((sentence) => `  ${sentence}`)].join('\n');
}

function processLines({
  version,
  pid,
  startedAt,
  platforms,
  tally,
  telling,
  ...known
}: ProcessStatus): string[] {
  const names = platforms.map(({ name }) => name).join(', ') || 'no platform yet';
  return [
    `Musubi ${version} runs as process ${pid} since ${timeOf(startedAt)}: ${names}.`,
    `  knows ${counted(known.releases, 'release')} and ${counted(known.partnerships, 'partnership')}`,
    ...platforms.flatMap(({ name, health }) =>
      // A terminal is there as long as its process.
      tally && health.state === 'ready' ? `  ${name} is ready since ${timeOf(health.since)}` : [],
    ),
    ...(tally ? tallyLines(tally) : []),
    ...platforms.flatMap(({ platform, name }) => {
      const figures = telling?.find((one) => one.platform === platform);
      return figures ? `  ${tellingLine(name, figures)}` : [];
    }),
  ];
}

function tallyLines({ lastQuestionAt, p50Ms, p99Ms, ...counts }: Tally): string[] {
  const times =
    lastQuestionAt === undefined
      ? ''
      : ` (half within ${p50Ms} ms, 99 of 100 within ${p99Ms} ms; the last at ${timeOf(lastQuestionAt)})`;
  return [
    `  answered ${counted(counts.questions, 'question')}${times}, declined ${counts.declined}`,
    `  handled ${counted(counts.handled, 'other event')}; ${counted(counts.failed, 'handler')} failed`,
    `  sent ${counted(counts.sent, 'message')}; ${counts.notTaken} were not taken`,
    `  delivered ${counted(counts.delivered, 'notification')}; ${counts.notDelivered} were given up`,
  ];
}

function kept(counts: StoreStatus['counts']): string {
  return [
    counted(counts.addedReleases, 'added release'),
    counted(counts.questions, 'question'),
    counted(counts.conversations, 'conversation'),
    `${counted(counts.subscriptions, 'subscription')} (${counts.pausedSubscriptions} paused)`,
    counted(counts.waitingNews, 'release or correction to announce', 'releases and corrections to announce'),
    counted(counts.dueDeliveries, 'delivery that waits', 'deliveries that wait'),
  ].join(', ');
}
