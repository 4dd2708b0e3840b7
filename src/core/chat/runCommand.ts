import { askQuestion } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import type { Command } from './command.js';
import type { Said } from './said.js';

export async function readCommand(context: ChatContext, words: string, asking: Asking): Promise<Said> {
  return askQuestion(context, words, asking, 'asker');
}

export async function runCommand(context: ChatContext, command: Command, asking: Asking): Promise<Said> {
  return askQuestion(context, command.kind, asking, 'asker');
}
