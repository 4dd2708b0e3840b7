import { type Command, wrongUsage } from '../command.js';
import { withOwnStore } from './ownStore.js';
import { onlyWord } from './words.js';

export const restore: Command = {
  usage: 'restore FILE',
  description: ['Replaces everything that is kept with a backup. Stop Musubi first.'],
  async run(args, context) {
    const file = onlyWord(args, 'Name one backup.');
    if ('sentence' in file) return wrongUsage(file.sentence, restore, context);
    return withOwnStore(context, async (keeper) => {
      const rows = await keeper.restore(file.word);
      context.errors.write(`${keeper.place} holds what ${file.word} held (${rows} rows).\n`);
      return 0;
    });
  },
};
