import { looksJapanese, readQuestion } from '../questions/questionText.js';
import type { CommandName, SubscriptionCommandName } from './command.js';
import { editDistance } from './editDistance.js';
import { COMMAND_NAMES } from './parseCommand.js';

export interface NearestCommand {
  /** What was typed. */
  readonly typed: string;
  /** The command's name in the language in which it was meant. */
  readonly name: string;
  readonly command: CommandName | SubscriptionCommandName;
  /** The words with that name instead. */
  readonly words: string;
}

/**
 * The command that was meant by a first word which is none: `lsit overseas` → `list overseas`. Undefined where
 * none is near, or two different ones are as near.
 */
export function nearestCommand(words: string): NearestCommand | undefined {
  const { text, cased } = readQuestion(words);
  const typed = /^[^\s:、。,?!]+/.exec(text)?.[0] ?? '';
  const near = COMMAND_NAMES.map((one) => ({ ...one, distance: editDistance(typed, one.name) }))
    .filter(({ name, distance }) => distance > 0 && distance <= slipsIn(name))
    .sort((a, b) => a.distance - b.distance);
  const [first] = near;
  if (
    !first ||
    near.some(({ command, distance }) => distance === first.distance && command !== first.command)
  )
    return undefined;
  const { name, command } = first;
  return { typed, name, command, words: name + cased.slice(typed.length) };
}

/** How many slips a name may have and still be told from others. */
const slipsIn = (name: string): number => {
  if (looksJapanese(name)) return name.length > 2 ? 1 : 0;
  return name.length < 4 ? 0 : name.length < 7 ? 1 : 2;
};
