import type { Bot } from '../../core/bot.js';

export type Completer = (line: string) => [string[], string];

const MOST = 30;

/** Two letters say enough to look for a name; of kanji and kana one does: 大. */
const saysEnough = (typed: string): boolean => typed.length >= 2 || /^[^\p{ASCII}\p{P}\s]/u.test(typed);

/** Completes commands, and the names of parties from the word that is being typed on. */
export function createCompleter(bot: Bot, commands: readonly string[]): Completer {
  const { ledger } = bot.knowledge;
  const parties = new Set(ledger.partnerships.flatMap((one) => one.parties));
  const names = ledger.organisations
    .filter(({ id }) => parties.has(id))
    .flatMap(({ aliases, names: shown }) => [...Object.values(shown), ...aliases]);
  const all = [...new Set(names)].sort();
  return (line) => {
    if (line.startsWith('/')) return [commands.filter((command) => command.startsWith(line)), line];
    // A name may have several words: the longest end of the line that begins one is completed.
    for (let at = 0; at < line.length; at++) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1] as string) && /[a-z0-9]/i.test(line[at] as string))
        continue;
      const typed = line.slice(at);
      const fits = saysEnough(typed)
        ? all.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
        : [];
      if (fits.length > 0) return [fits.slice(0, MOST), typed];
    }
    return [[], line];
  };
}
