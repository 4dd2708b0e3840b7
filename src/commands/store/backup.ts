import { resolve } from 'node:path';
import { type Command, wrongUsage } from '../command.js';
import { withOperations } from '../operations/withOperations.js';
import { onlyWord } from './words.js';

export const backup: Command = {
  usage: 'backup FILE',
  description: [
    'Copies everything that is kept, as of one moment, into a file; also while Musubi runs.',
    'From SQLite it is a SQLite file, from PostgreSQL JSON lines; `restore` takes both.',
  ],
  async run(args, context) {
    const file = onlyWord(args, 'Name one file to write.');
    if ('sentence' in file) return wrongUsage(file.sentence, backup, context);
    return withOperations(context, async (operations) => {
      // The process that writes it may run in another folder.
      await operations.backup(resolve(file.word));
      context.errors.write(`${file.word} holds everything that was kept up to now.\n`);
      return 0;
    });
  },
};
