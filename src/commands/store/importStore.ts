import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Command, cannotRun, wrongUsage } from '../command.js';
import { readOptions } from '../options.js';
import { withOwnStore } from './ownStore.js';

export const importStore: Command = {
  usage: 'import [FILE]',
  description: [
    'Takes in what `export` has written, from a file or from standard input, into a store that is empty.',
    'Stop Musubi first.',
  ],
  async run(args, context) {
    const options = readOptions(args, {});
    if (options.kind === 'wrong') return wrongUsage(options.sentence, importStore, context);
    const [file, ...more] = options.words;
    if (more.length > 0) return wrongUsage('Name one file.', importStore, context);
    const input: Readable = file === undefined ? context.input : createReadStream(file, 'utf8');
    let unreadable: NodeJS.ErrnoException | undefined;
    input.on('error', (error) => {
      unreadable = error;
    });
    const code = await withOwnStore(context, async (keeper) => {
      const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
      const rows = await keeper.import(lines, file ?? 'standard input').catch((error: unknown) => {
        if (unreadable) return unreadable;
        throw error;
      });
      if (typeof rows !== 'number') {
        return cannotRun(
          `${file} cannot be read (${rows.code}): name a file that export has written.`,
          context,
        );
      }
      context.errors.write(`${keeper.place} holds what was exported (${rows} rows).\n`);
      return 0;
    });
    return code;
  },
};
