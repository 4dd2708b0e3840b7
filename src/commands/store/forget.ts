import { type Command, wrongUsage } from '../command.js';
import { withOperations } from '../operations/withOperations.js';
import { readOptions } from '../options.js';

export const forget: Command = {
  usage: 'forget PLATFORM PERSON',
  description: [
    'Deletes what is kept of a person: questions, votes, conversations, settings.',
    'PERSON is the platform’s id: `forget slack U024BE7LH`, `forget terminal NAME`.',
  ],
  async run(args, context) {
    const options = readOptions(args, {});
    if (options.kind === 'wrong') return wrongUsage(options.sentence, forget, context);
    const [platform, id, ...more] = options.words;
    if (platform === undefined || id === undefined || more.length > 0)
      return wrongUsage('Name a platform and a person.', forget, context);
    return withOperations(context, async (operations) => {
      const rows = await operations.forget({ platform: platform.toLowerCase(), id });
      const what = rows === 1 ? 'One row was' : `${rows} rows were`;
      context.output.write(
        `${what} kept of ${id} on ${platform}, and ${rows === 1 ? 'is' : 'are'} deleted.\n`,
      );
      return 0;
    });
  },
};
