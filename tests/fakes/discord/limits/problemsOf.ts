import { asObject } from './checks.js';
import { autocompleteProblems } from './choices.js';
import { commandsProblems } from './command.js';
import { breaksTheServer, isEmpty, messageProblems } from './message.js';
import { modalProblems } from './modal.js';
import { type Problems, problemText } from './problem.js';

/** What Discord would refuse in a message, in sentences; empty where it takes it. */
export function problemsOf(message: unknown): string[] {
  const payload = asObject(message);
  const found = inWords(messageProblems(payload));
  if (isEmpty(payload)) found.push('payload: Cannot send an empty message (50006)');
  if (breaksTheServer(payload)) found.push('components: more than 10,000 bytes of text (500)');
  return found;
}

/** What it would refuse in the commands of one scope. */
export const problemsOfCommands = (commands: readonly unknown[]): string[] =>
  inWords(commandsProblems(commands));

export const problemsOfModal = (modal: unknown): string[] => inWords(modalProblems(asObject(modal)));

/** What it would refuse in the choices of an autocomplete. */
export const problemsOfChoices = (choices: readonly unknown[]): string[] =>
  inWords(autocompleteProblems({ choices }));

const inWords = (problems: Problems): string[] => [...problems].map(problemText);
