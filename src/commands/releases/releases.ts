import { type Command, type Context, type ExitCode, wrongUsage } from '../command.js';
import type { Operations } from '../operations/operations.js';
import { withOperations } from '../operations/withOperations.js';
import { readOptions } from '../options.js';
import { timeOf } from '../store/moment.js';
import { table } from '../table.js';

export const releases: Command = {
  usage: 'releases add [--announce] FILE|ADDRESS…|list [--json]|remove ID…',
  description: [
    'Adds releases to those of the folder, lists what was added or found by a source, or removes it; a running Musubi',
    'answers from them within two seconds. A page is fetched as a source would fetch it. What was removed does not come',
    'back when its source lists it again.',
    '--announce  also tells the channels that subscribed',
    '--json      one JSON line a release',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' }, announce: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, releases, context);
    const [action, ...words] = options.words;
    const isList = action === 'list' && words.length === 0;
    if (!isList && !((action === 'add' || action === 'remove') && words.length > 0)) {
      return wrongUsage('Say what to do: add files or addresses, list, or remove ids.', releases, context);
    }
    if (action === 'add') {
      // What reads pages takes its time to load.
      const { addReleases } = await import('./add.js');
      return addReleases(words, options.values.announce === true, context);
    }
    return withOperations(context, async (operations) => {
      if (action === 'remove') return remove(words, operations, context);
      return list(options.values.json === true, operations, context);
    });
  },
};

async function remove(ids: readonly string[], operations: Operations, context: Context): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const id of ids) {
    if (await operations.removeRelease(id)) context.output.write(`${id} was removed.\n`);
    else {
      context.errors.write(`No release ${id} was added: \`releases list\` shows those that were.\n`);
      code = 1;
    }
  }
  return code;
}

async function list(isJson: boolean, operations: Operations, { output }: Context): Promise<ExitCode> {
  const added = await operations.releases();
  if (isJson) {
    for (const release of added) output.write(`${JSON.stringify(release)}\n`);
  } else if (added.length === 0)
    output.write('No release was added; those of the folder are not listed here.\n');
  else {
    const rows = added.map(({ id, addedAt, metadata, origin }) => [
      id,
      timeOf(addedAt),
      metadata.publishedOn ?? '–',
      metadata.title ?? '–',
      origin,
    ]);
    output.write(`${table([['id', 'added', 'date', 'title', 'from'], ...rows], [60, 19, 10, 60])}\n`);
  }
  return 0;
}
