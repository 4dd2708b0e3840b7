import { once } from 'node:events';
import { type Command, wrongUsage } from '../command.js';
import { withOperations } from '../operations/withOperations.js';
import { readOptions } from '../options.js';

export const exportStore: Command = {
  usage: 'export',
  description: [
    'Writes everything that is kept to standard output, as JSON lines that `import` takes on either engine.',
  ],
  async run(args, context) {
    const options = readOptions(args, {});
    if (options.kind === 'wrong') return wrongUsage(options.sentence, exportStore, context);
    if (options.words.length > 0) {
      return wrongUsage(
        `"${options.words[0]}" is one word too many: write export > FILE.`,
        exportStore,
        context,
      );
    }
    return withOperations(context, async (operations) => {
      for await (const line of operations.export()) {
        if (!context.output.write(`${line}\n`)) await once(context.output, 'drain');
      }
      return 0;
    });
  },
};
