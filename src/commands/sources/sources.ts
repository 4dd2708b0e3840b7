import { type SourceSettings, sourceId, sourceName } from '../../adapters/sources/settings.js';
import { readConfigFile } from '../../configFile.js';
import { StoreError } from '../../core/ports.js';
import { nearest } from '../../nearest.js';
import { type Command, type Context, cannotRun, type ExitCode, wrongUsage } from '../command.js';
import { loadFolderReleases } from '../corpus.js';
import { readOptions } from '../options.js';
import { checkSources } from './check.js';
import { checkedJson, checkedText } from './checked.js';

export const sources: Command = {
  usage: 'sources check [--json] [NAME…]',
  description: [
    'Looks at the sources that musubi.config.json names, or at some of them, and shows what would be found and what',
    'it would be taken for. Keeps nothing and tells nobody. Exit code 1 when a source cannot be looked at.',
    '--json  one JSON line a source',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, sources, context);
    const [action, ...words] = options.words;
    if (action !== 'check') return wrongUsage('Say what to do: check.', sources, context);
    return check(words, options.values.json === true, context);
  },
};

async function check(words: readonly string[], isJson: boolean, context: Context): Promise<ExitCode> {
  const { configFile } = context.config;
  const read = await readConfigFile(configFile);
  if (read.kind === 'wrong') return cannotRun(read.sentences.join('\n'), context);
  const { config } = read;
  if (config.sources.length === 0)
    return cannotRun(`No source is configured: name one in ${configFile}.`, context);
  const chosen = words.length === 0 ? config.sources : choose(words, config.sources);
  if ('sentence' in chosen) return cannotRun(chosen.sentence, context);
  const folder = await loadFolderReleases(context);
  if ('sentence' in folder) return cannotRun(folder.sentence, context);
  let code: ExitCode = 0;
  try {
    for await (const checked of checkSources({ sources: chosen, config, folder }, context)) {
      if (checked.failed !== undefined) code = 1;
      context.output.write(isJson ? `${JSON.stringify(checkedJson(checked))}\n` : checkedText(checked));
    }
  } catch (error) {
    if (error instanceof StoreError) return cannotRun(error.message, context);
    throw error;
  }
  return code;
}

/** The sources of these names; a sentence where one has none. */
function choose(
  words: readonly string[],
  all: readonly SourceSettings[],
): readonly SourceSettings[] | { readonly sentence: string } {
  const names = all.map(sourceName);
  const chosen: SourceSettings[] = [];
  for (const word of words) {
    const found = all.find((one) => isCalled(one, word));
    if (!found) {
      const meant = nearest(word, names);
      const remedy = meant === undefined ? `write one of ${names.join(', ')}` : `write "${meant}"`;
      return { sentence: `There is no source "${word}": ${remedy}.` };
    }
    chosen.push(found);
  }
  return chosen;
}

/** By its name, or as the configuration file has its place. */
function isCalled(settings: SourceSettings, word: string): boolean {
  const place = settings.kind === 'folder' ? settings.path : settings.url;
  return [sourceName(settings), place, sourceId(settings)].some(
    (name) => name.toLowerCase() === word.toLowerCase(),
  );
}
