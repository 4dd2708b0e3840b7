import type { Gap } from '../../core/ports.js';
import { type Command, wrongUsage } from '../command.js';
import { withOperations } from '../operations/withOperations.js';
import { readOptions } from '../options.js';
import { table } from '../table.js';
import { dayOf } from './moment.js';

const LIMIT = 20;

export const gaps: Command = {
  usage: 'gaps [--limit N] [--json]',
  description: [
    'Lists what was asked and not answered, or voted down, most frequent first.',
    `--limit N  at most so many, instead of ${LIMIT}`,
    '--json     one JSON line each',
  ],
  async run(args, context) {
    const options = readOptions(args, { limit: { type: 'string' }, json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, gaps, context);
    if (options.words.length > 0) {
      return wrongUsage(`"${options.words[0]}" is one word too many.`, gaps, context);
    }
    const limit = Number(options.values.limit ?? LIMIT);
    if (!Number.isInteger(limit) || limit < 1) {
      return wrongUsage(`--limit is "${options.values.limit}": write a whole number above 0.`, gaps, context);
    }
    return withOperations(context, async (operations) => {
      const found = await operations.gaps(limit);
      const shown = options.values.json ? found.map((gap) => JSON.stringify(gap)).join('\n') : asText(found);
      if (shown !== '') context.output.write(`${shown}\n`);
      return 0;
    });
  },
};

const WIDEST_QUESTION = 80;

function asText(found: readonly Gap[]): string {
  if (found.length === 0) return 'Nothing was left open.';
  const rows = found.map(({ times, votesDown, kind, lastAskedAt, text, reasons }) => [
    String(times),
    votesDown === 0 ? '' : String(votesDown),
    kind,
    dayOf(lastAskedAt),
    text,
    reasons.join(' / '),
  ]);
  const header = ['asked', 'voted down', 'answer', 'last', 'question', 'reasons'];
  return table([header, ...rows], [10, 10, 20, 10, WIDEST_QUESTION]);
}
