import type { Command } from './command.js';
import { parseCommand } from './parseCommand.js';

/**
 * A command that no question can stand for, in a message: commands do not work everywhere, such as in a
 * thread of Slack. `forget me`, `言語 日本語`; `list overseas` is understood as a question anyway.
 */
export function settingIn(text: string): Command | undefined {
  const parsed = parseCommand(text);
  if (parsed.kind !== 'command') return undefined;
  const { command } = parsed;
  return command.kind === 'language' || command.kind === 'forget me' ? command : undefined;
}
