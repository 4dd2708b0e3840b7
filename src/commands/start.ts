import { randomBytes } from 'node:crypto';
import type { TalkRecord } from '../adapters/terminal/talkRecord.js';
import { runTerminal } from '../adapters/terminal/terminal.js';
import type { Bot } from '../core/bot.js';
import type { Moment } from '../core/ports.js';
import { programVersion } from '../version.js';
import { type Command, type Context, cannotRun, type ExitCode, wrongUsage } from './command.js';
import {
  ANSWER_OPTIONS,
  type AnswerOptions,
  answerOptions,
  loadKnown,
  RELEASES_AND_DATE,
} from './knowledge.js';
import { readOptions } from './options.js';
import { isServing } from './platforms/configured.js';
import { type Announce, announcer } from './running/announce.js';
import { systemClock } from './running/clock.js';
import { createLiveBot } from './running/liveBot.js';
import { liveIndex } from './running/liveIndex.js';
import { openService, type Service } from './running/service.js';
import { type OpenConfig, openConfig } from './running/sources/openConfig.js';
import { SourcesPolling } from './running/sources/sourcesPolling.js';
import { recordTalk, terminalPerson } from './running/talkRecord.js';

export const start: Command = {
  usage: 'start [--releases DIR] [--language en|ja] [--as-of DATE]',
  description: [
    'Serves the chat platforms that are configured, until it is told to stop. Where none is, opens the chat in',
    'the terminal; when standard input is no terminal, answers it line by line and ends.',
    ...RELEASES_AND_DATE,
    '--language en|ja  the language of the greeting, instead of the system’s',
  ],
  async run(args, context) {
    const parsed = readOptions(args, ANSWER_OPTIONS);
    if (parsed.kind === 'wrong') return wrongUsage(parsed.sentence, start, context);
    if (parsed.words.length > 0) {
      return wrongUsage(`"${parsed.words[0]}" is one word too many.`, start, context);
    }
    const options = answerOptions(parsed.values);
    if ('sentence' in options) return wrongUsage(options.sentence, start, context);
    if (isServing(context.config)) return (await import('./running/serve.js')).serve(options, context);
    tellOldNode(context);
    const opened = await openService(context);
    if (opened.kind === 'cannot') return cannotRun(opened.sentence, context);
    try {
      return await talk(options, opened.service, context);
    } finally {
      await opened.service.close();
    }
  },
};

/** The chat, with whatever is added or found while it goes on. */
async function talk(options: AnswerOptions, service: Service, context: Context): Promise<ExitCode> {
  const following = new AbortController();
  const announce = announcer(context);
  try {
    const configured = await openConfig({
      path: context.config.configFile,
      clock: systemClock,
      stop: following.signal,
      announce,
    });
    if (configured.kind === 'wrong') return cannotRun(configured.sentences.join('\n'), context);
    return await talkFrom(options, { service, configured, announce }, context);
  } finally {
    following.abort();
  }
}

interface TalkNeeds {
  readonly service: Service;
  readonly configured: OpenConfig;
  readonly announce: Announce;
}

async function talkFrom(
  options: AnswerOptions,
  { service, configured, announce }: TalkNeeds,
  context: Context,
): Promise<ExitCode> {
  const { input, output, config } = context;
  const added = await service.addedReleases();
  const loaded = await loadKnown(options, context);
  if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
  const { today, botWith, folder } = loaded.known;
  const index = liveIndex(context);
  const { bot, replace } = createLiveBot(await botWith(added, index));
  service.onReleases(async (now) => replace(await botWith(now, index)));
  const since = Date.now();
  await service.serve(() => statusOf(bot, since));
  const polling = new SourcesPolling({
    keeping: service.keeping,
    folder,
    clock: systemClock,
    random: Math.random,
    owner: randomBytes(12).toString('base64url'),
    announce,
    log: context.log,
  });
  polling.follow(configured);
  // The talk ends, and everything is written before the program does.
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  await runTerminal({
    bot,
    today: today(),
    input,
    output,
    language: options.language ?? systemLanguage(),
    record: await talkRecord(service, context),
    stop: stop.signal,
    ...(config.noColor !== undefined && { noColor: config.noColor }),
  }).finally(() => polling.stop());
  return 0;
}

const statusOf = ({ knowledge: { ledger } }: Bot, since: Moment) => ({
  version: programVersion(),
  phase: 'serving' as const,
  platforms: [{ platform: 'terminal', name: 'terminal', health: { state: 'ready' as const, since } }],
  releases: ledger.releases.length,
  partnerships: ledger.partnerships.length,
});

/** Lines that come from a file or a program stand for themselves; somebody at a terminal goes on talking. */
async function talkRecord({ handle, writes }: Service, { input, config }: Context): Promise<TalkRecord> {
  const isResumed = input.isTTY === true;
  const last = handle.use(({ store }) => store.conversations.get(terminalPerson())).catch(() => undefined);
  const conversation = isResumed ? await last : undefined;
  return recordTalk({
    writes,
    isLogged: config.questionLog.isOn,
    isResumed,
    ...(conversation && { conversation }),
  });
}

/** As the operating system is set: `ja-JP` → `ja`. */
function systemLanguage(): 'en' | 'ja' {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en';
}

function tellOldNode({ log }: Context): void {
  const [major] = process.versions.node.split('.').map(Number);
  if (major !== undefined && major < 22) {
    log.info({ node: process.versions.node }, 'this Node gets no fixes any more: use 24 in production');
  }
}
