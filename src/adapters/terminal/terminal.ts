import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../core/bot.js';
import type { Language } from '../../core/languages/language.js';
import type { DateValue } from '../../core/text/dateValue.js';
import { createCompleter } from './complete.js';
import { COMMANDS, createSession, type Session } from './session.js';
import { styleFor } from './style.js';
import type { TalkRecord } from './talkRecord.js';
import { TEXTS } from './texts.js';

export interface TerminalOptions {
  readonly bot: Bot;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly language: Language;
  /** The value of the environment's `NO_COLOR`. */
  readonly noColor?: string;
  readonly today?: DateValue;
  /** Whoever keeps what is said. */
  readonly record?: TalkRecord;
  /** Ends the talk. */
  readonly stop?: AbortSignal;
}

/**
 * Talks with whoever sits at the terminal until the input ends or `/quit`; when the input is no terminal,
 * each line is answered by itself, and nothing is written but the answers.
 */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { bot, input, output, language, noColor, today, record } = options;
  const style = styleFor(output.isTTY === true, noColor);
  const session = createSession({
    bot,
    style,
    language,
    ...(today ? { today } : {}),
    ...(record ? { record } : {}),
  });
  await (input.isTTY === true ? converse(options, session) : answerLines(options, session));
}

/** Line by line; one conversation, for lines may follow up one another. */
async function answerLines({ input, output, stop }: TerminalOptions, session: Session): Promise<void> {
  const signal = stop ? { signal: stop } : {};
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...signal });
  for await (const line of lines) {
    const shown = session.line(line);
    if (shown === undefined) break;
    if (shown !== '') output.write(`${shown}\n\n`);
  }
  lines.close();
}

const HISTORY = 200;

async function converse(options: TerminalOptions, session: Session): Promise<void> {
  const { bot, input, output, language, stop } = options;
  output.write(`${session.welcome()}\n\n`);
  const lines = createInterface({
    input,
    output,
    prompt: '> ',
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: createCompleter(bot, COMMANDS),
    ...(stop ? { signal: stop } : {}),
  });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    const shown = session.line(line);
    if (shown === undefined) break;
    output.write(shown === '' ? '' : `${shown}\n\n`);
    lines.prompt();
  }
  lines.close();
  output.write(`${TEXTS[language].goodbye}\n`);
}
