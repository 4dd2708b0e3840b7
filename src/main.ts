#!/usr/bin/env node
import { type Command, type Context, cannotRun, type ExitCode, wrongUsage } from './commands/command.js';
import { helpText } from './commands/help.js';
import { readConfig } from './config.js';
import { createLog } from './log.js';
import { type Redact, redactor } from './redact.js';
import { programVersion } from './version.js';

/** The program's commands, in the order in which `help` tells of them; each is loaded when it is run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).start,
  ask: async () => (await import('./commands/ask.js')).ask,
  facts: async () => (await import('./commands/facts.js')).facts,
  ledger: async () => (await import('./commands/ledger.js')).ledger,
  eval: async () => (await import('./commands/eval.js')).evaluate,
  releases: async () => (await import('./commands/releases/releases.js')).releases,
  sources: async () => (await import('./commands/sources/sources.js')).sources,
  'why-sent': async () => (await import('./commands/whySent.js')).whySent,
  gaps: async () => (await import('./commands/store/gaps.js')).gaps,
  forget: async () => (await import('./commands/store/forget.js')).forget,
  backup: async () => (await import('./commands/store/backup.js')).backup,
  restore: async () => (await import('./commands/store/restore.js')).restore,
  export: async () => (await import('./commands/store/exportStore.js')).exportStore,
  import: async () => (await import('./commands/store/importStore.js')).importStore,
  discord: async () => (await import('./commands/discord.js')).discord,
  status: async () => (await import('./commands/store/status.js')).status,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
};

const USAGE = { usage: `${Object.keys(COMMANDS).join('|')}|help|--version` };

/** What nobody may read on standard error; known when the configuration is. */
let redact: Redact = (text) => text;

const STREAMS: Pick<Context, 'output' | 'errors'> = {
  output: process.stdout,
  errors: { isTTY: process.stderr.isTTY, write: (text) => process.stderr.write(redact(text)) },
};

async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  const { output } = STREAMS;
  if (name === '--version') output.write(`${programVersion()}\n`);
  else if (name === 'help' || name === '--help' || name === '-h') {
    const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
    output.write(`${helpText(commands)}\n`);
  } else return runCommand(name, args);
  return 0;
}

async function runCommand(name: string | undefined, args: readonly string[]): Promise<ExitCode> {
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const sentence = name === undefined ? 'No command was named.' : `There is no command "${name}".`;
    return wrongUsage(sentence, USAGE, STREAMS);
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    STREAMS.output.write(`${helpText([command])}\n`);
    return 0;
  }
  const result = readConfig();
  if (result.kind === 'wrong') return cannotRun(result.sentences.join('\n'), STREAMS);
  const { config } = result;
  redact = redactor(config);
  return command.run(args, {
    config,
    log: createLog(config.logLevel, redact),
    // Opened when it is first asked for: a bot that serves does without, and it may be closed.
    get input() {
      return process.stdin;
    },
    ...STREAMS,
  });
}

// Whoever reads the output may stop early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Nobody reads the sentences any more; what they are about goes on.
process.stderr.on('error', () => undefined);

try {
  // Not process.exit: what is still to be written would be lost.
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  STREAMS.errors.write(
    `Musubi has stopped over a mistake of its own; please report it with this:\n${what}\n`,
  );
  process.exitCode = 1;
}
