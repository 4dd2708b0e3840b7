import { resolve } from 'node:path';
import { textKey } from '../../adapters/sources/duplicates.js';
import { readReleaseFile } from '../../adapters/sources/file.js';
import { createIds } from '../../adapters/sources/ids.js';
import type { AddedRelease } from '../../core/ports.js';
import { type Command, type Context, type ExitCode, wrongUsage } from '../command.js';
import { report } from '../corpus.js';
import type { Operations } from '../operations/operations.js';
import { withOperations } from '../operations/withOperations.js';
import { readOptions } from '../options.js';
import { table } from '../table.js';
import { timeOf } from './moment.js';

export const releases: Command = {
  usage: 'releases add FILE…|list [--json]|remove ID…',
  description: [
    'Adds releases to those of the folder, lists what was added, or removes it; a running Musubi answers',
    'from them within two seconds.',
    '--json  one JSON line a release',
  ],
  async run(args, context) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, releases, context);
    const [action, ...words] = options.words;
    const isList = action === 'list' && words.length === 0;
    if (!isList && !((action === 'add' || action === 'remove') && words.length > 0)) {
      return wrongUsage('Say what to do: add files, list, or remove ids.', releases, context);
    }
    return withOperations(context, async (operations) => {
      if (action === 'add') return add(words, operations, context);
      if (action === 'remove') return remove(words, operations, context);
      return list(options.values.json === true, operations, context);
    });
  },
};

async function add(files: readonly string[], operations: Operations, context: Context): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    const read = await readReleaseFile(file);
    if (read.kind === 'refused') {
      context.errors.write(`${read.problem.sentence}\n`);
      code = 1;
      continue;
    }
    report(read.notes, context);
    const release: AddedRelease = {
      id: createIds()(file),
      text: read.text,
      bodyStart: read.bodyStart,
      metadata: read.metadata,
      digest: textKey(read),
      origin: resolve(file),
      addedAt: Date.now(),
    };
    if (!(await addOne(file, release, operations, context))) code = 1;
  }
  return code;
}

/** Where the id is taken by another text, `-2`, `-3`, … is put behind it, as for the files of a folder. */
async function addOne(
  file: string,
  release: AddedRelease,
  operations: Operations,
  { output, errors }: Context,
): Promise<boolean> {
  for (let number = 1; ; number++) {
    const id = number === 1 ? release.id : `${release.id}-${number}`;
    const addition = await operations.addRelease({ ...release, id });
    if (addition.kind === 'id taken') continue;
    if (addition.kind === 'added') output.write(`${id} was added.\n`);
    else errors.write(`${file} holds the same release as ${addition.of}, which was added before.\n`);
    return addition.kind === 'added';
  }
}

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
