import { runTerminal } from '../adapters/terminal/terminal.js';
import { type Command, type Context, cannotRun, wrongUsage } from './command.js';
import { ANSWER_OPTIONS, answerOptions, loadBot, RELEASES_AND_DATE } from './knowledge.js';
import { readOptions } from './options.js';

export const start: Command = {
  usage: 'start [--releases DIR] [--language en|ja] [--as-of DATE]',
  description: [
    'Opens the chat. When standard input is no terminal, answers it line by line and ends.',
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
    tellOldNode(context);
    const loaded = await loadBot(options, context, { talk: true });
    if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
    const { input, output, config } = context;
    await runTerminal({
      bot: loaded.bot,
      today: loaded.today,
      input,
      output,
      language: options.language ?? systemLanguage(),
      ...(config.noColor !== undefined && { noColor: config.noColor }),
    });
    return 0;
  },
};

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
